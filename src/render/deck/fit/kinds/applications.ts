import type { Point } from '../../../../model/comparison.ts';
import { type ColumnsFrame, columnPages } from '../columns.ts';
import { type Fit, fewestSlides, type Way } from '../fit.ts';
import { DETAIL_TYPES, pointHeight } from '../heights.ts';
import type { TypeName } from '../measure.ts';
import { longest } from '../start-of.ts';
import { pointParts } from '../text-pages.ts';

const MOST = 3;

/** Where each is used, subject beside subject. */
export const fitApplications: Fit<'applications'> = (view, room) => {
  const lists = view.columns.map(({ subject, applications }) => ({ subject, lists: [applications] }));
  const way =
    (most: number, detail: TypeName, inParts: boolean): Way<'applications'> =>
    (measure, cut) => {
      const item = (point: Point, width: number) => pointHeight(point, width, detail, measure);
      const frame: ColumnsFrame<Point> = {
        width: room.width,
        room: room.height,
        labelled: false,
        item,
        parts: inParts ? pointParts : null,
      };
      return (
        columnPages(lists, most, false, frame, measure, cut)?.map(({ columns, columnWidth }) => ({
          view: {
            ...view,
            columns: columns.map(({ subject, lists: [applications = []] }) => ({ subject, applications })),
          },
          layout: { columnWidth, detail },
        })) ?? null
      );
    };
  const titles = view.columns.flatMap((column) => column.applications.map((application) => application.title));
  const ways = (inParts: boolean) =>
    [MOST, 2, 1].flatMap((most) => DETAIL_TYPES.map((detail) => way(most, detail, inParts)));
  return (
    fewestSlides(room, ways(false)) ?? fewestSlides(room, ways(true)) ?? { slot: 'applications', text: longest(titles) }
  );
};
