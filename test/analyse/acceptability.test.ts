import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptability } from '../../src/analyse/acceptability.ts';
import { dominance } from '../../src/analyse/dominance.ts';
import { randomStream } from '../../src/analyse/random.ts';
import { type Problem, problems, type Rows, reversed, rowsOf, scoresOf } from './problems.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function accepted(rows: Rows) {
  const result = acceptability(scoresOf(rows));
  if (!result) throw new Error('nothing is known');
  return { ...result, shares: result.subjects.map(({ shares }) => shares) };
}

describe('acceptability', () => {
  it('is exact for two subjects', () => {
    // One is ahead wherever the second trait weighs less than half.
    const result = accepted([
      [1, 0, 1],
      [0, 1, 0],
    ]);
    expect(result).toMatchObject({ method: 'exact', samples: 0, error: 0 });
    expect(result.shares).toEqual([
      [0.75, 0.25],
      [0.25, 0.75],
    ]);
  });

  it('is exact too where both lack the same score, and sampled where only one does', () => {
    expect(
      accepted([
        [1, null, 0],
        [0, null, 1],
      ]),
    ).toMatchObject({
      method: 'exact',
      shares: [
        [0.5, 0.5],
        [0.5, 0.5],
      ],
    });
    const { method, samples, error, shares } = accepted([
      [1, null],
      [0.4, 0.5],
    ]);
    expect({ method, samples }).toEqual({ method: 'sampled', samples: 10_000 });
    expect(error).toBeCloseTo(0.0098, 4);
    expect(shares).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('leaves out who has no known score, and says nothing of one alone', () => {
    expect(
      accepted([
        [1, 0],
        [null, null],
        [0, 1],
      ]).subjects.map(({ subject }) => subject),
    ).toEqual(['s0', 's2']);
    expect(
      acceptability(
        scoresOf([
          [1, 0],
          [null, null],
        ]),
      ),
    ).toBeNull();
  });

  it('shares the ranks of those who are level everywhere', () => {
    expect(accepted([[0.5], [0.5]]).shares).toEqual([
      [0.5, 0.5],
      [0.5, 0.5],
    ]);
    const { shares } = accepted([
      [0.3, 0.6],
      [0.3, 0.6],
      [0.1, 0.2],
    ]);
    for (const [at, own] of [
      [0.5, 0.5, 0],
      [0.5, 0.5, 0],
      [0, 0, 1],
    ].entries())
      for (const [rank, share] of own.entries()) expect(shares[at]?.[rank]).toBeCloseTo(share, 9);
  });

  /**
   * Volumes of the favourable weights as `exact_acceptability` of the Python package pysensmcda 2.0.0 gives them, which
   * lists the corners of each polytope: the matrix of Triantaphyllou & Sánchez, two of it and all four.
   */
  it('agrees with volumes that another program worked out in another way', () => {
    const rows = [
      [0.3088, 0.2897, 0.3867, 0.1922],
      [0.2163, 0.3458, 0.1755, 0.6288],
      [0.4509, 0.2473, 0.1194, 0.0575],
      [0.024, 0.1172, 0.3184, 0.1215],
    ];
    const [[first] = []] = accepted(rows.slice(0, 2)).shares;
    expect(first).toBeCloseTo(0.37353924, 8);
    const { shares, error } = accepted(rows);
    for (const [at, volume] of [0.29484217, 0.60646323, 0.0986946, 0].entries())
      expect(Math.abs((shares[at]?.[0] ?? 0) - volume)).toBeLessThan(error);
  });

  it('adds up to 1 for each subject and each rank, and gives nobody who is dominated a first place', () => {
    fc.assert(
      fc.property(problems, ({ scores }) => {
        const subjects = acceptability(scores)?.subjects ?? [];
        for (const { shares } of subjects) expect(sum(shares)).toBeCloseTo(1, 9);
        for (const rank of subjects.keys())
          expect(sum(subjects.map(({ shares }) => shares[rank] ?? 0))).toBeCloseTo(1, 9);
        for (const { over } of dominance(scores))
          expect(subjects.find(({ subject }) => subject === over)?.shares[0]).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  it('changes by nothing at all with the order of subjects and traits', () => {
    const told = ({ scores }: Problem) =>
      new Map(
        [...(acceptability(scores)?.subjects ?? [])].map(({ subject, shares }) => [subject, shares] as const).sort(),
      );
    const two = rowsOf(fc.constant(2), fc.constant(5), 0).map((rows) => ({
      scores: scoresOf(rows),
      weights: new Map(),
    }));
    fc.assert(
      fc.property(fc.oneof(problems, two), (given) => {
        expect(told(reversed(given))).toEqual(told(given));
      }),
      { numRuns: 30 },
    );
  });

  it('is the same exactly and sampled, within the error', () => {
    let beyond = 0;
    const runs = 60;
    fc.assert(
      fc.property(rowsOf(fc.constant(2), fc.integer({ min: 2, max: 12 }), 0), (rows) => {
        const exact = accepted(rows);
        // A third subject that is worse than both on every trait, so that it has to be sampled.
        const sampled = accepted([
          ...rows.map((row) => row.map((value) => (value ?? 0) + 1)),
          rows[0]?.map(() => 0) ?? [],
        ]);
        expect([exact.method, sampled.method]).toEqual(['exact', 'sampled']);
        const off = Math.abs((exact.shares[0]?.[0] ?? 0) - (sampled.shares[0]?.[0] ?? 0));
        expect(off).toBeLessThan(sampled.error * 2);
        if (off > sampled.error) beyond += 1;
      }),
      { numRuns: runs },
    );
    expect(beyond / runs).toBeLessThan(0.1);
  });
});

/** Standard normal numbers, by Box & Muller; beta ones as the quotient of sums of exponential ones. */
const normal = (random: () => number) => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
const gamma = (random: () => number, shape: number) => sum(Array.from({ length: shape }, () => -Math.log(random())));
function beta(random: () => number, one: number, other: number): number {
  const first = gamma(random, one);
  return first / (first + gamma(random, other));
}

/**
 * Published examples have uncertain scores; ours are certain. The indices of SMAA-2 are means over both weights and
 * scores, so that the mean of ours over scores drawn from the published distributions is theirs.
 */
function meanOver(draws: number, draw: () => Rows): number[][] {
  const all = Array.from({ length: draws }, () => accepted(draw()).shares);
  return (all[0] ?? []).map((shares, at) =>
    shares.map((_, rank) => sum(all.map((each) => each[at]?.[rank] ?? 0)) / draws),
  );
}

describe('published rank acceptabilities', () => {
  /**
   * T. Tervonen, G. van Valkenhoef, E. Buskens, H. Hillege, D. Postmus, "A stochastic multicriteria model for
   * evidence-based decision making in drug benefit-risk analysis", Statistics in Medicine 30 (2011): four
   * antidepressants, six criteria, no preferences. Measurements and indices, to two digits, as the authors' own program
   * JSMAA has them in its test `testCorrectResultsWithBRModel`, which allows 0.02 for the error of both samples.
   */
  it('come out for four antidepressants', () => {
    const efficacy = [
      [0, 0],
      [0.086, 0.056],
      [0.095, 0.044],
      [0.113, 0.048],
    ] as const;
    const adverse = [
      [
        [11.7, 2.5],
        [9.2, 1.86],
        [15.4, 2.65],
        [5.5, 2.32],
      ],
      [
        [7.2, 1.45],
        [10.6, 1.58],
        [7.5, 1.48],
        [15.7, 4.44],
      ],
      [
        [16.6, 3.27],
        [21.2, 5.15],
        [20.2, 3.78],
        [12.8, 2.45],
      ],
      [
        [13.7, 1.89],
        [14.3, 2.93],
        [15, 3.21],
        [11.2, 3.98],
      ],
      [
        [18.6, 1.79],
        [18.3, 3.7],
        [19.5, 2.6],
        [31, 1.68],
      ],
    ] as const;
    // Each criterion's range is the hull of the intervals of 95 %.
    const ends = (measured: readonly (readonly [number, number])[]) => ({
      low: Math.min(...measured.map(([mean, deviation]) => mean - 1.96 * deviation)),
      high: Math.max(...measured.map(([mean, deviation]) => mean + 1.96 * deviation)),
    });
    const random = randomStream([1, 2, 3, 4]);
    const draw = () => {
      const { low, high } = ends(efficacy);
      const columns = [
        efficacy.map(([mean, deviation]) => {
          const effect = Math.exp(mean + deviation * normal(random));
          return (effect - Math.exp(low)) / (Math.exp(high) - Math.exp(low));
        }),
        ...adverse.map((measured) => {
          const range = ends(measured);
          return measured.map(
            ([mean, deviation]) => (range.high - mean - deviation * normal(random)) / (range.high - range.low),
          );
        }),
      ];
      return efficacy.map((_, at) => columns.map((column) => column[at] ?? 0));
    };
    const published = {
      fluoxetine: [0.2, 0.28, 0.3, 0.22],
      paroxetine: [0.25, 0.29, 0.27, 0.19],
      sertraline: [0.17, 0.25, 0.29, 0.3],
      venlafaxine: [0.39, 0.18, 0.15, 0.29],
    };
    const found = meanOver(300, draw);
    for (const [at, shares] of Object.values(published).entries())
      for (const [rank, share] of shares.entries())
        expect(Math.abs((found[at]?.[rank] ?? 0) - share)).toBeLessThan(0.02);
  });

  /**
   * The example of the R package smaa 0.3-3, whose saved output says 0.3504 and 0.6496 of 10,000 iterations: right to
   * 0.0094. Its distributions and ranges as in the example thrombolytics of the program mcda-elicitation-web.
   */
  it('come out for two thrombolytics', () => {
    const random = randomStream([1, 2, 3, 4]);
    // Patients with an event and without, and the range of the value function, where less is better.
    const criteria = [
      { heparin: { events: 20, none: 116 }, enoxaparin: { events: 8, none: 121 }, worst: 0.25, width: 0.25 },
      { heparin: { events: 40, none: 96 }, enoxaparin: { events: 32, none: 97 }, worst: 0.4, width: 0.25 },
      { heparin: { events: 1, none: 135 }, enoxaparin: { events: 5, none: 124 }, worst: 0.1, width: 0.1 },
    ] as const;
    const row = (drug: 'heparin' | 'enoxaparin') =>
      criteria.map(({ worst, width, [drug]: { events, none } }) => (worst - beta(random, events, none)) / width);
    const [[first] = []] = meanOver(4000, () => [row('heparin'), row('enoxaparin')]);
    expect(Math.abs((first ?? 0) - 0.3504)).toBeLessThan(0.0094);
  });
});
