import { layoutPrepared } from '../../../../fonts/lines.ts';
import type { TextStyle } from '../../styles.ts';
import type { Tag } from '../marks.ts';
import type { Scope } from '../scope.ts';
import { layout, type ReportLine } from '../text.ts';
import { cellStyle, type PreparedCell, type PreparedRow } from './cells.ts';
import type { ColumnPlace, FittedTable } from './fit.ts';

/** A row of one part of the table, in lines. */
export interface LaidRow {
  readonly prepared: PreparedRow;
  readonly tag: Tag;
  readonly cells: readonly LaidCell[];
  readonly lineHeight: number;
  /** Above and below the text. */
  readonly above: number;
  readonly below: number;
  /** Whether the rule below it is: that of the header, above a total, at the table's end. */
  readonly isRuleStrong: boolean;
}

export interface LaidCell {
  readonly prepared: PreparedCell;
  readonly style: TextStyle;
  readonly tag: Tag;
  /** Places of its first and last column in this part, from 0. */
  readonly first: number;
  readonly last: number;
  readonly x: number;
  readonly width: number;
  readonly lines: readonly ReportLine[];
}

/** @param parent tag of the rows */
export function layRow(
  prepared: PreparedRow,
  size: FittedTable['size'],
  places: readonly ColumnPlace[],
  parent: Tag,
  isRuleStrong: boolean,
  scope: Scope,
): LaidRow {
  const tag: Tag = { role: 'TR', parent };
  const cells = prepared.cells.flatMap((cell) => {
    const style = cellStyle(cell.cell, prepared.row, prepared.isHead, size, scope.styles);
    return laidCell(cell, style, prepared.isHead, places, tag);
  });
  const { cell, smallCell } = scope.styles.text;
  const own = size === 'small' ? smallCell : cell;
  const padding = PADDING[size] * own.size;
  const isGroup = prepared.row.style === 'group';
  return {
    prepared,
    tag,
    cells,
    lineHeight: cells.reduce((most, { style }) => Math.max(most, style.lineHeight), 0) || own.lineHeight,
    above: isGroup ? padding * 2 : padding,
    below: padding,
    isRuleStrong,
  };
}

/** In ems. */
const PADDING = { normal: 0.45, small: 0.375 };

/** Nothing when another part shows it; the visible part of a span shows the text. */
function laidCell(
  prepared: PreparedCell,
  style: TextStyle,
  isHead: boolean,
  places: readonly ColumnPlace[],
  row: Tag,
): readonly LaidCell[] {
  const { cell } = prepared;
  const end = cell.column + cell.columnSpan;
  const first = places.findIndex(({ column }) => column >= cell.column && column < end);
  if (first < 0) return [];
  let last = first;
  while ((places[last + 1]?.column ?? end) < end) last++;
  const x = places[first]?.x ?? 0;
  const right = places[last];
  const width = right ? right.x + right.width - x : 0;
  const tag = cellTag(prepared, last - first + 1, row);
  return [{ prepared, style, tag, first, last, x, width, lines: cellLines(prepared, style, width, isHead) }];
}

function cellTag({ cell }: PreparedCell, columnSpan: number, parent: Tag): Tag {
  const spans = {
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
  };
  if (cell.heads === null) return { role: 'TD', parent, ...spans };
  return { role: 'TH', parent, scope: cell.heads === 'column' ? 'Column' : 'Row', ...spans };
}

/** Headings on two lines are balanced, texts do not end in a short line; neither at the price of a word cut in two. */
function cellLines(
  { text, natural, unbroken, halved }: PreparedCell,
  style: TextStyle,
  width: number,
  isHead: boolean,
): readonly ReportLine[] {
  const { size } = style;
  if (natural * size <= width + TOLERANCE) return layoutPrepared(text, size, width);
  if (isHead) return layoutPrepared(text, size, Math.min(width, halved * size));
  return unbroken * size <= width - size * MOST_NARROWED
    ? layout(text, style, width)
    : layoutPrepared(text, size, width);
}

/** Rounding must not break a line that the column was made for. */
const TOLERANCE = 0.01;

/** Ems by which setting a text may narrow it. */
const MOST_NARROWED = 4;
