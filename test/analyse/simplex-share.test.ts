import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareAbove } from '../../src/analyse/simplex-share.ts';

/** The closed formula for differences that are all unlike: a sum of fractions, good while they are well apart. */
const closed = (differences: readonly number[]) =>
  differences
    .filter((difference) => difference > 0)
    .reduce(
      (sum, high) =>
        sum +
        differences.filter((other) => other !== high).reduce((product, other) => (product * high) / (high - other), 1),
      0,
    );

describe('shareAbove', () => {
  it('is the part of a line, a triangle and a tetrahedron', () => {
    expect(shareAbove([1, -1])).toBe(0.5);
    expect(shareAbove([3, -1])).toBe(0.75);
    // One corner below is cut off in the middle of two edges of the triangle: a quarter of it.
    expect(shareAbove([1, 1, -1])).toBe(0.75);
    expect(shareAbove([1, -1, -1, -1])).toBe(0.125);
    expect(shareAbove([1, 1, -1, -1])).toBe(0.5);
  });

  it('is all or nothing where all differences are on one side', () => {
    expect(shareAbove([0.1, 0.2, 0])).toBe(1);
    expect(shareAbove([-0.1, 0])).toBe(0);
  });

  it('says nothing where nothing differs', () => {
    expect(shareAbove([0, 0])).toBeNull();
    expect(shareAbove([])).toBeNull();
  });

  const apart = fc
    .uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 7 })
    .map((numbers) => numbers.filter((number) => number !== 0))
    .filter((numbers) => numbers.length > 1);

  it('is what the closed formula says', () => {
    fc.assert(
      fc.property(apart, (differences) => {
        expect(shareAbove(differences)).toBeCloseTo(closed(differences), 6);
      }),
    );
  });

  it('stays true where differences are all but alike, and the closed formula breaks', () => {
    const nearly = Array.from({ length: 12 }, (_, at) => (at < 6 ? 1 : -1) * (1 + at * 1e-13));
    expect(shareAbove(nearly)).toBeCloseTo(0.5, 12);
    expect(Math.abs(closed(nearly) - 0.5)).toBeGreaterThan(1);
  });

  it('does not change with order, scale and zeros, and the other side has the rest', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 }), (given) => {
        const share = shareAbove(given);
        if (share === null) return;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        for (const same of [[...given].reverse(), given.map((difference) => difference * 8), [0, ...given]])
          expect(shareAbove(same)).toBeCloseTo(share, 12);
        expect(shareAbove(given.map((difference) => -difference))).toBeCloseTo(1 - share, 12);
      }),
    );
  });
});
