import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse/analyse.ts';
import { normalise } from '../../src/analyse/normalise.ts';
import { rank, toShares } from '../../src/analyse/ranking.ts';
import { scoreChanges } from '../../src/analyse/score-changes.ts';
import type { Comparison, Range, Score, Trait } from '../../src/model/comparison.ts';
import { comparisonFrom, MINIMAL } from '../support/content.ts';
import { problems } from './problems.ts';

const changesOf = (comparison: Comparison) => analyse(comparison).scoreChanges;

describe('scoreChanges', () => {
  it('says what score would bring the two level, in the own unit of the trait', async () => {
    // Normalised, tea has 0.75, 1, 0.75, and coffee 1, 0.25, 0.5; then 2 and 6 seconds of 10, of which less is better.
    const found = changesOf(
      await comparisonFrom(`${MINIMAL}  - id: wait
    name: Wait
    weight: 3
    measure: {unit: s, min: 0, max: 10, better: lower}
    scores: {tea: 6, coffee: 2}
`),
    );
    // Coffee has (1.75 + 3 × 0.8) / 6 = 4.15 / 6, tea (2.5 + 3 × 0.4) / 6 = 3.7 / 6: a gap of 0.45 of a trait of weight 1.
    expect(found).toMatchObject({ leader: 'coffee', challenger: 'tea' });
    expect(found?.changes).toEqual(
      [
        { trait: 'wait', subject: 'coffee', from: 2, to: 3.5, change: 1.5, normalised: 0.15 },
        { trait: 'wait', subject: 'tea', from: 6, to: 4.5, change: -1.5, normalised: 0.15 },
        { trait: 'taste', subject: 'coffee', from: 5, to: 3.2, change: -1.8, normalised: 0.45 },
        { trait: 'price', subject: 'coffee', from: 3, to: 1.2, change: -1.8, normalised: 0.45 },
        { trait: 'taste', subject: 'tea', from: 4, to: null, change: null, normalised: null },
        { trait: 'calm', subject: 'coffee', from: 2, to: null, change: null, normalised: null },
        { trait: 'calm', subject: 'tea', from: 5, to: null, change: null, normalised: null },
        { trait: 'price', subject: 'tea', from: 4, to: null, change: null, normalised: null },
      ].map(({ to, change, normalised, ...score }) => ({
        ...score,
        to: to === null ? null : expect.closeTo(to, 9),
        change: change === null ? null : expect.closeTo(change, 9),
        normalised: normalised === null ? null : expect.closeTo(normalised, 9),
      })),
    );
  });

  it('says what an unknown score would have to turn out to be', async () => {
    const found = changesOf(await comparisonFrom(MINIMAL.replace('tea: 4, coffee: 3', 'tea: 4, coffee: unknown')));
    // Tea has 2.5 / 3, coffee 1.25 / 2: for it to have as much, its price would have to be beyond the scale.
    expect(found).toMatchObject({ leader: 'tea', challenger: 'coffee' });
    expect(found?.changes.find(({ trait, subject }) => trait === 'price' && subject === 'coffee')).toEqual({
      trait: 'price',
      subject: 'coffee',
      from: null,
      to: null,
      change: null,
      normalised: null,
    });
    const close = changesOf(
      await comparisonFrom(
        MINIMAL.replace('tea: 4, coffee: 3', 'tea: 4, coffee: unknown').replace('coffee: 2', 'coffee: 4'),
      ),
    );
    // Coffee leads with 1.75 / 2; a price of 0.75, which is 4, would give it the 2.5 / 3 of tea.
    expect(close).toMatchObject({ leader: 'coffee', challenger: 'tea' });
    const [first, ...others] = close?.changes ?? [];
    expect(first?.normalised).not.toBeNull();
    expect(others.filter(({ from, to }) => from === null && to !== null)).toEqual([
      { trait: 'price', subject: 'coffee', from: null, to: expect.closeTo(4, 9), change: null, normalised: null },
    ]);
  });

  it('says nothing while the first place is shared, or of fewer than two totals', async () => {
    expect(changesOf(await comparisonFrom(MINIMAL.replace('tea: 5, coffee: 2', 'tea: 4, coffee: 4')))?.changes).toEqual(
      [],
    );
    const alone = MINIMAL.replace('coffee: 5', 'coffee: unknown')
      .replace('coffee: 2', 'coffee: unknown')
      .replace('coffee: 3', 'coffee: unknown');
    expect(changesOf(await comparisonFrom(alone))).toBeNull();
  });

  const range: Range = { min: 10, max: 60, better: 'lower', decimals: 1 };
  const score = (value: number | null): Score => ({ value, low: null, high: null, rationale: null, evidence: [] });

  it('makes the two totals equal to 1e-9, in the range, smallest change first', () => {
    let levels = 0;
    fc.assert(
      fc.property(problems, ({ scores, weights }) => {
        const traits = [...weights].map(
          ([id, weight]): Trait => ({
            id,
            name: [],
            question: null,
            weight,
            range,
            measure: null,
            scores: new Map(
              [...scores].map(([subject, values]) => {
                const value = values.get(id) ?? null;
                return [subject, score(value === null ? null : 60 - value * 50)];
              }),
            ),
          }),
        );
        const found = scoreChanges(traits, scores, toShares(weights), rank(scores, weights));
        const sizes = (found?.changes ?? []).flatMap(({ normalised }) => normalised ?? []);
        expect(sizes).toEqual([...sizes].sort((one, other) => one - other));
        for (const { trait, subject, from, to, change } of found?.changes ?? []) {
          if (to === null || !found) continue;
          levels += 1;
          expect(to).toBeGreaterThanOrEqual(10);
          expect(to).toBeLessThanOrEqual(60);
          if (from !== null) expect(from + (change ?? Number.NaN)).toBeCloseTo(to, 9);
          const moved = new Map(scores).set(subject, new Map(scores.get(subject)).set(trait, normalise(to, range)));
          const totals = new Map(rank(moved, weights).places.map((place) => [place.subject, place.total]));
          const [one, other] = [totals.get(found.leader), totals.get(found.challenger)];
          expect(Math.abs((one ?? Number.NaN) - (other ?? Number.NaN))).toBeLessThan(1e-9);
        }
      }),
    );
    expect(levels).toBeGreaterThan(100);
  });
});
