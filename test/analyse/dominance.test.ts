import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dominance } from '../../src/analyse/dominance.ts';
import { rank } from '../../src/analyse/ranking.ts';
import { problems, reversed, rowsOf, scoresOf } from './problems.ts';

const pairs = (rows: readonly (readonly (number | null)[])[]) =>
  dominance(scoresOf(rows)).map(({ subject, over }) => [subject, over]);

describe('dominance', () => {
  it('is to be at least as good on every trait and better on one', () => {
    expect(
      pairs([
        [0.9, 0.5],
        [0.9, 0.4],
        [1, 0.3],
      ]),
    ).toEqual([['s0', 's1']]);
  });

  it('is not to be alike', () => {
    expect(pairs([[0.5], [0.5]])).toEqual([]);
  });

  it('does not reach over a score that is unknown, on either side', () => {
    expect(
      pairs([
        [1, null],
        [0, 0],
      ]),
    ).toEqual([]);
    expect(
      pairs([
        [1, 1],
        [0, null],
      ]),
    ).toEqual([]);
  });

  /** Few values on few traits, so that much is dominated. */
  const coarse = rowsOf(fc.integer({ min: 3, max: 6 }), fc.constant(2), 9);

  it('is transitive, and never mutual', () => {
    let chains = 0;
    fc.assert(
      fc.property(coarse, (rows) => {
        const found = dominance(scoresOf(rows));
        const holds = (subject: string, over: string) =>
          found.some((each) => each.subject === subject && each.over === over);
        for (const { subject, over } of found) {
          expect(holds(over, subject)).toBe(false);
          for (const next of found.filter((each) => each.subject === over)) {
            chains += 1;
            expect(holds(subject, next.over)).toBe(true);
          }
        }
      }),
    );
    expect(chains).toBeGreaterThan(100);
  });

  it('puts nobody who is dominated ahead, whatever the weights', () => {
    fc.assert(
      fc.property(coarse, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (rows, one, other) => {
        const scores = scoresOf(rows);
        const weights = new Map([
          ['t0', one],
          ['t1', other],
        ]);
        const total = new Map(rank(scores, weights).places.map((place) => [place.subject, place.total ?? -1]));
        for (const { subject, over } of dominance(scores))
          expect(total.get(subject)).toBeGreaterThanOrEqual((total.get(over) ?? 0) - 1e-12);
      }),
    );
  });

  it('does not depend on the order of subjects and traits', () => {
    fc.assert(
      fc.property(problems, (given) => {
        const told = ({ scores }: typeof given) =>
          dominance(scores)
            .map(({ subject, over }) => `${subject} > ${over}`)
            .sort();
        expect(told(reversed(given))).toEqual(told(given));
      }),
    );
  });
});
