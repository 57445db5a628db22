import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ColumnNeed, columnWidths, leastWidths } from '../../../../src/render/report/measure/table/columns.ts';
import { splitColumns } from '../../../../src/render/report/measure/table/parts.ts';

const EM = 9;
const need: fc.Arbitrary<ColumnNeed> = fc
  .record({
    minimum: fc.double({ min: 0, max: 120, noNaN: true }),
    comfort: fc.double({ min: 0, max: 60, noNaN: true }),
    more: fc.double({ min: 0, max: 900, noNaN: true }),
    isText: fc.boolean(),
    isSubject: fc.boolean(),
  })
  .map(({ minimum, comfort, more, isText, isSubject }) => ({
    minimum,
    comfortable: minimum + comfort,
    natural: minimum + comfort + more,
    isText,
    isSubject,
  }));
const needs = fc.array(need, { minLength: 1, maxLength: 14 });
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const text = (natural: number, minimum = 30): ColumnNeed => ({
  minimum,
  comfortable: Math.max(minimum, Math.min(natural, 84)),
  natural,
  isText: true,
  isSubject: false,
});
const figures = (minimum: number, natural = minimum, comfortable = minimum): ColumnNeed => ({
  minimum,
  comfortable,
  natural,
  isText: false,
  isSubject: true,
});

describe('columnWidths', () => {
  it('fills the room, whatever the columns ask for', () => {
    fc.assert(
      fc.property(needs, fc.double({ min: 50, max: 600, noNaN: true }), (columns, room) => {
        const widths = columnWidths(columns, room, EM);
        expect(widths.length).toBe(columns.length);
        expect(Math.min(...widths)).toBeGreaterThanOrEqual(0);
        expect(sum(widths)).toBeCloseTo(room, 3);
      }),
    );
  });

  it('gives every column what it cannot do without, if there is room', () => {
    fc.assert(
      fc.property(needs, fc.boolean(), (columns, isTight) => {
        const widths = columnWidths(columns, sum(leastWidths(columns, isTight)) + 1, EM);
        columns.forEach(({ minimum, comfortable, isText }, index) => {
          expect(widths[index]).toBeGreaterThanOrEqual((isText || !isTight ? comfortable : minimum) - 1e-6);
        });
      }),
    );
  });

  it('leaves numbers their width and lets long texts have the rest', () => {
    const [number = 0, short = 0, long = 0] = columnWidths([figures(40), text(90), text(900)], 400, EM);
    expect(number).toBeCloseTo(40);
    expect(short).toBeCloseTo(90, 0);
    expect(long).toBeGreaterThan(250);
  });

  it('sets all headings over numbers on one line before a text has more room, or none', () => {
    const columns = [text(200), figures(30, 60, 35), figures(30, 70, 36)];
    expect(columnWidths(columns, 224, EM).map(Math.round)).toEqual([94, 60, 70]);
    expect(columnWidths(columns, 195, EM).map(Math.round)).toEqual([124, 35, 36]);
  });

  it('makes the subjects’ columns alike, and leaves what is left to the words', () => {
    const [name = 0, ...subjects] = columnWidths([text(100), figures(30), figures(70), figures(40)], 467, EM);
    expect(subjects.map(Math.round)).toEqual([70, 70, 70]);
    expect(name).toBeCloseTo(467 - 210, 0);
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

  it('divides no heading over columns, if that takes no further part', () => {
    const columns = [text(100), ...Array.from({ length: 6 }, () => text(300))];
    const lengths = (crossed: readonly number[]) =>
      splitColumns(columns, 500, 14, new Set(crossed)).map((part) => part.length - 1);
    expect(lengths([])).toEqual([3, 3]);
    expect(lengths([2, 4])).toEqual([4, 2]);
    expect(lengths([2, 3, 4, 5, 6])).toEqual([3, 3]);
  });
});
