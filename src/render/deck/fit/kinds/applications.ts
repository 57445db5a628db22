import type { Point } from '../../../../model/comparison.ts';
import { type ColumnsFrame, columnPages } from '../columns.ts';
import { type Fit, fewestSlides, type Way } from '../fit.ts';
import { pointHeight } from '../heights.ts';
import { longest } from '../start-of.ts';

const MOST = 3;

/** Where each is used, subject beside subject. */
export const fitApplications: Fit<'applications'> = (view, room) => {
  const frame: ColumnsFrame<Point> = { width: room.width, room: room.height, labelled: false, item: pointHeight };
  const lists = view.columns.map(({ subject, applications }) => ({ subject, lists: [applications] }));
  const way =
    (most: number): Way<'applications'> =>
    (measure) =>
      columnPages(lists, most, false, frame, measure)?.map(({ columns, columnWidth }) => ({
        view: {
          ...view,
          columns: columns.map(({ subject, lists: [applications = []] }) => ({ subject, applications })),
        },
        layout: { columnWidth },
      })) ?? null;
  const titles = view.columns.flatMap((column) => column.applications.map((application) => application.title));
  return fewestSlides(room, [way(MOST), way(2), way(1)]) ?? { slot: 'applications', text: longest(titles) };
};
