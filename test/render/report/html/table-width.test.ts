import { describe, expect, it } from 'vitest';
import type { Block, TableCell } from '../../../../src/render/report/blocks.ts';
import { isShort, tableWidth } from '../../../../src/render/report/html/table-width.ts';
import { plainText } from '../plain-text.ts';

/** Half an em a character. */
const widthOf = (text: string) => text.length / 2;

const cell = (value: string, column = 0): TableCell => ({
  heads: null,
  align: 'left',
  column,
  columnSpan: 1,
  rowSpan: 1,
  text: [plainText(value)],
});

const table = (rows: readonly (readonly string[])[]): Block<'table'> => ({
  type: 'table',
  id: null,
  caption: null,
  columns: rows[0]?.length ?? 0,
  head: [],
  body: rows.map((cells) => ({ style: 'plain', cells: cells.map(cell) })),
});

const name = 'Mountain bike';

describe('tableWidth', () => {
  it('finds tables that a phone has room for, that scroll there, and that paper sets smaller', () => {
    const looks = [2, 5, 10].map((columns) => tableWidth(table([Array(columns).fill(name)]), widthOf));
    expect(looks.map(({ isWide }) => isWide)).toEqual([false, true, true]);
    expect(looks.map(({ dense }) => dense !== null)).toEqual([false, false, true]);
  });

  it('gives running text more room than names, and looks no further than it must', () => {
    const long = tableWidth(table([['word '.repeat(1000)]]), widthOf);
    const short = tableWidth(table([['word word word word']]), widthOf);
    expect(long.comfortable).toBeGreaterThan(short.comfortable);
    expect(long.comfortable).toBeLessThan(20);
  });

  it('divides a dense table so that each column has room for its longest word', () => {
    const columns = ['Recumbent', ...Array(9).fill('a b c d e f g h i j')];
    const { dense } = tableWidth(table([columns]), widthOf);
    const [first = 0] = dense?.shares ?? [];
    expect(first * 58).toBeGreaterThanOrEqual(widthOf('Recumbent'));
    expect(dense?.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });
});

describe('isShort', () => {
  it('goes by the longest line', () => {
    expect(isShort(cell(name), widthOf)).toBe(true);
    expect(isShort(cell(`${name} and ${name}`), widthOf)).toBe(false);
    const broken = { ...cell(name), text: [...cell(name).text, { type: 'break' as const }, ...cell(name).text] };
    expect(isShort(broken, widthOf)).toBe(true);
  });
});
