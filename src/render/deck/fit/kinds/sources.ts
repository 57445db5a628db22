import type { SourceRow } from '../../../../compose/parts/parts.ts';
import { type Fit, fewestSlides, type Way } from '../fit.ts';
import { span } from '../geometry.ts';
import { DETAIL_TYPES } from '../heights.ts';
import { type Measure, stack, type TypeName } from '../measure.ts';
import { FIXED } from '../spacing.ts';
import { longest } from '../start-of.ts';
import { textParts } from '../text-pages.ts';

/** What everything rests on, numbered as it is cited. */
export const fitSources: Fit<'sources'> = (view, room) => {
  const way =
    (detail: TypeName, inParts: boolean): Way<'sources'> =>
    (measure, cut) => {
      const width = span(measure.geometry, 10) - FIXED.sourceNumber;
      const fits = (row: SourceRow) => sourceHeight(row, width, detail, measure) <= room.height;
      const pages = cut(
        inParts ? view.rows.flatMap((row) => rowParts(row, fits)) : view.rows,
        (rows) => stack(rows, measure.space('source'), (row) => sourceHeight(row, width, detail, measure)),
        room.height,
      );
      return pages?.map((rows) => ({ view: { ...view, rows }, layout: { width, detail } })) ?? null;
    };
  const ways = (inParts: boolean) => DETAIL_TYPES.map((detail) => way(detail, inParts));
  return (
    fewestSlides(room, ways(false)) ??
    fewestSlides(room, ways(true)) ?? { slot: 'list', text: longest(view.rows.map((row) => row.title)) }
  );
};

/** A title over several slides, and the rest on the last. */
function rowParts(row: SourceRow, fits: (part: SourceRow) => boolean): readonly SourceRow[] {
  const titles = fits(row) ? [row.title] : (textParts(row.title, (title) => fits({ ...row, title })) ?? [row.title]);
  return titles.map((title, at) => ({ ...row, title, ...(at < titles.length - 1 && { detail: [], url: null }) }));
}

const sourceHeight = ({ title, detail, url }: SourceRow, width: number, type: TypeName, measure: Measure): number =>
  measure.height(title, type, width, 'bold') +
  (detail.length > 0 ? measure.height(detail, type, width) : 0) +
  (url === null ? 0 : measure.height(url, 'source', width));
