import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank, toShares } from '../../src/analyse/ranking.ts';
import { sensitivity } from '../../src/analyse/sensitivity.ts';

const scoresOf = (rows: readonly (readonly (number | null)[])[]) =>
  new Map(rows.map((row, s) => [`s${s}`, new Map(row.map((value, t) => [`t${t}`, value]))]));
const weightsOf = (weights: readonly number[]) => new Map(weights.map((weight, t) => [`t${t}`, weight]));

function firmness(rows: readonly (readonly (number | null)[])[], weights: readonly number[]) {
  const [scores, given] = [scoresOf(rows), weightsOf(weights)];
  return sensitivity(scores, toShares(given), rank(scores, given));
}

/** The two totals when one trait has the share and the others keep their proportions. */
function totalsAt(
  rows: readonly (readonly (number | null)[])[],
  weights: readonly number[],
  trait: number,
  share: number,
) {
  const rest = weights.reduce((sum, weight, t) => sum + (t === trait ? 0 : weight), 0);
  const moved = weights.map((weight, t) => (t === trait ? share : (weight / rest) * (1 - share)));
  return new Map(rank(scoresOf(rows), weightsOf(moved)).places.map(({ subject, total }) => [subject, total]));
}

describe('sensitivity', () => {
  it('finds the share at which the answer turns', () => {
    // s0 leads by 1 on t0, s1 by 1 on t1: they are equal where both weigh the same.
    const result = firmness(
      [
        [1, 0],
        [0, 1],
      ],
      [3, 1],
    );
    expect(result).toMatchObject({ leader: 's0', challenger: 's1', margin: 0.5 });
    expect(result?.flips.map(({ flipShare }) => flipShare)).toEqual([0.5, 0.5]);
  });

  it('says that no weight turns it where one dominates', () => {
    const result = firmness(
      [
        [0.9, 0.8, 0.7],
        [0.5, 0.4, 0.3],
      ],
      [1, 2, 3],
    );
    expect(result?.flips.every(({ flipShare }) => flipShare === null)).toBe(true);
    expect(result?.critical).toBeNull();
  });

  it('says so too where they would only meet at the very end', () => {
    // Equal on t0: were it all that counts, they would tie, and still not change places.
    const result = firmness(
      [
        [0.5, 0.9],
        [0.5, 0.4],
      ],
      [1, 1],
    );
    expect(result?.flips.map(({ flipShare }) => flipShare)).toEqual([null, null]);
  });

  it('calls the trait critical whose smallest relative change flips the answer', () => {
    const result = firmness(
      [
        [1, 0.2, 0.5],
        [0, 0.9, 0.6],
      ],
      [2, 2, 1],
    );
    const relative = (result?.flips ?? []).map(({ share, flipShare }) =>
      flipShare === null ? Number.POSITIVE_INFINITY : Math.abs(flipShare - share) / share,
    );
    expect(result?.critical).toBe(`t${relative.indexOf(Math.min(...relative))}`);
  });

  it('sees who is third now overtake both', () => {
    // s1 is the strongest other subject, and never catches up; s2 does, as t2 gains weight.
    const result = firmness(
      [
        [0.9, 0.8, 0],
        [0.7, 0.6, 0],
        [0.1, 0.1, 1],
      ],
      [2, 2, 1],
    );
    expect(result).toMatchObject({ leader: 's0', challenger: 's1', critical: 't2' });
    expect(result?.flips.map(({ challenger }) => challenger)).toEqual([null, null, 's2']);
    expect(result?.flips[2]?.flipShare).toBeCloseTo(0.75 / 1.75, 9);
  });

  it('has nothing to turn while the first place is shared', () => {
    const tied = [
      [1, 0],
      [0, 1],
    ];
    expect(firmness(tied, [1, 1])).toMatchObject({ margin: 0, flips: [], critical: null });
  });

  it('lets nobody else lead before the answer turns', () => {
    const row = fc.array(
      fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
      { minLength: 3, maxLength: 3 },
    );
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 3, maxLength: 5 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (rows, way) => {
          const result = firmness(rows, [1, 2, 3]);
          for (const [t, { share, flipShare }] of (result?.flips ?? []).entries()) {
            const end = flipShare ?? (way < 0.5 ? 0.001 : 0.999);
            const totals = totalsAt(rows, [1, 2, 3], t, share + (end - share) * way * 0.999);
            const best = Math.max(...[...totals.values()].map((total) => total ?? 0));
            expect(totals.get(result?.leader ?? '')).toBeGreaterThanOrEqual(best - 1e-9);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('has nothing to say of fewer than two known totals', () => {
    expect(
      firmness(
        [
          [1, 1, 1],
          [null, null, null],
        ],
        [1, 1, 1],
      ),
    ).toBeNull();
  });

  it('gives totals that are equal to 1e-9 at every flip point, unknown scores or not', () => {
    const value = fc
      .option(fc.integer({ min: 0, max: 100 }), { nil: null, freq: 6 })
      .map((percent) => percent && percent / 100);
    const row = fc.array(value, { minLength: 4, maxLength: 4 });
    const weight = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 2, maxLength: 5 }),
        fc.tuple(weight, weight, weight, weight),
        (rows, weights) => {
          const result = firmness(rows, weights);
          for (const [t, { flipShare, challenger: next }] of (result?.flips ?? []).entries()) {
            if (flipShare === null || next === null || !result) continue;
            const totals = totalsAt(rows, weights, t, flipShare);
            const [leader, challenger] = [totals.get(result.leader), totals.get(next)];
            if (leader == null || challenger == null) continue;
            expect(Math.abs(leader - challenger)).toBeLessThan(1e-9);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
