import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrappedRows } from '../../../../src/render/deck/fit/flow.ts';
import { chunks, paginate, rowsOf } from '../../../../src/render/deck/fit/paginate.ts';

const total = (page: readonly number[]): number => page.reduce((sum, height) => sum + height, 0);
const heights = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 40 });

describe('paginate', () => {
  it('keeps every item, in order, and no page above its room', () => {
    fc.assert(
      fc.property(heights, fc.integer({ min: 60, max: 200 }), (items, room) => {
        const pages = paginate(items, total, room);
        expect(pages?.flat()).toEqual(items);
        for (const page of pages ?? []) expect(total(page)).toBeLessThanOrEqual(room);
      }),
    );
  });

  it('takes no more pages than filling each to the brim', () => {
    fc.assert(
      fc.property(heights, fc.integer({ min: 60, max: 200 }), (items, room) => {
        let count = 1;
        let left = room;
        for (const item of items) {
          if (item > left) {
            count++;
            left = room;
          }
          left -= item;
        }
        expect(paginate(items, total, room)).toHaveLength(count);
      }),
    );
  });

  it('leaves no lonely rest on the last page', () => {
    expect(paginate([10, 10, 10, 10, 10], total, 40)).toEqual([
      [10, 10, 10],
      [10, 10],
    ]);
  });

  it('has no answer for an item that is taller than a page', () => {
    expect(paginate([10, 50, 10], total, 40)).toBeNull();
    expect(paginate([50], total, 40)).toBeNull();
  });
});

describe('chunks and rows', () => {
  it('are as even as can be', () => {
    expect(chunks([1, 2, 3, 4, 5, 6, 7, 8], 4)).toEqual([
      [1, 2, 3, 4],
      [5, 6, 7, 8],
    ]);
    expect(chunks([1, 2, 3, 4, 5], 4)).toEqual([
      [1, 2, 3],
      [4, 5],
    ]);
    expect(rowsOf([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  });

  it('count the rows of what wraps', () => {
    expect(wrappedRows([40, 40, 40], 10, 100)).toBe(2);
    expect(wrappedRows([40, 40], 10, 90)).toBe(1);
    expect(wrappedRows([300, 40], 10, 100)).toBe(2);
    expect(wrappedRows([], 10, 100)).toBe(0);
  });
});
