import type { SourceRow } from '../../../../compose/parts/parts.ts';
import { type Fit, fewestSlides, type Way } from '../fit.ts';
import { span } from '../geometry.ts';
import { DETAIL_TYPES } from '../heights.ts';
import { type Measure, stack, type TypeName } from '../measure.ts';
import { paginate } from '../paginate.ts';
import { FIXED } from '../spacing.ts';
import { longest } from '../start-of.ts';

/** What everything rests on, numbered as it is cited. */
export const fitSources: Fit<'sources'> = (view, room) => {
  const ways = DETAIL_TYPES.map(
    (detail): Way<'sources'> =>
      (measure) => {
        const width = span(measure.geometry, 10) - FIXED.sourceNumber;
        const cut = paginate(
          view.rows,
          (rows) => stack(rows, measure.space('source'), (row) => sourceHeight(row, width, detail, measure)),
          room.height,
        );
        return cut?.map((rows) => ({ view: { ...view, rows }, layout: { width, detail } })) ?? null;
      },
  );
  return fewestSlides(room, ways) ?? { slot: 'list', text: longest(view.rows.map((row) => row.title)) };
};

const sourceHeight = ({ title, detail, url }: SourceRow, width: number, type: TypeName, measure: Measure): number =>
  measure.height(title, type, width, 'bold') +
  (detail.length > 0 ? measure.height(detail, type, width) : 0) +
  (url === null ? 0 : measure.height(url, 'source', width));
