import type { TableCell, TableRow } from '../blocks.ts';

/** A row as it is written: its cells do not know their columns yet, and may ask for more than there is. */
export interface GivenRow {
  readonly style: TableRow['style'];
  readonly cells: readonly GivenCell[];
}

/** A row span of 0 reaches to the end of the group. */
export type GivenCell = Omit<TableCell, 'column'>;

export interface TableGrid {
  readonly columns: number;
  /** As many as were given; rows in which no cell starts are gone. */
  readonly groups: readonly (readonly TableRow[])[];
}

/**
 * Finds each cell its place as HTML does (“forming a table”): from left to right, around what reaches down from above.
 * A span ends where it would overlap another one, and with its group of rows; a column in which no cell starts is none,
 * and neither is such a row. Gaps are filled with empty cells.
 *
 * @param groups of rows, e.g. of a head and a body, that no cell crosses
 */
export function tableGrid(groups: readonly (readonly GivenRow[])[]): TableGrid {
  const placed = groups.map(placeRows);
  const starts = new Set(placed.flatMap((rows) => rows.flatMap(({ cells }) => cells.map(({ column }) => column))));
  const numbers = runningCount(
    [...starts].reduce((most, column) => Math.max(most, column + 1), 0),
    (column) => starts.has(column),
  );
  const columns = starts.size;
  return {
    columns,
    groups: placed.map((rows) =>
      filled(
        withoutEmptyRows(rows).map((row) => renumbered(row, numbers)),
        columns,
      ),
    ),
  };
}

function placeRows(rows: readonly GivenRow[]): readonly TableRow[] {
  // By column: for how many rows, this one included, something stands there.
  const taken: number[] = [];
  return rows.map(({ style, cells }, index) => {
    let column = 0;
    const placed = cells.map((cell): TableCell => {
      while (taken[column]) column++;
      const left = rows.length - index;
      const rowSpan = cell.rowSpan === 0 ? left : Math.min(cell.rowSpan, left);
      const start = column;
      const end = start + Math.min(cell.columnSpan, WIDEST_SPAN);
      do taken[column++] = rowSpan;
      while (column < end && !taken[column]);
      return { ...cell, column: start, columnSpan: column - start, rowSpan };
    });
    for (let at = 0; at < taken.length; at++) taken[at] = Math.max(0, (taken[at] ?? 0) - 1);
    return { style, cells: placed };
  });
}

/** As in HTML. */
const WIDEST_SPAN = 1000;

/** Spans count the rows that are left. */
function withoutEmptyRows(rows: readonly TableRow[]): readonly TableRow[] {
  if (rows.every(({ cells }) => cells.length > 0)) return rows;
  const numbers = runningCount(rows.length, (index) => (rows[index]?.cells.length ?? 0) > 0);
  return rows.flatMap((row, index) => {
    if (row.cells.length === 0) return [];
    const cells = row.cells.map((cell) => ({
      ...cell,
      rowSpan: (numbers[index + cell.rowSpan] ?? 0) - (numbers[index] ?? 0),
    }));
    return [{ ...row, cells }];
  });
}

const renumbered = (row: TableRow, numbers: readonly number[]): TableRow => ({
  ...row,
  cells: row.cells.map((cell) => {
    const column = numbers[cell.column] ?? 0;
    const end = numbers[cell.column + cell.columnSpan] ?? numbers.at(-1) ?? 0;
    return { ...cell, column, columnSpan: end - column };
  }),
});

/** How many of those before an index count; one number more than there are. */
function runningCount(length: number, counts: (index: number) => boolean): readonly number[] {
  const numbers = [0];
  for (let index = 0; index < length; index++) numbers.push((numbers[index] ?? 0) + (counts(index) ? 1 : 0));
  return numbers;
}

function filled(rows: readonly TableRow[], columns: number): readonly TableRow[] {
  const taken = new Array<number>(columns).fill(0);
  return rows.map((row) => {
    for (const { column, columnSpan, rowSpan } of row.cells) taken.fill(rowSpan, column, column + columnSpan);
    const gaps = gapsOf(taken);
    for (let at = 0; at < columns; at++) taken[at] = Math.max(0, (taken[at] ?? 0) - 1);
    return filledRow(row, gaps, columns);
  });
}

interface Gap {
  readonly column: number;
  readonly columnSpan: number;
}

function gapsOf(taken: readonly number[]): readonly Gap[] {
  const gaps: Gap[] = [];
  for (let column = 0; column < taken.length; ) {
    let end = column;
    while (end < taken.length && !taken[end]) end++;
    if (end > column) gaps.push({ column, columnSpan: end - column });
    column = end + 1;
  }
  return gaps;
}

/** The last cell of a group's row reaches to the edge; alone in its row, it is the heading of the columns below it. */
function filledRow(row: TableRow, gaps: readonly Gap[], columns: number): TableRow {
  const cells = [...row.cells];
  const last = cells.at(-1);
  for (const gap of gaps) {
    const isAfterLast = last !== undefined && gap.column === last.column + last.columnSpan;
    if (row.style === 'group' && isAfterLast && last.rowSpan === 1) {
      cells[row.cells.length - 1] = { ...last, columnSpan: last.columnSpan + gap.columnSpan };
    } else {
      cells.push({ heads: null, align: 'left', rowSpan: 1, text: [], ...gap });
    }
  }
  cells.sort((a, b) => a.column - b.column);
  const [only] = cells;
  const isHeading = row.style === 'group' && only?.heads === 'row' && only.columnSpan === columns;
  return { ...row, cells: isHeading ? [{ ...only, heads: 'column' }] : cells };
}
