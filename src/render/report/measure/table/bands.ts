import type { Mark } from '../marks.ts';
import type { Scope } from '../scope.ts';
import { type Strip, strip } from '../strip.ts';
import { dividedBand } from './divided.ts';
import type { LaidCell, LaidRow } from './laid-rows.ts';
import type { Place } from './place.ts';
import { barMarks, cellMarks, ruleMarks } from './row-marks.ts';

/** Rows that cells reach across; a single row where none does. */
export function bandsOf(rows: readonly LaidRow[]): readonly (readonly LaidRow[])[] {
  const bands: (readonly LaidRow[])[] = [];
  let start = 0;
  let reach = 0;
  rows.forEach(({ prepared }, index) => {
    for (const { cell } of prepared.cells) reach = Math.max(reach, index + cell.rowSpan);
    if (reach > index + 1) return;
    bands.push(rows.slice(start, index + 1));
    start = index + 1;
  });
  return bands;
}

/** One strip, so that its rows stay together; one a row, or a line, when it is taller than a page. */
export function bandStrips(rows: readonly LaidRow[], place: Place, scope: Scope): readonly Strip[] {
  const heights = rowHeights(rows);
  const height = heights.reduce((total, one) => total + one, 0);
  return height <= place.tallest
    ? [strip({ height, marks: bandMarks(rows, heights, place, scope) })]
    : dividedBand(rows, place, scope);
}

/** A cell that needs more than its rows have lets the last of them grow. */
function rowHeights(rows: readonly LaidRow[]): readonly number[] {
  const heights = rows.map((row) => {
    const lines = row.cells.reduce((most, cell) => (rowSpan(cell) > 1 ? most : Math.max(most, cell.lines.length)), 1);
    return lines * row.lineHeight + row.above + row.below;
  });
  if (rows.length === 1) return heights;
  const spanning = rows.flatMap((row, start) =>
    row.cells.filter((cell) => rowSpan(cell) > 1).map((cell) => ({ row, cell, start, end: start + rowSpan(cell) })),
  );
  spanning.sort((a, b) => a.end - b.end);
  for (const { row, cell, start, end } of spanning) {
    const lacking = cell.lines.length * row.lineHeight + row.above + row.below - sum(heights.slice(start, end));
    heights[end - 1] = (heights[end - 1] ?? 0) + Math.max(0, lacking);
  }
  return heights;
}

function bandMarks(rows: readonly LaidRow[], heights: readonly number[], place: Place, scope: Scope): readonly Mark[] {
  const marks: Mark[] = [];
  let crossing: { readonly cell: LaidCell; readonly end: number }[] = [];
  let top = 0;
  rows.forEach((row, index) => {
    const height = heights[index] ?? 0;
    crossing = [...crossing, ...row.cells.map((cell) => ({ cell, end: index + rowSpan(cell) }))].filter(
      ({ end }) => end > index + 1,
    );
    marks.push(...barMarks(row, top, height, place, scope));
    marks.push(
      ...ruleMarks(
        row,
        top + height,
        crossing.map(({ cell }) => cell),
        place,
        scope,
      ),
    );
    if (row.cells.length === 0) marks.push({ type: 'element', tag: row.tag });
    for (const cell of row.cells) {
      const box = rowSpan(cell) === 1 ? height : sum(heights.slice(index, index + rowSpan(cell)));
      // Headings stand on the rule below them, however many lines their neighbours have.
      const start = row.prepared.isHead ? box - row.below - cell.lines.length * row.lineHeight : row.above;
      marks.push(...cellMarks(cell, 0, cell.lines.length, top + start, row.lineHeight, scope));
    }
    top += height;
  });
  return marks;
}

const rowSpan = ({ prepared }: LaidCell): number => prepared.cell.rowSpan;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
