import type { RankAcceptability } from '../model/analysis.ts';
import { randomStream } from './random.ts';
import type { NormalisedScores } from './ranking.ts';
import { shareAbove } from './simplex-share.ts';

/**
 * Rank acceptability indices: the share of all weightings, uniform over the simplex of all traits, under which each
 * subject comes first, second …
 *
 * Lahdelma & Salminen, "SMAA-2: Stochastic Multicriteria Acceptability Analysis for Group Decision Making", Operations
 * Research 49 (2001), with scores that are certain and no preference. For two subjects that have the same traits known
 * the share is the volume of half a simplex, which is exact; else 10,000 weightings are sampled, as by Tervonen &
 * Lahdelma, "Implementing stochastic multicriteria acceptability analysis", European Journal of Operational Research
 * 178 (2007), whose error of 95 % is given.
 *
 * Subjects and traits are taken in the order of their ids, so that their order in the content changes nothing at all.
 * Here, subjects are level only where their totals are equal to the last digit, since under all but a vanishing share of
 * the weightings totals differ; they then share their ranks evenly.
 *
 * @returns null when fewer than two subjects have a known score
 */
export function acceptability(scores: NormalisedScores): RankAcceptability | null {
  const table = tableOf(scores);
  if (table.subjects.length < 2) return null;
  const differences = differencesOf(table);
  const shares = differences ? exactShares(differences) : sampledShares(table);
  const how = differences
    ? ({ method: 'exact', samples: 0, error: 0 } as const)
    : ({ method: 'sampled', samples: SAMPLES, error: 1.96 / (2 * Math.sqrt(SAMPLES)) } as const);
  const bySubject = new Map(table.subjects.map((subject, at) => [subject, shares[at] ?? []]));
  return {
    ...how,
    subjects: [...scores.keys()].flatMap((subject) => {
      const own = bySubject.get(subject);
      return own ? [{ subject, shares: own }] : [];
    }),
  };
}

const SAMPLES = 10_000;
/** The first digits of π after the point, as nobody would choose them for what comes of it. */
const SEED = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344] as const;

/** Subjects with a known score, and traits that are known of one, by id; values subject by subject. */
interface Table {
  readonly subjects: readonly string[];
  readonly traitCount: number;
  /** 0 where unknown. */
  readonly values: Float64Array;
  /** 1 where known, else 0. */
  readonly known: Float64Array;
}

function tableOf(scores: NormalisedScores): Table {
  const rows = [...scores].sort(byId).map(([subject, values]) => ({ subject, values: [...values].sort(byId) }));
  const informed = rows.filter(({ values }) => values.some(([, value]) => value !== null));
  const cells = informed.flatMap(({ values }) => values.map(([, value]) => value));
  return {
    subjects: informed.map(({ subject }) => subject),
    traitCount: informed[0]?.values.length ?? 0,
    values: Float64Array.from(cells, (value) => value ?? 0),
    known: Float64Array.from(cells, (value) => (value === null ? 0 : 1)),
  };
}

const byId = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : one > other ? 1 : 0;

/** First less second, where these are two and have the same traits known; null when the share is not simple. */
function differencesOf({ subjects, traitCount, values, known }: Table): number[] | null {
  if (subjects.length !== 2) return null;
  const traits = Array.from({ length: traitCount }, (_, trait) => trait);
  const alike = traits.every((trait) => known[trait] === known[traitCount + trait]);
  return alike ? traits.map((trait) => (values[trait] ?? 0) - (values[traitCount + trait] ?? 0)) : null;
}

function exactShares(differences: readonly number[]): number[][] {
  const first = shareAbove(differences) ?? 0.5;
  return [
    [first, 1 - first],
    [1 - first, first],
  ];
}

function sampledShares({ subjects, traitCount, values, known }: Table): number[][] {
  const random = randomStream(SEED);
  const weights = new Float64Array(traitCount);
  const totals = new Float64Array(subjects.length);
  const counts = new Float64Array(subjects.length ** 2);
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    // Exponential numbers, divided by their sum, are uniform over the simplex; a mean divides by itself.
    for (let trait = 0; trait < traitCount; trait += 1) weights[trait] = -Math.log(random());
    means(weights, values, known, totals);
    countRanks(totals, counts);
  }
  return subjects.map((_, at) =>
    Array.from(counts.subarray(at * subjects.length, (at + 1) * subjects.length), (count) => count / SAMPLES),
  );
}

/** Note: fills `totals` with the weighted mean of what is known of each subject. */
function means(weights: Float64Array, values: Float64Array, known: Float64Array, totals: Float64Array): void {
  let cell = 0;
  for (let subject = 0; subject < totals.length; subject += 1) {
    let sum = 0;
    let weight = 0;
    for (let trait = 0; trait < weights.length; trait += 1) {
      const own = weights[trait] ?? 0;
      sum += own * (values[cell] ?? 0);
      weight += own * (known[cell] ?? 0);
      cell += 1;
    }
    totals[subject] = sum / weight;
  }
}

/** Note: adds 1 for each subject, at its rank; who is level shares. */
function countRanks(totals: Float64Array, counts: Float64Array): void {
  for (let subject = 0; subject < totals.length; subject += 1) {
    const total = totals[subject] ?? 0;
    let better = 0;
    let level = 0;
    for (let other = 0; other < totals.length; other += 1) {
      const rival = totals[other] ?? 0;
      if (rival > total) better += 1;
      else if (rival === total) level += 1;
    }
    const from = subject * totals.length + better;
    for (let rank = from; rank < from + level; rank += 1) counts[rank] = (counts[rank] ?? 0) + 1 / level;
  }
}
