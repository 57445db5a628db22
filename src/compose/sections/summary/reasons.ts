import type { InlineText } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { ScoreCell, SubjectBadge, TraitRow } from '../../parts/parts.ts';

/** What decides between the first two of the ranking. */
export interface Reasons {
  /** The first place, then the second. */
  readonly subjects: readonly SubjectBadge[];
  /** The most important first. */
  readonly rows: readonly Reason[];
  readonly hasRationales: boolean;
}

export interface Reason {
  readonly trait: InlineText;
  /** In the order of `subjects`. */
  readonly cells: readonly ScoreCell[];
  /** Why the better one has its score. */
  readonly rationale: InlineText | null;
}

const MOST = 3;

/**
 * The traits that put the first place ahead of the second, by the points that they add to its lead. Where the two tie,
 * the traits in which they are furthest apart.
 */
export function strongestReasons({ parts, analysis }: Context): Reasons | null {
  const [first, second] = analysis.ranking.places.filter((place) => place.total !== null);
  if (!first || !second) return null;
  const lead = (trait: TraitRow): number =>
    (first.contributions.get(trait.id) ?? 0) - (second.contributions.get(trait.id) ?? 0);
  const isTied = first.rank === second.rank;
  const rows = parts.traits
    .filter((trait) => [first, second].every((place) => place.contributions.has(trait.id)))
    .map((trait) => ({ trait, points: isTied ? Math.abs(lead(trait)) : lead(trait) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, MOST)
    .map(({ trait }) => reason(trait, [first.subject, second.subject]));
  if (rows.length === 0) return null;
  return {
    subjects: rows[0]?.cells.map((cell) => cell.subject) ?? [],
    rows,
    hasRationales: rows.some((row) => row.rationale !== null),
  };
}

function reason(trait: TraitRow, pair: readonly string[]): Reason {
  const cells = pair.flatMap((id) => trait.cells.filter((cell) => cell.subject.id === id));
  const better = [...cells].sort((a, b) => (b.normalised ?? 0) - (a.normalised ?? 0))[0];
  return { trait: trait.name, cells, rationale: better?.rationale ?? null };
}
