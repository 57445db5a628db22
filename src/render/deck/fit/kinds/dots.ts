import type { DotRow, DotsView } from '../../../../compose/slides/dots/dots.ts';
import { inline } from '../../../../model/rich-text.ts';
import { type Content, type Fit, fewestSlides, type Room } from '../fit.ts';
import { scoreColumns, scoreTableHeight } from '../score-table.ts';
import { longest } from '../start-of.ts';
import { buttonsHeight } from '../toggles.ts';

/** Of the plot: its axis with title; the least and the most that a row takes; what each mark in a crowd takes. */
const AXIS = 76;
const LEAST_ROW = 34;
const MOST_ROW = 54;
const MARK = 14;
const LEAST_PLOT = 180;

/** The whole width for the plot; its legend, which shows and hides subjects, above it. */
export const fitDots: Fit<'dots'> = (view, room) => {
  const names = view.subjects.map((subject) => subject.name);
  const buttons = [...names, inline(view.tableLabel)];
  const pages = fewestSlides<'dots'>(room, [
    (measure, cut) => {
      const space = room.height - buttonsHeight(buttons, true, room.width, measure);
      const pages = cut(view.rows, leastHeight, space);
      if (!pages || space < LEAST_PLOT) return null;
      let from = view.from;
      return pages.map((rows): Content<'dots'> => {
        const chartHeight = Math.floor(Math.min(space, Math.max(rows.length * MOST_ROW + AXIS, leastHeight(rows))));
        const table = tableOf({ ...view, rows }, chartHeight, room);
        const content = { view: { ...view, from, rows }, layout: { chartWidth: room.width, chartHeight, ...table } };
        from += rows.length;
        return content;
      });
    },
  ]);
  return pages ?? { slot: 'legend', text: longest(names) };
};

/** Smaller than the type of other slides where it must be, for it stands in the room that the plot has; 16 px at 0.8. */
const TABLE_SCALES = [1, 0.95, 0.9, 0.85, 0.8];

/** The plot's numbers in its place; at the smallest scale a long table scrolls. */
function tableOf(view: DotsView, height: number, room: Room): { tableScale: number; columns: readonly number[] } {
  const tables = TABLE_SCALES.map((tableScale) => {
    const measure = room.measure(tableScale);
    const columns = scoreColumns(view, room.width, measure);
    return { tableScale, columns, height: scoreTableHeight(view, columns, measure) };
  });
  const { tableScale, columns } = tables.find((table) => table.height <= height) ?? tables.at(-1) ?? NONE;
  return { tableScale, columns };
}

const NONE = { tableScale: 1, columns: [] };

/** All rows of a plot are as high as its most crowded one. */
const leastHeight = (rows: readonly DotRow[]): number =>
  rows.length * Math.max(LEAST_ROW, ...rows.map(({ crowd }) => crowd * MARK + 6)) + AXIS;
