import type { SourceRow } from '../../../../compose/parts/parts.ts';
import { type Fit, fewestSlides } from '../fit.ts';
import { span } from '../geometry.ts';
import { type Measure, stack } from '../measure.ts';
import { paginate } from '../paginate.ts';
import { longest } from '../start-of.ts';

/** Left of a source, for its number; and at scale 1 between two sources. */
export const SOURCE_NUMBER = 56;
export const SOURCE_GAP = 18;

/** What everything rests on, numbered as it is cited. */
export const fitSources: Fit<'sources'> = (view, room) => {
  const pages = fewestSlides<'sources'>(room, [
    (measure) => {
      const width = span(measure.geometry, 10) - SOURCE_NUMBER;
      const cut = paginate(
        view.rows,
        (rows) => stack(rows, measure.gap(SOURCE_GAP), (row) => sourceHeight(row, width, measure)),
        room.height,
      );
      return cut?.map((rows) => ({ view: { ...view, rows }, layout: { width } })) ?? null;
    },
  ]);
  return pages ?? { slot: 'list', text: longest(view.rows.map((row) => row.title)) };
};

const sourceHeight = ({ title, detail, url }: SourceRow, width: number, measure: Measure): number =>
  measure.height(title, 'table', width, 'bold') +
  (detail.length > 0 ? measure.height(detail, 'table', width) : 0) +
  (url === null ? 0 : measure.height(url, 'source', width));
