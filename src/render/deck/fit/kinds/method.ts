import type { MethodRow } from '../../../../compose/slides/method/method.ts';
import { type Fit, fewestSlides, type Way } from '../fit.ts';
import { type Cell, headHeight, rowHeight, sum } from '../heights.ts';
import type { Measure } from '../measure.ts';
import { FIXED } from '../spacing.ts';
import { longest } from '../start-of.ts';
import { textParts } from '../text-pages.ts';

/** Trait, what a high score means, range, weight; columns that say nothing are left out. */
export const fitMethod: Fit<'method'> = (view, room) => {
  const hasQuestions = view.rows.some((row) => row.question !== null);
  const hasRanges = new Set(view.rows.map((row) => row.rangeText)).size > 1;
  const way =
    (inParts: boolean): Way<'method'> =>
    (measure, cut) => {
      const columns = columnsOf(hasQuestions, hasRanges, room.width, measure);
      const note = measure.space('methodNote') + measure.height(view.note, 'table', room.width);
      const frame = headHeight(measure) + note;
      const fits = (row: MethodRow) => frame + rowHeight(cells(row, columns), measure) <= room.height;
      const pages = cut(
        inParts ? view.rows.flatMap((row) => rowParts(row, fits)) : view.rows,
        (rows) => frame + sum(rows.map((row) => rowHeight(cells(row, columns), measure))),
        room.height,
      );
      return pages?.map((rows) => ({ view: { ...view, rows }, layout: { columns, hasQuestions, hasRanges } })) ?? null;
    };
  return (
    fewestSlides(room, [way(false)]) ??
    fewestSlides(room, [way(true)]) ?? {
      slot: 'table',
      text: longest(view.rows.map((row) => row.question ?? row.name)),
    }
  );
};

/** A question over several slides, the rest of its row on each. */
function rowParts(row: MethodRow, fits: (part: MethodRow) => boolean): readonly MethodRow[] {
  const questions = row.question && textParts(row.question, (question) => fits({ ...row, question }));
  return questions?.map((question) => ({ ...row, question })) ?? [row];
}

function columnsOf(hasQuestions: boolean, hasRanges: boolean, width: number, measure: Measure): number[] {
  const weight = 200;
  const range = hasRanges ? 230 : 0;
  const rest = width - weight - range;
  const name = hasQuestions ? Math.max(230, measure.geometry.content * 0.23) : rest;
  return [name, ...(hasQuestions ? [rest - name] : []), ...(hasRanges ? [range] : []), weight];
}

function cells(row: MethodRow, columns: readonly number[]): Cell[] {
  const [name = 0, question = 0] = columns;
  const range = columns.at(-2) ?? 0;
  const gap = FIXED.cellGap;
  return [
    { text: row.name, width: name - gap, style: 'bold' },
    ...(row.question === null ? [] : [{ text: row.question, width: question - gap }]),
    { text: row.rangeText, width: range - gap },
  ];
}
