import type { Point } from '../../../../model/comparison.ts';
import { type Fit, fewestSlides, type Way } from '../fit.ts';
import { columnWidth, DETAIL_TYPES, pointHeight } from '../heights.ts';
import { stack, type TypeName } from '../measure.ts';
import { paginate, rowsOf } from '../paginate.ts';
import { FIXED } from '../spacing.ts';
import { longest } from '../start-of.ts';

/** Numbered points in two columns, read row by row; long ones in one column. */
export const fitPrinciples: Fit<'principles'> = (view, room) => {
  const inColumns =
    (count: number, detail: TypeName): Way<'principles'> =>
    (measure) => {
      const width = columnWidth(count, room.width, FIXED.principleGap) - FIXED.principleNumber;
      const heightOf = (point: Point) => pointHeight(point, width, detail, measure);
      const rows = rowsOf(view.points, count);
      const pages = paginate(
        rows,
        (page) => stack(page, measure.space('principle'), (row) => Math.max(...row.map(heightOf))),
        room.height,
      );
      let start = view.start;
      return (
        pages?.map((page) => {
          const points = page.flat();
          const content = { view: { ...view, start, points }, layout: { count, detail } };
          start += points.length;
          return content;
        }) ?? null
      );
    };
  const ways = (view.points.length > 1 ? [2, 1] : [1]).flatMap((count) =>
    DETAIL_TYPES.map((detail) => inColumns(count, detail)),
  );
  return fewestSlides(room, ways) ?? { slot: 'points', text: longest(view.points.map((point) => point.title)) };
};
