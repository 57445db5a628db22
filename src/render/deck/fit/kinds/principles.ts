import type { Point } from '../../../../model/comparison.ts';
import { type Fit, fewestSlides, type Way } from '../fit.ts';
import { columnWidth, DETAIL_TYPES, pointHeight } from '../heights.ts';
import { stack, type TypeName } from '../measure.ts';
import { rowsOf } from '../paginate.ts';
import { FIXED } from '../spacing.ts';
import { longest } from '../start-of.ts';
import { pointParts } from '../text-pages.ts';

/** Numbered points in two columns, read row by row; long ones in one column. */
export const fitPrinciples: Fit<'principles'> = (view, room) => {
  const inColumns =
    (count: number, detail: TypeName, inParts: boolean): Way<'principles'> =>
    (measure, cut) => {
      const width = columnWidth(count, room.width, FIXED.principleGap) - FIXED.principleNumber;
      const heightOf = (point: Point) => pointHeight(point, width, detail, measure);
      const all = inParts
        ? pointsInParts(view.points, (part) => heightOf(part) <= room.height)
        : view.points.map(whole);
      if (!all) return null;
      const rows = rowsOf(all, count);
      const pages = cut(
        rows,
        (page) =>
          stack(page, measure.space('principle'), (row) => Math.max(...row.map(({ point }) => heightOf(point)))),
        room.height,
      );
      return (
        pages?.map((page) => {
          const points = page.flat();
          const start = view.start + (points[0]?.place ?? 0);
          return { view: { ...view, start, points: points.map(({ point }) => point) }, layout: { count, detail } };
        }) ?? null
      );
    };
  const ways = (view.points.length > 1 ? [2, 1] : [1]).flatMap((count) =>
    DETAIL_TYPES.map((detail) => inColumns(count, detail, false)),
  );
  const inParts = DETAIL_TYPES.map((detail) => inColumns(1, detail, true));
  return (
    fewestSlides(room, ways) ??
    fewestSlides(room, inParts) ?? { slot: 'points', text: longest(view.points.map((point) => point.title)) }
  );
};

/** A point or a part of one, and its place among the points of the view: no slide has two parts of the same. */
interface PlacedPoint {
  readonly point: Point;
  readonly place: number;
}

const whole = (point: Point, place: number): PlacedPoint => ({ point, place });

function pointsInParts(points: readonly Point[], fits: (part: Point) => boolean): readonly PlacedPoint[] | null {
  const all: PlacedPoint[] = [];
  for (const [place, point] of points.entries()) {
    const parts = pointParts(point, fits);
    if (!parts) return null;
    all.push(...parts.map((part) => whole(part, place)));
  }
  return all;
}
