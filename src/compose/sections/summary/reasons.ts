import type { InlineText } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { ScoreCell, TraitRow } from '../../parts/parts.ts';

/** A trait that decides the ranking. */
export interface Reason {
  readonly trait: InlineText;
  readonly shareText: string;
  /** Of the first two in the ranking, the better score first; of all leaders where nobody is ahead. */
  readonly cells: readonly ScoreCell[];
  /** Why the better one has its score. */
  readonly rationale: InlineText | null;
}

const MOST = 3;

/**
 * The traits that put the first place ahead of the second, by the points that they add to its lead. Where there is no
 * lead, the traits in which the two are furthest apart.
 */
export function strongestReasons({ parts, analysis }: Context): readonly Reason[] {
  const [first, second] = analysis.ranking.places.filter((place) => place.total !== null);
  if (!first || !second) return [];
  const lead = (trait: TraitRow): number =>
    (first.contributions.get(trait.id) ?? 0) - (second.contributions.get(trait.id) ?? 0);
  const isTied = first.rank === second.rank;
  return parts.traits
    .filter((trait) => [first, second].every((place) => place.contributions.has(trait.id)))
    .map((trait) => ({ trait, points: isTied ? Math.abs(lead(trait)) : lead(trait) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, MOST)
    .map(({ trait }) => reason(trait, [first.subject, second.subject]));
}

function reason(trait: TraitRow, pair: readonly string[]): Reason {
  const cells = trait.cells
    .filter((cell) => pair.includes(cell.subject.id))
    .sort((a, b) => (b.normalised ?? 0) - (a.normalised ?? 0));
  return { trait: trait.name, shareText: trait.shareText, cells, rationale: cells[0]?.rationale ?? null };
}
