import { type Fit, fewestSlides } from '../fit.ts';
import { longest } from '../start-of.ts';
import { buttonsHeight } from '../toggles.ts';

/** A row of the plot is as high as this at most, and the plot's own head and foot take the second. */
export const DOT_ROW = 54;
export const DOT_FRAME = 72;
export const DOTS_LOWEST = 200;

/** The whole width for the plot; its legend, which shows and hides subjects, above it. */
export const fitDots: Fit<'dots'> = (view, room) => {
  const names = view.subjects.map((subject) => subject.name);
  const pages = fewestSlides<'dots'>(room, [
    (measure) => {
      const left = room.height - buttonsHeight(names, true, room.width, measure);
      const chartHeight = Math.min(left, view.rows.length * DOT_ROW + DOT_FRAME);
      return chartHeight < DOTS_LOWEST ? null : [{ view, layout: { chartWidth: room.width, chartHeight } }];
    },
  ]);
  return pages ?? { slot: 'legend', text: longest(names) };
};
