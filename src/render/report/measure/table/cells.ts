import { minimumWidth, naturalWidth } from '../../../../fonts/lines.ts';
import type { Block, TableCell, TableRow } from '../../blocks.ts';
import type { ReportStyles, TextStyle } from '../../styles.ts';
import type { Scope } from '../scope.ts';
import { prepare, type ReportText } from '../text.ts';
import type { ColumnNeed } from './columns.ts';

/** The two sizes that a table may have. */
export type TableSize = 'normal' | 'small';

export interface PreparedRow {
  readonly row: TableRow;
  readonly isHead: boolean;
  readonly cells: readonly PreparedCell[];
}

export interface PreparedCell {
  readonly cell: TableCell;
  /** Number of its first column, from 0. */
  readonly column: number;
  readonly style: TextStyle;
  readonly text: ReportText;
}

export function prepareRows(block: Block<'table'>, size: TableSize, scope: Scope): readonly PreparedRow[] {
  const prepared = (row: TableRow, isHead: boolean): PreparedRow => {
    let column = 0;
    const cells = row.cells.map((cell) => {
      const style = cellStyle(cell, row, isHead, size, scope.styles);
      const start = column;
      column += cell.span;
      return { cell, column: start, style, text: prepare(cell.text, style, scope) };
    });
    return { row, isHead, cells };
  };
  return [...block.head.map((row) => prepared(row, true)), ...block.body.map((row) => prepared(row, false))];
}

function cellStyle(
  cell: TableCell,
  row: TableRow,
  isHead: boolean,
  size: TableSize,
  { text }: ReportStyles,
): TextStyle {
  if (isHead) return size === 'small' ? text.smallCellHead : text.cellHead;
  const style = size === 'small' ? text.smallCell : text.cell;
  return cell.header && row.style === 'marked' ? { ...style, bold: true } : style;
}

/** A word longer than this, in multiples of the size, is cut rather than take the room of the other columns. */
const LONGEST_WORD = 12;

/** Cells that span columns fit into what the others make. */
export function columnNeeds(rows: readonly PreparedRow[], columns: number): readonly ColumnNeed[] {
  const needs = Array.from({ length: columns }, () => ({ minimum: 0, natural: 0, isText: false }));
  for (const { cells, isHead } of rows) {
    for (const { cell, column, style, text } of cells) {
      const need = needs[column];
      if (!need || cell.span > 1) continue;
      const natural = naturalWidth(text, style.size);
      // A heading over numbers may run to several lines; the numbers may not.
      const mayBreak = isHead || cell.align === 'left';
      const unbroken = mayBreak ? minimumWidth(text, style.size) : natural;
      need.minimum = Math.max(need.minimum, Math.min(unbroken, style.size * LONGEST_WORD));
      need.natural = Math.max(need.natural, natural);
      need.isText ||= cell.align === 'left';
    }
  }
  return needs;
}
