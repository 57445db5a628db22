import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank, toShares } from '../../src/analyse/ranking.ts';
import { weightChanges } from '../../src/analyse/weight-changes.ts';
import { type Problem, problems, reversed, scoresOf, weightsOf, withShare } from './problems.ts';

const changesOf = ({ scores, weights }: Problem) => weightChanges(scores, toShares(weights), rank(scores, weights));

/**
 * The example of the weighted sum in Triantaphyllou & Sánchez (1997): four alternatives, four criteria.
 *
 * Its matrix and weights are given from memory of the paper; each column adds up to 1, which a wrong digit would break.
 * The paper's tables were not at hand. What is expected here was worked out by its theorem 1 from these numbers,
 * (P2 - P1) / (a2 - a1) with P the weighted sums, and not read from its pages: whoever has them may hold them against
 * this. The paper goes on from sums that are rounded to four digits, so that its last digits may differ.
 */
const PAPER = {
  weights: [0.3277, 0.3058, 0.2876, 0.079],
  rows: [
    [0.3088, 0.2897, 0.3867, 0.1922],
    [0.2163, 0.3458, 0.1755, 0.6288],
    [0.4509, 0.2473, 0.1194, 0.0575],
    [0.024, 0.1172, 0.3184, 0.1215],
  ],
} as const;
const NAMES: Readonly<Record<string, string>> = { s0: 'A1', s1: 'A2', s2: 'A3', s3: 'A4' };

describe('the example of Triantaphyllou & Sánchez 1997', () => {
  const { changes, criticality, criticalTop, criticalAny } = changesOf({
    scores: scoresOf(PAPER.rows),
    weights: weightsOf(PAPER.weights),
  });
  const table = (cell: (change: (typeof changes)[number]) => string) =>
    Object.fromEntries(
      ['A1–A2', 'A1–A3', 'A1–A4', 'A2–A3', 'A2–A4', 'A3–A4'].map((pair) => [
        pair,
        changes
          .filter(({ ahead, behind }) => `${NAMES[ahead]}–${NAMES[behind]}` === pair)
          .map((change) => (change.change === null ? 'N/F' : cell(change)))
          .join(' '),
      ]),
    );
  // The weights as printed add up to 1.0001; the paper moves them as they are.
  const sum = PAPER.weights.reduce((total, weight) => total + weight, 0);

  it('has the absolute changes of weights: what each loses, or N/F', () => {
    expect(table(({ change }) => (-(change ?? 0) * sum).toFixed(4))).toEqual({
      'A1–A2': 'N/F -0.7024 0.1866 -0.0903',
      'A1–A3': '-0.3794 N/F 0.2017 N/F',
      'A1–A4': 'N/F N/F N/F N/F',
      'A2–A3': '-0.0618 0.1473 0.2586 0.0254',
      'A2–A4': 'N/F N/F -0.9230 N/F',
      'A3–A4': '0.2750 N/F -0.5899 -1.8342',
    });
  });

  it('has the relative changes, in per cent', () => {
    expect(table(({ relative }) => (-(relative ?? 0) * 100).toFixed(2))).toEqual({
      'A1–A2': 'N/F -229.70 64.88 -114.25',
      'A1–A3': '-115.78 N/F 70.13 N/F',
      'A1–A4': 'N/F N/F N/F N/F',
      'A2–A3': '-18.87 48.17 89.93 32.15',
      'A2–A4': 'N/F N/F -320.94 N/F',
      'A3–A4': '83.91 N/F -205.11 -2321.82',
    });
  });

  it('follows the theorem cell by cell', () => {
    const total = PAPER.rows.map((row) => row.reduce((all, value, at) => all + value * (PAPER.weights[at] ?? 0), 0));
    for (const { trait, ahead, behind, change } of changes) {
      const [k, i, j] = [trait, ahead, behind].map((name) => Number(name.slice(1)));
      const at = (row: number) => PAPER.rows[row]?.[k ?? 0] ?? Number.NaN;
      const loss = ((total[j ?? 0] ?? 0) - (total[i ?? 0] ?? 0)) / (at(j ?? 0) - at(i ?? 0));
      if (loss > (PAPER.weights[k ?? 0] ?? 0)) expect(change).toBeNull();
      else expect(-(change ?? Number.NaN) * sum).toBeCloseTo(loss, 12);
    }
  });

  it('finds the third criterion critical for the first place, and the first one for any', () => {
    expect(criticality.map(({ degree }) => ((degree ?? 0) * 100).toFixed(2))).toEqual([
      '18.87',
      '48.17',
      '64.88',
      '32.15',
    ]);
    expect([criticalTop, criticalAny]).toEqual([['t2'], ['t0']]);
  });
});

