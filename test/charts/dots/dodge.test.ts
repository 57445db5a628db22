import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dodge } from '../../../src/charts/dots/dodge.ts';

describe('dodge', () => {
  it.each([
    ['marks far apart stay in the middle', [0, 20, 40], [0, 0, 0]],
    ['a pair parts', [10, 10], [-0.5, 0.5]],
    ['three keep the order of the content', [12, 10, 11], [-1, 0, 1]],
    ['unknown ones take no place', [10, null, 10], [-0.5, 0, 0.5]],
    ['groups are independent', [0, 100, 0, 100], [-0.5, -0.5, 0.5, 0.5]],
    ['nothing known', [null, null], [0, 0]],
    ['nobody', [], []],
  ])('%s', (_what, xs, expected) => {
    expect(dodge(xs, 15)).toEqual(expected);
  });

  it('never leaves one mark on another', () => {
    const positions = fc.array(fc.option(fc.integer({ min: 0, max: 300 })), { maxLength: 8 });
    fc.assert(
      fc.property(positions, (xs) => {
        const places = dodge(xs, 15);
        xs.forEach((one, at) => {
          xs.slice(at + 1).forEach((other, gap) => {
            if (one === null || other === null || Math.abs(one - other) >= 15) return;
            expect(Math.abs((places[at] ?? 0) - (places[at + 1 + gap] ?? 0))).toBeGreaterThanOrEqual(1);
          });
        });
      }),
    );
  });
});
