import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse/analyse.ts';
import { rank } from '../../src/analyse/ranking.ts';
import { comparisonFrom, MINIMAL } from '../support/content.ts';
import { problems, scoresOf, weightsOf } from './problems.ts';

describe('intervals of totals', () => {
  it('carry the ends of the scores through', () => {
    const { places } = rank(scoresOf([[0.5, 1], [0.6]]), weightsOf([3, 1]), {
      low: scoresOf([[0.3, 1], [0.6]]),
      high: scoresOf([[0.7, 1], [0.8]]),
    });
    expect(places.map(({ subject, low, total, high }) => [subject, low, total, high])).toEqual([
      ['s0', expect.closeTo(0.475, 12), expect.closeTo(0.625, 12), expect.closeTo(0.775, 12)],
      ['s1', 0.6, 0.6, 0.8],
    ]);
  });

  it('swap ends where lower is better, and are the value where no end is given', async () => {
    const yaml = `${MINIMAL}  - id: wait
    name: Wait
    weight: 3
    measure: {unit: s, min: 0, max: 10, better: lower}
    scores: {tea: {value: 4, low: 2, high: 8}, coffee: {value: 4, high: 5}}
`;
    const { places } = analyse(await comparisonFrom(yaml)).ranking;
    const tea = places.find(({ subject }) => subject === 'tea');
    const coffee = places.find(({ subject }) => subject === 'coffee');
    // Half of the weight: six seconds are 0.6, two 0.8, eight 0.2.
    expect(tea?.total).toBeCloseTo((0.75 + 1 + 0.75) / 6 + 0.6 / 2, 12);
    expect((tea?.low ?? 0) - (tea?.total ?? 0)).toBeCloseTo(-0.2, 12);
    expect((tea?.high ?? 0) - (tea?.total ?? 0)).toBeCloseTo(0.1, 12);
    expect((coffee?.low ?? 0) - (coffee?.total ?? 0)).toBeCloseTo(-0.05, 12);
    expect(coffee?.high).toBe(coffee?.total);
  });

  it('say whom the scores do not tell apart, by each pair', () => {
    const { places } = rank(scoresOf([[0.9], [0.6], [0.3], [null]]), weightsOf([1]), {
      low: scoresOf([[0.7], [0.4], [0.2], [null]]),
      high: scoresOf([[1], [0.8], [0.5], [null]]),
    });
    expect(places.map(({ subject, overlaps }) => [subject, overlaps])).toEqual([
      ['s0', ['s1']],
      ['s1', ['s0', 's2']],
      ['s2', ['s1']],
      ['s3', []],
    ]);
  });

  it('overlap wherever two are tied at the precision that is told', () => {
    const { places } = rank(scoresOf([[0.5004], [0.5001], [0.498]]), weightsOf([1]));
    expect(places.map(({ tied, overlaps }) => [tied, overlaps])).toEqual([
      [true, ['s1']],
      [true, ['s0']],
      [false, []],
    ]);
  });

  it('contain the total, and leave out what is unknown as it does', () => {
    fc.assert(
      fc.property(problems, fc.double({ min: 0, max: 1, noNaN: true }), ({ scores, weights }, width) => {
        const moved = (by: (value: number) => number) =>
          new Map(
            [...scores].map(([subject, values]) => [
              subject,
              new Map([...values].map(([trait, value]) => [trait, value === null ? null : by(value)])),
            ]),
          );
        const { places } = rank(scores, weights, {
          low: moved((value) => Math.max(0, value - width)),
          high: moved((value) => Math.min(1, value + width)),
        });
        for (const { low, total, high } of places) {
          if (total === null) expect([low, high]).toEqual([null, null]);
          else {
            expect(low).toBeLessThanOrEqual(total);
            expect(high).toBeGreaterThanOrEqual(total);
            expect(low).toBeGreaterThanOrEqual(total - width - 1e-12);
            expect(high).toBeLessThanOrEqual(total + width + 1e-12);
          }
        }
      }),
    );
  });

  it('overlap both ways', () => {
    fc.assert(
      fc.property(problems, ({ scores, weights }) => {
        const { places } = rank(scores, weights, { low: scores, high: scores });
        for (const { subject, overlaps } of places)
          for (const other of overlaps)
            expect(places.find((place) => place.subject === other)?.overlaps).toContain(subject);
      }),
    );
  });
});
