import fc from 'fast-check';
import { type NormalisedScores, toShares } from '../../src/analyse/ranking.ts';

/** Scores and weights as the analysis takes them, by names s0, s1 … and t0, t1 … */
export interface Problem {
  readonly scores: NormalisedScores;
  readonly weights: ReadonlyMap<string, number>;
}

export type Rows = readonly (readonly (number | null)[])[];

export const scoresOf = (rows: Rows): NormalisedScores =>
  new Map(rows.map((row, s) => [`s${s}`, new Map(row.map((value, t) => [`t${t}`, value]))]));

export const weightsOf = (weights: readonly number[]): Map<string, number> =>
  new Map(weights.map((weight, t) => [`t${t}`, weight]));

const known = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);

/** One score in so many is unknown; 0 for none. */
export const rowsOf = (subjects: fc.Arbitrary<number>, traits: fc.Arbitrary<number>, unknown: number) => {
  const value = unknown === 0 ? known : fc.option(known, { nil: null, freq: unknown - 1 });
  return fc
    .tuple(subjects, traits)
    .chain(([height, width]) =>
      fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
    );
};

export const problems = fc
  .record({
    rows: rowsOf(fc.integer({ min: 2, max: 6 }), fc.constant(5), 6),
    weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 }),
  })
  .map(({ rows, weights }): Problem => ({ scores: scoresOf(rows), weights: weightsOf(weights) }));

/** The same, subjects and traits the other way round. */
export const reversed = ({ scores, weights }: Problem): Problem => ({
  scores: new Map([...scores].reverse().map(([subject, values]) => [subject, new Map([...values].reverse())])),
  weights: new Map([...weights].reverse()),
});

/** Weights when one trait has the share and the others keep their proportions. */
export function withShare(weights: ReadonlyMap<string, number>, trait: string, share: number): Map<string, number> {
  const shares = toShares(weights);
  const rest = 1 - (shares.get(trait) ?? 0);
  return new Map([...shares].map(([id, own]) => [id, id === trait ? share : (own / rest) * (1 - share)]));
}
