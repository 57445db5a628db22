import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ColumnNeed,
  columnWidths,
  comfortableSum,
  splitColumns,
} from '../../../../src/render/report/measure/table/columns.ts';

const need: fc.Arbitrary<ColumnNeed> = fc
  .record({
    minimum: fc.double({ min: 0, max: 120, noNaN: true }),
    more: fc.double({ min: 0, max: 900, noNaN: true }),
    isText: fc.boolean(),
  })
  .map(({ minimum, more, isText }) => ({ minimum, natural: minimum + more, isText }));
const needs = fc.array(need, { minLength: 1, maxLength: 14 });
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const text = (natural: number, minimum = 30): ColumnNeed => ({ minimum, natural, isText: true });
const figures = (natural: number): ColumnNeed => ({ minimum: natural, natural, isText: false });

describe('columnWidths', () => {
  it('fills the room, whatever the columns ask for', () => {
    fc.assert(
      fc.property(needs, fc.double({ min: 50, max: 600, noNaN: true }), (columns, room) => {
        const widths = columnWidths(columns, room);
        expect(widths.length).toBe(columns.length);
        expect(Math.min(...widths)).toBeGreaterThanOrEqual(0);
        expect(sum(widths)).toBeCloseTo(room, 3);
      }),
    );
  });

  it('gives every column what it cannot do without, if there is room', () => {
    fc.assert(
      fc.property(needs, (columns) => {
        const widths = columnWidths(columns, comfortableSum(columns, 0) + 1);
        columns.forEach(({ minimum }, index) => {
          expect(widths[index]).toBeGreaterThanOrEqual(minimum - 1e-6);
        });
      }),
    );
  });

  it('leaves numbers their width and lets long texts have the rest', () => {
    const [number = 0, short = 0, long = 0] = columnWidths([figures(40), text(90), text(900)], 400);
    expect(number).toBeCloseTo(40);
    expect(short).toBeCloseTo(90, 0);
    expect(long).toBeGreaterThan(250);
  });
});

describe('splitColumns', () => {
  it('keeps the columns together where they fit', () => {
    expect(splitColumns([text(100), figures(30), figures(30)], 300, 10)).toEqual([[0, 1, 2]]);
  });

  it('shows every column once, the first one in each part, in even parts', () => {
    expect(splitColumns([text(100), ...Array.from({ length: 8 }, () => text(300))], 467, 14)).toEqual([
      [0, 1, 2, 3],
      [0, 4, 5, 6],
      [0, 7, 8],
    ]);
    fc.assert(
      fc.property(needs, fc.double({ min: 50, max: 600, noNaN: true }), (columns, room) => {
        const parts = splitColumns(columns, room, 10);
        for (const part of parts) expect(part[0]).toBe(0);
        expect(parts.flatMap((part) => part.slice(1))).toEqual(columns.slice(1).map((_, index) => index + 1));
      }),
    );
  });
});
