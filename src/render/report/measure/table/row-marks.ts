import type { Mark } from '../marks.ts';
import type { Scope } from '../scope.ts';
import { lineMarks } from '../text.ts';
import type { LaidCell, LaidRow } from './laid-rows.ts';
import type { Place } from './place.ts';

/** Lines `first` to `end` of a cell whose text starts at `top`. Without any, its element alone: no row lacks a column. */
export function cellMarks(
  cell: LaidCell,
  first: number,
  end: number,
  top: number,
  lineHeight: number,
  scope: Scope,
): readonly Mark[] {
  const { style, tag, width, lines } = cell;
  const { align } = cell.prepared.cell;
  const marks: Mark[] = [];
  lines.slice(first, end).forEach((line, index) => {
    const isMarker = line.runs.length === 1 && line.runs[0]?.payload.type === 'marker';
    // A mark alone on its line stands above the name's end, without the space that parts it from a name.
    const free = width - line.width + (isMarker ? style.size * MARKER_SPACE : 0);
    const shift = align === 'right' ? free : align === 'center' ? free / 2 : 0;
    const isNumber = align === 'right' && line.runs.length === 1;
    for (const mark of lineMarks(line, cell.x + shift, top + index * lineHeight, style, tag, scope)) {
      // Numbers under each other align digit by digit.
      marks.push(isNumber && mark.type === 'text' ? { ...mark, isTabular: true } : mark);
    }
  });
  if (first === 0 && !marks.some(isRead)) marks.push({ type: 'element', tag });
  return marks;
}

/** In ems. */
const MARKER_SPACE = 0.49;

const isRead = (mark: Mark): boolean => 'tag' in mark && mark.tag !== null;

/** At the left of a marked row, outside the text. */
export function barMarks(row: LaidRow, top: number, height: number, place: Place, scope: Scope): readonly Mark[] {
  if (row.prepared.row.style !== 'marked') return [];
  const colour = scope.styles.palette.accent;
  return [{ type: 'box', x: place.area.x - 7, y: top, width: 2.5, height, colour }];
}

/**
 * Under a row: thin between rows, stronger under the header and at the end.
 *
 * @param crossing cells that reach on below it: the rule leaves them out
 */
export function ruleMarks(
  row: LaidRow,
  y: number,
  crossing: readonly LaidCell[],
  place: Place,
  scope: Scope,
): readonly Mark[] {
  const { palette } = scope.styles;
  const look = row.isRuleStrong ? { width: 0.8, colour: palette.muted } : { width: 0.4, colour: palette.line };
  const stretches = row.prepared.isHead && !row.isRuleStrong ? underSpans(row) : openStretches(place, crossing);
  return stretches.map(({ x1, x2 }) => ({ type: 'line', x1, y1: y, x2, y2: y, ...look, dotted: false }));
}

interface Stretch {
  readonly x1: number;
  readonly x2: number;
}

/** Inside a header a rule says which columns a heading stands over. */
const underSpans = ({ cells }: LaidRow): readonly Stretch[] =>
  cells
    .filter(({ first, last, lines, prepared }) => last > first && lines.length > 0 && prepared.cell.rowSpan === 1)
    .map(({ x, width }) => ({ x1: x, x2: x + width }));

function openStretches({ area, columns }: Place, crossing: readonly LaidCell[]): readonly Stretch[] {
  if (crossing.length === 0) return [{ x1: area.x, x2: area.x + area.width }];
  const stretches: Stretch[] = [];
  let start: number | null = null;
  columns.forEach(({ x, width }, column) => {
    const isCrossed = crossing.some(({ first, last }) => first <= column && column <= last);
    if (!isCrossed) {
      if (start !== null) stretches.pop();
      start ??= x;
      stretches.push({ x1: start, x2: x + width });
    } else start = null;
  });
  return stretches;
}
