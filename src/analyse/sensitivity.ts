import type { Flip, Ranking, Sensitivity } from '../model/analysis.ts';
import { crossing, line } from './crossing.ts';
import type { NormalisedScores } from './ranking.ts';

/**
 * How far each trait's weight would have to move before another subject takes the first place, the other weights
 * keeping their proportions. Any other one: who is third now may be the first to catch up.
 *
 * After Triantaphyllou & Sánchez, "A Sensitivity Analysis Approach for Some Deterministic Multi-Criteria
 * Decision-Making Methods", Decision Sciences 28 (1997).
 *
 * @param shares of the weights, by trait id, adding up to 1
 */
export function sensitivity(
  scores: NormalisedScores,
  shares: ReadonlyMap<string, number>,
  ranking: Ranking,
): Sensitivity | null {
  const [leader, ...others] = ranking.places.filter((place) => place.total !== null);
  const [challenger] = others;
  if (!leader || !challenger || leader.total === null || challenger.total === null) return null;
  const lineOf = (subject: string, trait: string) => line(scores.get(subject), shares, trait);
  const flipOf = ([trait, share]: readonly [string, number]): Flip => {
    const first = lineOf(leader.subject, trait);
    const turns = others.flatMap(({ subject }) => {
      const flipShare = share < 1 ? crossing(first, lineOf(subject, trait), share) : null;
      return flipShare === null ? [] : [{ flipShare, challenger: subject }];
    });
    turns.sort((left, right) => Math.abs(left.flipShare - share) - Math.abs(right.flipShare - share));
    return { trait, share, ...(turns[0] ?? { flipShare: null, challenger: null }) };
  };
  const flips = ranking.winners.length > 1 ? [] : [...shares].map(flipOf);
  return {
    leader: leader.subject,
    challenger: challenger.subject,
    margin: leader.total - challenger.total,
    flips,
    critical: criticalOf(flips),
  };
}

/** The critical criterion: the smallest relative change of a weight that flips the answer. */
function criticalOf(flips: readonly Flip[]): string | null {
  const relative = ({ share, flipShare }: Flip) =>
    flipShare === null || share === 0 ? Number.POSITIVE_INFINITY : Math.abs(flipShare - share) / share;
  const [nearest] = flips
    .filter((flip) => relative(flip) < Number.POSITIVE_INFINITY)
    .sort((left, right) => relative(left) - relative(right));
  return nearest?.trait ?? null;
}
