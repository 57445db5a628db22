import type { Point } from '../../../../model/comparison.ts';
import { type Fit, fewestSlides, type Way } from '../fit.ts';
import { columnWidth, pointHeight } from '../heights.ts';
import { stack } from '../measure.ts';
import { paginate, rowsOf } from '../paginate.ts';
import { longest } from '../start-of.ts';

/** Left of each point, for its number. */
export const NUMBER_WIDTH = 44;
/** Between columns, and at scale 1 between rows. */
export const PRINCIPLE_COLUMN_GAP = 56;
export const PRINCIPLE_ROW_GAP = 34;

/** Numbered points in two columns, read row by row; long ones in one column. */
export const fitPrinciples: Fit<'principles'> = (view, room) => {
  const inColumns =
    (count: number): Way<'principles'> =>
    (measure) => {
      const width = columnWidth(count, room.width, PRINCIPLE_COLUMN_GAP) - NUMBER_WIDTH;
      const heightOf = (point: Point) => pointHeight(point, width, measure);
      const rows = rowsOf(view.points, count);
      const pages = paginate(
        rows,
        (page) => stack(page, measure.gap(PRINCIPLE_ROW_GAP), (row) => Math.max(...row.map(heightOf))),
        room.height,
      );
      let start = view.start;
      return (
        pages?.map((page) => {
          const points = page.flat();
          const content = { view: { ...view, start, points }, layout: { count } };
          start += points.length;
          return content;
        }) ?? null
      );
    };
  const ways = view.points.length > 1 ? [inColumns(2), inColumns(1)] : [inColumns(1)];
  return fewestSlides(room, ways) ?? { slot: 'points', text: longest(view.points.map((point) => point.title)) };
};
