import { minimumWidth, naturalWidth } from '../../../../fonts/lines.ts';
import type { Block, Inline, TableCell, TableRow } from '../../blocks.ts';
import type { ReportStyles, TextStyle } from '../../styles.ts';
import type { Scope } from '../scope.ts';
import { prepare, type ReportText } from '../text.ts';
import { halvedWidth } from './halved-width.ts';

/** The two sizes that a table may have. */
export type TableSize = 'normal' | 'small';

export interface PreparedRow {
  readonly row: TableRow;
  readonly isHead: boolean;
  readonly cells: readonly PreparedCell[];
}

/** Widths in ems: they hold for every size. */
export interface PreparedCell {
  readonly cell: TableCell;
  readonly text: ReportText;
  /** On one line, unless it has line breaks of its own. */
  readonly natural: number;
  /** Of the longest piece that is not to be divided. */
  readonly unbroken: number;
  /** On two lines. */
  readonly halved: number;
  /** Names a subject, with its mark. */
  readonly hasMarker: boolean;
}

/** Texts that come again and again, such as numbers, are measured once. */
export function prepareRows(block: Block<'table'>, scope: Scope): readonly PreparedRow[] {
  const known = new Map<string, PreparedText>();
  const prepared = (row: TableRow, isHead: boolean): PreparedRow => ({
    row,
    isHead,
    cells: row.cells.map((cell) => {
      const style = cellStyle(cell, row, isHead, 'normal', scope.styles);
      const key = keyOf(cell, isHead, style);
      const found = key === null ? undefined : known.get(key);
      const text = found ?? preparedText(cell, cell.text, isHead, style, scope);
      if (key !== null && !found) known.set(key, text);
      return { cell, ...text };
    }),
  });
  return [...block.head.map((row) => prepared(row, true)), ...block.body.map((row) => prepared(row, false))];
}

/** Heads with the subject's mark above its name, where there is no room for it beside. */
export const withStackedHeads = (rows: readonly PreparedRow[], scope: Scope): readonly PreparedRow[] =>
  rows.map((prepared) => {
    if (!prepared.isHead) return prepared;
    const cells = prepared.cells.map((one) => {
      const [marker, ...name] = one.cell.text;
      if (marker?.type !== 'marker' || name.length === 0) return one;
      const style = cellStyle(one.cell, prepared.row, true, 'normal', scope.styles);
      return { ...one, ...preparedText(one.cell, [marker, { type: 'break' }, ...name], true, style, scope) };
    });
    return { ...prepared, cells };
  });

export function cellStyle(
  cell: TableCell,
  row: TableRow,
  isHead: boolean,
  size: TableSize,
  { text }: ReportStyles,
): TextStyle {
  if (isHead) return size === 'small' ? text.smallCellHead : text.cellHead;
  const style = size === 'small' ? text.smallCell : text.cell;
  return cell.heads === 'row' && row.style === 'marked' ? { ...style, bold: true } : style;
}

type PreparedText = Omit<PreparedCell, 'cell'>;

function preparedText(
  cell: TableCell,
  inlines: readonly Inline[],
  isHead: boolean,
  style: TextStyle,
  scope: Scope,
): PreparedText {
  const text = prepare(inlines, style, scope);
  const natural = naturalWidth(text, 1);
  const mayBreak = isHead || cell.align === 'left' || natural > LONGEST_NUMBER;
  const hasMarker = inlines[0]?.type === 'marker';
  const isMarkerBeside = hasMarker && inlines[1]?.type !== 'break';
  // Han words may be broken anywhere; but a short name that is cut in two cannot be read.
  const shortest = SHORTEST_HAN + (isMarkerBeside ? MARKER_ROOM : 0);
  const least = cell.heads !== null && HAN.test(text.text) ? Math.min(natural, shortest) : 0;
  return {
    text,
    natural,
    unbroken: mayBreak ? Math.max(minimumWidth(text, 1), least) : natural,
    halved: isHead ? halvedWidth(text) : natural,
    hasMarker,
  };
}

/** In ems. What stands right or in the middle and is no longer is a number or a mark, and is never broken. */
const LONGEST_NUMBER = 12;
const SHORTEST_HAN = 4;
const MARKER_ROOM = 1.3;
const HAN = /\p{Script=Han}/u;

/** The same for cells whose texts are the same in every respect; null for those that are hardly ever alike. */
function keyOf(cell: TableCell, isHead: boolean, style: TextStyle): string | null {
  const [text, ...more] = cell.text;
  if (more.length > 0 || text?.type !== 'text' || text.link) return null;
  const { value, tone, bold, italic, code, language, spoken } = text;
  return `${isHead}/${cell.heads}/${cell.align}/${style.bold}/${tone}/${bold}/${italic}/${code}/${language}/${spoken ?? ''}/${value}`;
}