describe('weightChanges', () => {
  it('has nothing for a pair that is tied, and no critical trait while the first place is shared', () => {
    const { changes, criticalTop, criticalAny } = changesOf({
      scores: scoresOf([
        [1, 0],
        [0, 1],
        [0.6, 0],
      ]),
      weights: weightsOf([1, 1]),
    });
    expect(new Set(changes.map(({ ahead, behind }) => ahead + behind))).toEqual(new Set(['s0s2', 's1s2']));
    expect(criticalTop).toEqual([]);
    expect(criticalAny).toEqual(['t1']);
  });

  it('names all critical traits where several are alike', () => {
    const { criticalTop } = changesOf({
      scores: scoresOf([
        [0.7, 0.5, 0.1, 0.2],
        [0.3, 0.1, 0.4, 0.6],
      ]),
      weights: weightsOf([1, 1, 1, 1]),
    });
    // A quarter less of the first two, a quarter more of the last; the third would take a third more.
    expect(criticalTop).toEqual(['t0', 't1', 't3']);
  });

  it('tells of a trait without weight how much it would need, which is no part of nothing', () => {
    const { changes, criticality } = changesOf({
      scores: scoresOf([
        [0.6, 0],
        [0.5, 1],
      ]),
      weights: weightsOf([1, 0]),
    });
    const found = changes.find(({ trait }) => trait === 't1');
    expect(found?.change).toBeCloseTo(0.1, 12);
    expect(found?.relative).toBeNull();
    expect(criticality.map(({ degree }) => degree)).toEqual([null, null]);
  });

  it('moves nothing where one trait has all the weight, or where one dominates', () => {
    const rows = [
      [0.6, 0.4],
      [0.5, 0.3],
    ];
    for (const weights of [
      [1, 0],
      [2, 1],
    ]) {
      const { changes, criticalAny } = changesOf({ scores: scoresOf(rows), weights: weightsOf(weights) });
      expect(changes.map(({ flipShare, change }) => [flipShare, change])).toEqual([
        [null, null],
        [null, null],
      ]);
      expect(criticalAny).toEqual([]);
    }
  });

  it('makes the two totals of a pair equal to 1e-9 at each flip point, either way of moving the weight', () => {
    let flips = 0;
    fc.assert(
      fc.property(problems, ({ scores, weights }) => {
        const shares = toShares(weights);
        for (const { trait, ahead, behind, share, flipShare, change } of changesOf({ scores, weights }).changes) {
          if (flipShare === null || change === null) continue;
          flips += 1;
          const alone = new Map(shares).set(trait, share + change);
          for (const moved of [withShare(weights, trait, flipShare), alone]) {
            const totals = new Map(rank(scores, moved).places.map((place) => [place.subject, place.total]));
            const [one, other] = [totals.get(ahead) ?? Number.NaN, totals.get(behind) ?? Number.NaN];
            expect(Math.abs(one - other)).toBeLessThan(1e-9);
          }
        }
      }),
    );
    expect(flips).toBeGreaterThan(500);
  });

  it('lets no pair change places before', () => {
    fc.assert(
      fc.property(problems, fc.double({ min: 0, max: 0.999, noNaN: true }), ({ scores, weights }, way) => {
        for (const { trait, ahead, behind, share, flipShare } of changesOf({ scores, weights }).changes) {
          const end = flipShare ?? (way < 0.5 ? 0.001 : 0.999);
          const moved = withShare(weights, trait, share + (end - share) * way);
          const totals = new Map(rank(scores, moved).places.map((place) => [place.subject, place.total ?? 0]));
          expect((totals.get(ahead) ?? 0) - (totals.get(behind) ?? 0)).toBeGreaterThan(-1e-9);
        }
      }),
    );
  });

  it('does not depend on the order of subjects and traits, nor on the sum of the weights', () => {
    const told = ({ changes, criticality, criticalTop, criticalAny }: ReturnType<typeof changesOf>) => ({
      changes: new Map(
        changes
          .map(({ trait, ahead, behind, ...numbers }) => [`${trait} ${ahead} ${behind}`, numbers] as const)
          .sort(([one], [other]) => (one < other ? -1 : 1)),
      ),
      degrees: new Map([...criticality].map(({ trait, degree }) => [trait, degree])),
      critical: [[...criticalTop].sort(), [...criticalAny].sort()],
    });
    fc.assert(
      fc.property(problems, fc.integer({ min: 2, max: 50 }), (given, factor) => {
        const scaled = new Map([...given.weights].map(([trait, weight]) => [trait, weight * factor]));
        const expected = told(changesOf(given));
        for (const other of [reversed(given), { ...given, weights: scaled }]) {
          const found = told(changesOf(other));
          expect(found.critical).toEqual(expected.critical);
          expect([...found.changes.keys()]).toEqual([...expected.changes.keys()]);
          for (const [key, { flipShare, change }] of expected.changes) {
            const again = found.changes.get(key);
            if (flipShare === null) expect(again?.flipShare).toBeNull();
            else expect(again?.flipShare).toBeCloseTo(flipShare, 9);
            if (change !== null) expect(again?.change ?? Number.NaN).toBeCloseTo(change, 6);
          }
        }
      }),
    );
  });
});
