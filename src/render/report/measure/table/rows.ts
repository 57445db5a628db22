import type { Mark } from '../marks.ts';
import type { Area, Scope } from '../scope.ts';
import { inside } from '../scope.ts';
import { type Strip, strip } from '../strip.ts';
import { layout, lineMarks, type ReportLine } from '../text.ts';
import type { PreparedCell, PreparedRow } from './cells.ts';

/** Where the columns of one part of a table stand. */
export interface Grid {
  readonly area: Area;
  readonly gutter: number;
  /** Above and below the text of a row. */
  readonly padding: number;
  /** By column number: its place in this part, or absent when another part shows it. */
  readonly columns: ReadonlyMap<number, { readonly x: number; readonly width: number }>;
  /** Rows taller than this are divided between their lines. */
  readonly tallest: number;
}

interface LaidCell {
  readonly prepared: PreparedCell;
  readonly x: number;
  readonly width: number;
  readonly lines: readonly ReportLine[];
  readonly scope: Scope;
}

/** A row as one strip, or as one strip a line when it is taller than a page. */
export function rowStrips(prepared: PreparedRow, grid: Grid, scope: Scope, isLast: boolean): readonly Strip[] {
  const row = inside(scope, 'TR');
  const cells = prepared.cells.flatMap((cell) => laidCell(cell, prepared.isHead, grid, row));
  const lineHeight = Math.max(1, ...cells.map(({ prepared: { style } }) => style.lineHeight));
  const lineCount = Math.max(1, ...cells.map(({ lines }) => lines.length));
  const height = lineCount * lineHeight + 2 * grid.padding;
  const marks = (first: number, end: number, top: number): readonly Mark[] =>
    cells.flatMap((cell) => {
      // Headings stand on the rule below them, however many lines their neighbours have.
      const lower = prepared.isHead ? (lineCount - cell.lines.length) * lineHeight : 0;
      return cellMarks(cell, first, end, top + lower, lineHeight);
    });
  const decoration = rowMarks(prepared, grid, scope, isLast);
  if (height <= grid.tallest) {
    return [strip({ height, marks: [...decoration(0, height, true), ...marks(0, lineCount, grid.padding)] })];
  }
  return Array.from({ length: lineCount }, (_, line) => {
    const top = line === 0 ? grid.padding : 0;
    const isEnd = line === lineCount - 1;
    const stripHeight = lineHeight + top + (isEnd ? grid.padding : 0);
    return strip({
      height: stripHeight,
      keepWithNext: line === 0 || line === lineCount - 2,
      marks: [...decoration(line, stripHeight, isEnd), ...marks(line, line + 1, top)],
    });
  });
}

function laidCell(prepared: PreparedCell, isHead: boolean, grid: Grid, scope: Scope): readonly LaidCell[] {
  const { cell, column, style, text } = prepared;
  const spanned = Array.from({ length: cell.span }, (_, offset) => grid.columns.get(column + offset)).filter(
    (place) => place !== undefined,
  );
  const [first] = spanned;
  const last = spanned.at(-1);
  if (!first || !last) return [];
  const width = last.x + last.width - first.x;
  const tagged = isHead
    ? inside(scope, 'TH', { scope: 'Column' })
    : cell.header
      ? inside(scope, 'TH', { scope: 'Row' })
      : inside(scope, 'TD');
  return [{ prepared, x: first.x, width, lines: layout(text, style, width), scope: tagged }];
}

function cellMarks(laid: LaidCell, first: number, end: number, top: number, lineHeight: number): readonly Mark[] {
  const { prepared, x, width, lines, scope } = laid;
  const { style, cell } = prepared;
  return lines.slice(first, end).flatMap((line, index) => {
    const free = width - line.width;
    const shift = cell.align === 'right' ? free : cell.align === 'center' ? free / 2 : 0;
    const marks = lineMarks(line, x + shift, top + index * lineHeight, style, scope.tag, scope);
    return cell.align === 'right' && line.runs.length === 1 ? marks.map(tabular) : marks;
  });
}

/** Thin rules between rows, a stronger one under the header and the last row; a marked row has a bar at its left. */
function rowMarks(prepared: PreparedRow, grid: Grid, scope: Scope, isLast: boolean) {
  const { palette } = scope.styles;
  const { x, width } = grid.area;
  const isStrong = prepared.isHead || isLast;
  return (_line: number, height: number, isEnd: boolean): readonly Mark[] => {
    const marks: Mark[] = [];
    if (prepared.row.style === 'marked') {
      const bar = { x: x - 7, y: 0, width: 2.5, height };
      marks.push({ type: 'box', ...bar, colour: palette.accent });
    }
    if (isEnd) {
      marks.push({
        type: 'line',
        x1: x,
        y1: height,
        x2: x + width,
        y2: height,
        width: isStrong ? 0.8 : 0.4,
        colour: isStrong ? palette.muted : palette.line,
        dotted: false,
      });
    }
    return marks;
  };
}

/** Numbers under each other align digit by digit. */
const tabular = (mark: Mark): Mark => (mark.type === 'text' ? { ...mark, isTabular: true } : mark);
