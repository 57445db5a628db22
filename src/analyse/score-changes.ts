import type { Ranking, ScoreChange, ScoreChanges } from '../model/analysis.ts';
import type { Range, Trait } from '../model/comparison.ts';
import { denormalise } from './normalise.ts';
import type { NormalisedScores } from './ranking.ts';

/**
 * What one score of the leader or of the strongest challenger would have to be for the two to draw level, all else as
 * it is; of an unknown score, the value that it would have to turn out to have. The weighted mean solved for one score:
 * the critical measure of performance of Triantaphyllou & Sánchez (Decision Sciences 28, 1997), for the first place.
 *
 * @param shares of the weights, by trait id, adding up to 1
 */
export function scoreChanges(
  traits: readonly Trait[],
  scores: NormalisedScores,
  shares: ReadonlyMap<string, number>,
  ranking: Ranking,
): ScoreChanges | null {
  const [leader, challenger] = ranking.places;
  if (!leader || !challenger || leader.total === null || challenger.total === null) return null;
  const sides = [
    { subject: leader.subject, goal: challenger.total },
    { subject: challenger.subject, goal: leader.total },
  ];
  const changes = traits.flatMap((trait) =>
    sides.map(({ subject, goal }): ScoreChange => {
      const score = { trait: trait.id, subject, from: trait.scores.get(subject)?.value ?? null };
      const own = scores.get(subject) ?? new Map<string, number | null>();
      const needed = valueFor(goal, trait.id, own, shares);
      return needed === null
        ? { ...score, to: null, change: null, normalised: null }
        : { ...score, ...changeTo(needed, score.from, own.get(trait.id) ?? null, trait.range) };
    }),
  );
  return {
    leader: leader.subject,
    challenger: challenger.subject,
    changes: ranking.winners.length > 1 ? [] : changes.sort((left, right) => order(left) - order(right)),
  };
}

/** The normalised value of one trait that brings a weighted mean to the goal; null when none from 0 to 1 does. */
function valueFor(
  goal: number,
  trait: string,
  values: ReadonlyMap<string, number | null>,
  shares: ReadonlyMap<string, number>,
): number | null {
  const share = shares.get(trait) ?? 0;
  let [sum, weight] = [0, 0];
  for (const [other, part] of shares) {
    const value = values.get(other) ?? null;
    if (other === trait || value === null) continue;
    sum += part * value;
    weight += part;
  }
  const needed = share > 0 ? (goal * (weight + share) - sum) / share : Number.NaN;
  return needed >= -DUST && needed <= 1 + DUST ? Math.min(1, Math.max(0, needed)) : null;
}

/** What is left of a zero after floating-point arithmetic. */
const DUST = 1e-12;

function changeTo(needed: number, from: number | null, value: number | null, range: Range) {
  const to = denormalise(needed, range);
  return {
    to,
    change: from === null ? null : to - from,
    normalised: value === null ? null : Math.abs(needed - value),
  };
}

/** Sizes run from 0 to 1; what has none comes after. */
const order = ({ to, normalised }: ScoreChange): number => (to === null ? 3 : (normalised ?? 2));
