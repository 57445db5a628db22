import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf } from '../../src/changes/changes.ts';
import { marginShift } from '../../src/changes/margin-shift.ts';
import type { MarginShift, ShiftCause } from '../../src/model/changes.ts';
import { edition, editionOf, turnedRound } from './generated-editions.ts';

const sum = ({ parts }: MarginShift) => parts.reduce((total, { amount }) => total + amount, 0);

/** Without the order of what is found, which is that of the new edition, and the last digits, which that of sums decides. */
function unordered(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toFixed(9));
  if (Array.isArray(value)) return sorted(value.map(unordered));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, unordered(part)]));
}
const sorted = (values: readonly unknown[]): string[] => values.map((value) => JSON.stringify(value)).sort();

const MIRRORED: Readonly<Record<ShiftCause, ShiftCause>> = {
  score: 'score',
  weight: 'weight',
  range: 'range',
  known: 'unknown',
  unknown: 'known',
  added: 'removed',
  removed: 'added',
};

describe('changes of any two editions', () => {
  it('are none between an edition and itself, whatever the order of its traits and subjects', () => {
    fc.assert(
      fc.property(edition, (one) => {
        for (const other of [one, turnedRound(one)]) {
          const changes = changesOf(one, other);
          expect(changes).toMatchObject({ isEmpty: true, scores: [], weights: [], ranges: [], texts: [] });
          expect(changes.answer).toMatchObject({ isSameWinner: true, isSameOrder: true });
          expect(changes.answer.shift?.parts ?? []).toEqual([]);
        }
      }),
    );
  });

  it('have parts that add up to the shift of the lead', () => {
    let shifts = 0;
    fc.assert(
      fc.property(edition, edition, (old, next) => {
        const { shift } = changesOf(old, next).answer;
        if (!shift) return;
        shifts += 1;
        expect(Math.abs(sum(shift) - (shift.new - shift.old))).toBeLessThan(1e-9);
        const totalIn = (subject: string) =>
          next.analysis.ranking.places.find((place) => place.subject === subject)?.total ?? Number.NaN;
        expect(totalIn(shift.leader) - totalIn(shift.challenger)).toBeCloseTo(shift.new, 12);
        expect(shift.new).toBeGreaterThan(-0.001);
      }),
      { numRuns: 500 },
    );
    expect(shifts).toBeGreaterThan(100);
  });

  it('mirror one another', () => {
    fc.assert(
      fc.property(edition, edition, (old, next) => {
        const [there, back] = [changesOf(old, next), changesOf(next, old)];
        const turn = <T extends { old: unknown; new: unknown }>(all: readonly T[]) =>
          sorted(all.map((each) => ({ ...each, old: each.new, new: each.old })));
        expect(sorted(back.scores)).toEqual(turn(there.scores));
        expect(sorted(back.weights)).toEqual(turn(there.weights));
        expect(sorted(back.ranges)).toEqual(turn(there.ranges));
        expect(sorted(back.texts)).toEqual(turn(there.texts));
        expect(sorted(back.profileWeights)).toEqual(turn(there.profileWeights));
        expect(sorted(back.traits.added)).toEqual(sorted(there.traits.removed));
        expect(sorted(back.subjects.removed)).toEqual(sorted(there.subjects.added));
        expect(back.answer.isSameOrder).toBe(there.answer.isSameOrder);
        expect(back.answer.oldWinners).toEqual(there.answer.newWinners);
      }),
    );
  });

  it('move the lead back as far as there, part by part', () => {
    fc.assert(
      fc.property(edition, edition, (old, next) => {
        const { shift } = changesOf(old, next).answer;
        if (!shift) return;
        const back = marginShift(next, old, [shift.leader, shift.challenger]);
        const amounts = new Map(back.parts.map((part) => [`${part.cause} ${part.trait} ${part.subject}`, part.amount]));
        for (const { cause, trait, subject, amount } of shift.parts) {
          expect(amounts.get(`${MIRRORED[cause]} ${trait} ${subject}`)).toBeCloseTo(-amount, 9);
        }
      }),
    );
  });

  it('do not hang on the order of subjects and traits in either file', () => {
    fc.assert(
      fc.property(edition, edition, (old, next) => {
        const turned = changesOf(turnedRound(old), turnedRound(next));
        expect(unordered(turned)).toEqual(unordered(changesOf(old, next)));
      }),
    );
  });

  it('find none where all weights are written as multiples', () => {
    fc.assert(
      fc.property(edition, fc.constantFrom(0.5, 2, 4), (old, factor) => {
        const { comparison } = old;
        const traits = comparison.traits.map((trait) => ({ ...trait, weight: trait.weight * factor }));
        const { answer, scores } = changesOf(old, editionOf({ ...comparison, traits }));
        expect(scores).toEqual([]);
        expect(answer.shift?.parts ?? []).toEqual([]);
      }),
    );
  });
});
