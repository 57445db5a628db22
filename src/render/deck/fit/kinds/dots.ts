import type { DotRow } from '../../../../compose/slides/dots/dots.ts';
import { type Content, type Fit, fewestSlides } from '../fit.ts';
import { paginate } from '../paginate.ts';
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
  const pages = fewestSlides<'dots'>(room, [
    (measure) => {
      const space = room.height - buttonsHeight(names, true, room.width, measure);
      const cut = paginate(view.rows, leastHeight, space);
      if (!cut || space < LEAST_PLOT) return null;
      let from = view.from;
      return cut.map((rows): Content<'dots'> => {
        const chartHeight = Math.floor(Math.min(space, Math.max(rows.length * MOST_ROW + AXIS, leastHeight(rows))));
        const content = { view: { ...view, from, rows }, layout: { chartWidth: room.width, chartHeight } };
        from += rows.length;
        return content;
      });
    },
  ]);
  return pages ?? { slot: 'legend', text: longest(names) };
};

/** All rows of a plot are as high as its most crowded one. */
const leastHeight = (rows: readonly DotRow[]): number =>
  rows.length * Math.max(LEAST_ROW, ...rows.map(({ crowd }) => crowd * MARK + 6)) + AXIS;
