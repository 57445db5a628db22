import type { Place, Ranking } from '../model/analysis.ts';

/** Normalised scores by subject id, then by trait id: 0 to 1, or null for unknown. */
export type NormalisedScores = ReadonlyMap<string, ReadonlyMap<string, number | null>>;

/** The ends of the scores' intervals; a score without one is its own end. */
export interface ScoreBounds {
  readonly low: NormalisedScores;
  readonly high: NormalisedScores;
}

/** Totals are told to a tenth of a point of 100: what is equal there is a tie, not a lead. */
const PRECISION = 1000;

/**
 * Weighted sum of normalised scores (simple additive weighting: Hwang & Yoon 1981, section 3.2), over the traits whose
 * score is known: unknown ones are left out of sum and weight alike, and show as coverage below 1.
 *
 * @param weights by trait id, each 0 or more, not all 0; only their shares count
 * @param bounds carried through to each total by interval arithmetic (Moore, Interval Analysis, 1966): the mean rises
 *   with each score, so that its ends are the means of the ends
 */
export function rank(
  scores: NormalisedScores,
  weights: ReadonlyMap<string, number>,
  bounds: ScoreBounds = { low: scores, high: scores },
): Ranking {
  const shares = toShares(weights);
  const places = [...scores]
    .map(([subject, values]) => ({
      subject,
      ...weigh(values, shares),
      low: weigh(bounds.low.get(subject) ?? values, shares).total,
      high: weigh(bounds.high.get(subject) ?? values, shares).total,
    }))
    // Equal totals keep the content's order: sort is stable.
    .sort((left, right) => told(right.total) - told(left.total));
  const ranked = places.map((place): Place => {
    const better = places.filter((other) => told(other.total) > told(place.total)).length;
    const equal = places.filter((other) => told(other.total) === told(place.total)).length;
    const known = place.total !== null;
    const overlaps = known ? places.filter((other) => other !== place && overlap(place, other)) : [];
    return {
      ...place,
      overlaps: overlaps.map(({ subject }) => subject),
      rank: known ? better + 1 : null,
      tied: known && equal > 1,
    };
  });
  const [first] = ranked;
  const next = ranked.find((place) => place.rank !== null && place.rank > 1);
  return {
    places: ranked,
    winners: ranked.filter((place) => place.rank === 1).map((place) => place.subject),
    margin: first && first.total !== null && next && next.total !== null ? first.total - next.total : null,
  };
}

/** Weights as shares of their sum, 0 to 1. */
export function toShares(weights: ReadonlyMap<string, number>): Map<string, number> {
  const sum = [...weights.values()].reduce((total, weight) => total + weight, 0);
  return new Map([...weights].map(([trait, weight]) => [trait, sum > 0 ? weight / sum : 0]));
}

function weigh(values: ReadonlyMap<string, number | null>, shares: ReadonlyMap<string, number>) {
  const known = [...shares].flatMap(([trait, share]) => {
    const value = values.get(trait) ?? null;
    return value === null ? [] : [{ trait, share, value }];
  });
  const coverage = known.reduce((sum, { share }) => sum + share, 0);
  if (coverage === 0) return { total: null, coverage: 0, contributions: new Map<string, number>() };
  const contributions = new Map(known.map(({ trait, share, value }) => [trait, (share / coverage) * value]));
  const total = [...contributions.values()].reduce((sum, part) => sum + part, 0);
  return { total, coverage, contributions };
}

type Interval = Pick<Place, 'low' | 'high'>;

/** Ends that are told alike meet, so that whoever is tied overlaps too. */
const overlap = (one: Interval, other: Interval): boolean =>
  other.low !== null && told(one.low) <= told(other.high) && told(other.low) <= told(one.high);

const told = (total: number | null): number => (total === null ? -1 : Math.round(total * PRECISION));
