import type { PreparedRow } from './cells.ts';
import type { ColumnNeed } from './columns.ts';

/**
 * The same widths, with the subjects' columns of text all alike where that takes hardly any more lines.
 *
 * @param em the type size
 * @param columns numbers in the whole table of those that have these widths and needs
 */
export function evenWidths(
  widths: readonly number[],
  needs: readonly ColumnNeed[],
  columns: readonly number[],
  rows: readonly PreparedRow[],
  em: number,
): readonly number[] {
  const alike = needs.flatMap(({ isSubject, isText }, index) => (isSubject && isText ? [index] : []));
  if (alike.length < 2) return widths;
  const width = alike.reduce((total, index) => total + (widths[index] ?? 0), 0) / alike.length;
  if (alike.some((index) => (needs[index]?.comfortable ?? 0) > width)) return widths;
  const even = widths.map((one, index) => (alike.includes(index) ? width : one));
  return linesAt(even, columns, rows, em) <= linesAt(widths, columns, rows, em) * MORE_LINES ? even : widths;
}

const MORE_LINES = 1.04;

/** About as many lines as the rows would have. */
function linesAt(
  widths: readonly number[],
  columns: readonly number[],
  rows: readonly PreparedRow[],
  em: number,
): number {
  const byColumn = new Map(columns.map((column, index) => [column, widths[index] ?? 0]));
  let total = 0;
  for (const { cells } of rows) {
    let most = 1;
    for (const { cell, natural } of cells) {
      const width = byColumn.get(cell.column);
      if (width && cell.columnSpan === 1) most = Math.max(most, Math.ceil((natural * em) / width));
    }
    total += most;
  }
  return total;
}
