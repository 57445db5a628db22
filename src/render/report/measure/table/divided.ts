import type { Mark } from '../marks.ts';
import type { Scope } from '../scope.ts';
import { type Strip, strip } from '../strip.ts';
import { lineMarks } from '../text.ts';
import type { LaidCell, LaidRow } from './laid-rows.ts';
import type { Place } from './place.ts';
import { barMarks, cellMarks, ruleMarks } from './row-marks.ts';

/** What of a cell stands in one row: all of it, or some of the lines of a cell that spans rows. */
interface Slice {
  readonly cell: LaidCell;
  /** Its first line in this row, and the one after its last. */
  readonly first: number;
  readonly end: number;
  readonly reachesOn: boolean;
}

interface SlicedRow {
  readonly row: LaidRow;
  readonly slices: readonly Slice[];
  readonly lines: number;
  /** A cell beside it and the next row shows its lines across both. */
  readonly isKept: boolean;
}

/** Rows that stay together but are taller than a page: a strip a row, or a line where a row is taller than that itself. */
export const dividedBand = (rows: readonly LaidRow[], place: Place, scope: Scope): readonly Strip[] =>
  sliced(rows, place.tallest).flatMap((row) => rowStrips(row, place, scope));

interface OpenCell {
  readonly cell: LaidCell;
  readonly lastRow: number;
  readonly next: number;
}

/**
 * A short text beside many rows stands beside the first of them, which stay together. Else a cell that spans rows gives
 * each of them as many lines as it has room for, and the last one the rest.
 */
function sliced(rows: readonly LaidRow[], tallest: number): readonly SlicedRow[] {
  const heights = rows.map(ownHeight);
  let open: readonly OpenCell[] = [];
  let keptUntil = 0;
  return rows.map((row, index) => {
    const starting = row.cells.map((cell) => ({ cell, lastRow: index + cell.prepared.cell.rowSpan - 1, next: 0 }));
    const beside = new Map(
      starting.flatMap(({ cell, lastRow }) => {
        const last = lastRowBeside(cell, row, heights.slice(index, lastRow), tallest);
        return last === null ? [] : [[cell, index + last] as const];
      }),
    );
    keptUntil = Math.max(keptUntil, ...beside.values());
    open = [...open, ...starting];
    const lines = open.reduce(
      (most, { cell, lastRow, next }) =>
        lastRow === index && !beside.has(cell) ? Math.max(most, cell.lines.length - next) : most,
      1,
    );
    const ends = open.map(({ cell, next }) =>
      beside.has(cell) ? cell.lines.length : Math.min(cell.lines.length, next + lines),
    );
    const slices = open.map(
      ({ cell, lastRow, next }, at): Slice => ({ cell, first: next, end: ends[at] ?? 0, reachesOn: lastRow > index }),
    );
    open = open.flatMap((one, at) => (one.lastRow > index ? [{ ...one, next: ends[at] ?? 0 }] : []));
    return { row, slices, lines, isKept: index < keptUntil };
  });
}

/** Of a row that has no part in what spans rows. */
function ownHeight({ cells, lineHeight, above, below }: LaidRow): number {
  const own = cells.filter(({ prepared }) => prepared.cell.rowSpan === 1);
  return own.reduce((most, { lines }) => Math.max(most, lines.length), 1) * lineHeight + above + below;
}

/** The row down to which the text of a cell reaches, counted from its first; null when it reaches too far. */
function lastRowBeside(
  cell: LaidCell,
  { lineHeight, above, below }: LaidRow,
  heights: readonly number[],
  tallest: number,
): number | null {
  const needed = cell.lines.length * lineHeight + above + below;
  if (needed > tallest * MOST_KEPT) return null;
  let height = 0;
  for (let row = 0; row < heights.length; row++) {
    const own = heights[row] ?? 0;
    if (own > tallest) return null;
    height += own;
    if (height >= needed) return row;
  }
  return null;
}

const MOST_KEPT = 0.4;

function rowStrips(sliced: SlicedRow, place: Place, scope: Scope): readonly Strip[] {
  const { row, lines } = sliced;
  const height = lines * row.lineHeight + row.above + row.below;
  if (height <= place.tallest) {
    return [{ ...linesStrip(sliced, 0, lines, place, scope), keepWithNext: sliced.isKept }];
  }
  return Array.from({ length: lines }, (_, line) => ({
    ...linesStrip(sliced, line, line + 1, place, scope),
    keepWithNext: line === 0 || line === lines - 2,
  }));
}

/** Lines of a row. Only where the row ends is there a rule: without, one sees that it goes on. */
function linesStrip(sliced: SlicedRow, first: number, end: number, place: Place, scope: Scope): Strip {
  const { row, slices, lines } = sliced;
  const top = first === 0 ? row.above : 0;
  const isEnd = end === lines;
  const height = (end - first) * row.lineHeight + top + (isEnd ? row.below : 0);
  const crossing = slices.filter(({ reachesOn }) => reachesOn).map(({ cell }) => cell);
  const marks = slices.flatMap(({ cell, first: start, end: last }) =>
    cellMarks(cell, start + first, end === lines ? last : Math.min(start + end, last), top, row.lineHeight, scope),
  );
  const label = labelStrip(sliced, first, top, scope);
  return strip({
    height,
    marks: [
      ...barMarks(row, 0, height, place, scope),
      ...(isEnd ? ruleMarks(row, height, crossing, place, scope) : []),
      ...(first === 0 && row.cells.length === 0 ? [{ type: 'element', tag: row.tag } as const] : []),
      ...marks,
    ],
    repeat: label ? [label] : [],
  });
}

/** Beside the first line on a new page, what the row is called is said again, in grey: it began on the page before. */
function labelStrip({ row, slices, lines }: SlicedRow, line: number, top: number, scope: Scope): Strip | null {
  const colour = scope.styles.palette.muted;
  const marks = slices.flatMap(({ cell, first, reachesOn }): readonly Mark[] => {
    const said = first + line;
    const { heads, column } = cell.prepared.cell;
    const isLabel = !row.prepared.isHead && (heads === 'row' || column === 0);
    if (!isLabel || said === 0 || said < cell.lines.length) return [];
    const room = reachesOn ? cell.lines.length : lines - line;
    return cell.lines
      .slice(0, room)
      .flatMap((one, index) =>
        lineMarks(one, cell.x, top + index * row.lineHeight, { ...cell.style, colour }, cell.tag, scope),
      );
  });
  return marks.length === 0 ? null : strip({ marks });
}
