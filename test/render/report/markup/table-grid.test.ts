import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableRow } from '../../../../src/render/report/blocks.ts';
import { type GivenRow, tableGrid } from '../../../../src/render/report/markup/table-grid.ts';
import { plainText } from '../plain-text.ts';

/** `a`, `b:2` spans two columns, `c:1x3` one column and three rows. */
const given = (...rows: readonly string[]): GivenRow[] =>
  rows.map((row) => ({
    style: row.startsWith('#') ? 'group' : 'plain',
    cells: row
      .replace('#', '')
      .split(' ')
      .filter((cell) => cell !== '')
      .map((cell) => {
        const [value = '', spans = '1'] = cell.split(':');
        const [columnSpan = 1, rowSpan = 1] = spans.split('x').map(Number);
        return { heads: 'row', align: 'left', columnSpan, rowSpan, text: [plainText(value)] };
      }),
  }));

/** A letter a slot, `.` for an empty cell; throws where two cells overlap or a slot has none. */
function drawn(rows: readonly TableRow[], columns: number): string[] {
  const slots = rows.map(() => new Array<string>(columns).fill(''));
  rows.forEach(({ cells }, index) => {
    for (const { column, columnSpan, rowSpan, text } of cells) {
      for (let row = index; row < index + rowSpan; row++) {
        for (let at = column; at < column + columnSpan; at++) {
          const slot = slots[row];
          if (slot?.[at] !== '') throw new Error(`overlap or outside: row ${row}, column ${at}`);
          const [first] = text;
          slot[at] = first?.type === 'text' ? first.value : '.';
        }
      }
    }
  });
  if (slots.flat().includes('')) throw new Error('a slot without a cell');
  return slots.map((row) => row.join(''));
}
const grid = (...rows: readonly string[]): string[] => {
  const { columns, groups } = tableGrid([given(...rows)]);
  return drawn(groups[0] ?? [], columns);
};

describe('tableGrid', () => {
  it('lets cells flow around those that reach down from above', () => {
    expect(grid('a:1x2 b c', 'd e:1x2', 'f g')).toEqual(['abc', 'ade', 'fge']);
    expect(grid('a b:1x3 c', 'd e', 'f g')).toEqual(['abc', 'dbe', 'fbg']);
  });

  it('fills gaps with empty cells, also between cells that reach down', () => {
    expect(grid('a b:1x2 c d', 'e', 'f g')).toEqual(['abcd', 'eb..', 'fg..']);
    const { groups } = tableGrid([given('a b c', 'd')]);
    expect(groups[0]?.[1]?.cells.map(({ columnSpan }) => columnSpan)).toEqual([1, 2]);
  });

  it('ends a span where it would overlap another, at the end of the group, and where no column starts', () => {
    expect(grid('a b:1x2 c', 'd:3 e')).toEqual(['abc', 'dbe']);
    expect(grid('a:1x9 b', 'c')).toEqual(['ab', 'ac']);
    expect(grid('a b', 'c:1000000000')).toEqual(['ab', 'cc']);
    expect(grid('a:2 b:2', 'c:4')).toEqual(['ab', 'cc']);
  });

  it('reaches to the end of the group with a span of 0', () => {
    expect(grid('a:1x0 b', 'c', 'd')).toEqual(['ab', 'ac', 'ad']);
  });

  it('keeps spans inside their group of rows', () => {
    const { columns, groups } = tableGrid([given('a:1x5 b'), given('c d', 'e f')]);
    expect(groups.map((rows) => drawn(rows, columns))).toEqual([['ab'], ['cd', 'ef']]);
  });

  it('leaves out rows in which no cell starts, and counts spans without them', () => {
    expect(grid('a:1x3 b:1x2', '', 'c')).toEqual(['ab', 'ac']);
  });

  it('lets the heading of a group reach to the edge, as a heading of the columns', () => {
    const { groups } = tableGrid([given('a b c', '#g', 'd e f', '#h i')]);
    const rows = groups[0] ?? [];
    expect(drawn(rows, 3)).toEqual(['abc', 'ggg', 'def', 'hii']);
    expect(rows.map(({ cells }) => cells[0]?.heads)).toEqual(['row', 'column', 'row', 'row']);
  });

  it('covers every slot once and loses no cell, whatever the spans', () => {
    const cell = fc.record({ columnSpan: fc.integer({ min: 1, max: 6 }), rowSpan: fc.integer({ min: 0, max: 6 }) });
    const rows = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 7 });
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 3 }), (groups) => {
        const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
        let count = 0;
        const content = groups.map((group) =>
          group.map(
            (cells): GivenRow => ({
              style: 'plain',
              cells: cells.map((spans) => ({
                heads: null,
                align: 'left',
                text: [plainText(letters[count++ % letters.length] ?? '')],
                ...spans,
              })),
            }),
          ),
        );
        const { columns, groups: placed } = tableGrid(content);
        for (const group of placed) drawn(group, columns);
        const kept = placed.flat().flatMap(({ cells }) => cells.filter(({ text }) => text.length > 0));
        expect(kept.length).toBe(count);
      }),
    );
  });
});
