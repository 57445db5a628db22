import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank } from '../../src/analyse/ranking.ts';

const scores = (table: Record<string, Record<string, number | null>>) =>
  new Map(Object.entries(table).map(([subject, values]) => [subject, new Map(Object.entries(values))]));
const weights = (table: Record<string, number>) => new Map(Object.entries(table));

describe('rank', () => {
  it('takes the mean by weight', () => {
    const { places, winners, margin } = rank(
      scores({ a: { x: 1, y: 0 }, b: { x: 0.5, y: 1 } }),
      weights({ x: 3, y: 1 }),
    );
    expect(winners).toEqual(['a']);
    expect(places.map(({ subject, rank, total }) => [subject, rank, total])).toEqual([
      ['a', 1, 0.75],
      ['b', 2, 0.625],
    ]);
    expect(margin).toBeCloseTo(0.125);
  });

  it('leaves unknown scores out of sum and weight', () => {
    const { places } = rank(scores({ a: { x: 0.8, y: null }, b: { x: 0.5, y: 0.5 } }), weights({ x: 1, y: 3 }));
    expect(places[0]).toMatchObject({ subject: 'a', total: 0.8, coverage: 0.25 });
    expect(places[0]?.contributions.has('y')).toBe(false);
  });

  it('says ties as ties and skips the next place', () => {
    const { places, winners, margin } = rank(
      scores({ a: { x: 0.5 }, b: { x: 0.7 }, c: { x: 0.7 } }),
      weights({ x: 1 }),
    );
    expect(places.map(({ subject, rank, tied }) => [subject, rank, tied])).toEqual([
      ['b', 1, true],
      ['c', 1, true],
      ['a', 3, false],
    ]);
    expect(winners).toEqual(['b', 'c']);
    expect(margin).toBeCloseTo(0.2);
  });

  it('puts subjects without any known score last, without a place', () => {
    const { places } = rank(scores({ a: { x: null }, b: { x: 0 } }), weights({ x: 1 }));
    expect(places.map(({ subject, rank, total }) => [subject, rank, total])).toEqual([
      ['b', 1, 0],
      ['a', null, null],
    ]);
    expect(rank(scores({ a: { x: null } }), weights({ x: 1 })).winners).toEqual([]);
  });

  const value = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null });
  const problem = fc
    .record({ subjects: fc.integer({ min: 2, max: 8 }), traits: fc.integer({ min: 3, max: 12 }) })
    .chain((size) =>
      fc.record({
        values: fc.array(fc.array(value, { minLength: size.traits, maxLength: size.traits }), {
          minLength: size.subjects,
          maxLength: size.subjects,
        }),
        shares: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: size.traits, maxLength: size.traits }),
      }),
    )
    .map(({ values, shares }) => ({
      scores: new Map(values.map((row, s) => [`s${s}`, new Map(row.map((each, t) => [`t${t}`, each]))])),
      weights: new Map(shares.map((share, t) => [`t${t}`, share])),
    }));

  it('gives contributions that add up to the total, which stays between 0 and 1', () => {
    fc.assert(
      fc.property(problem, (given) => {
        for (const { total, contributions } of rank(given.scores, given.weights).places) {
          if (total === null) expect(contributions.size).toBe(0);
          else {
            expect([...contributions.values()].reduce((a, b) => a + b, 0)).toBeCloseTo(total, 12);
            expect(total).toBeGreaterThanOrEqual(-1e-12);
            expect(total).toBeLessThanOrEqual(1 + 1e-12);
          }
        }
      }),
    );
  });

  it('does not change when all weights are scaled, or when subjects and traits stand in another order', () => {
    fc.assert(
      fc.property(problem, fc.integer({ min: 2, max: 50 }), (given, factor) => {
        const places = (scaled: typeof given) =>
          new Map(
            rank(scaled.scores, scaled.weights).places.map(({ subject, rank: place, tied }) => [
              subject,
              [place, tied],
            ]),
          );
        const scaled = new Map([...given.weights].map(([trait, weight]) => [trait, weight * factor]));
        const reversed = {
          scores: new Map([...given.scores].reverse()),
          weights: new Map([...given.weights].reverse()),
        };
        expect(places({ ...given, weights: scaled })).toEqual(places(given));
        expect(new Map([...places(reversed)].sort())).toEqual(new Map([...places(given)].sort()));
      }),
    );
  });

  it('changes nothing it was given', () => {
    const given = scores({ a: { x: 0.1, y: null }, b: { x: 0.9, y: 0.2 } });
    const copy = structuredClone(given);
    rank(given, weights({ x: 1, y: 2 }));
    expect(given).toEqual(copy);
  });
});
