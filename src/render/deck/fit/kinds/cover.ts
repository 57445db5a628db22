import type { SubjectBadge } from '../../../../compose/parts/parts.ts';
import { type InlineText, inline } from '../../../../model/rich-text.ts';
import { type Fit, fewestSlides, type Way } from '../fit.ts';
import { span } from '../geometry.ts';
import { columnWidth, sum } from '../heights.ts';
import { stack } from '../measure.ts';
import { rowsOf } from '../paginate.ts';
import { MARK_WIDTH } from '../spacing.ts';
import { startOf } from '../start-of.ts';

/** With more subjects than this they stand in two columns. */
export const COVER_COLUMN = 4;

/** Title, subtitle, subjects, details, one below the other; the title in the largest type that leaves room for all. */
export const fitCover: Fit<'cover'> = (view, room, headline) => {
  const ways = TITLE_TYPES.map(
    (titleType): Way<'cover'> =>
      (measure) => {
        const width = span(measure.geometry, 7);
        const columns = view.subjects.length > COVER_COLUMN ? 2 : 1;
        const own = columnWidth(columns, width, measure.geometry.gutter) - MARK_WIDTH * measure.size('body');
        const subjects = rowsOf(view.subjects, columns).map((row) =>
          Math.max(...row.map((subject) => measure.height(named(subject), 'body', own, 'bold'))),
        );
        const height =
          measure.height(headline, titleType, width, 'bold') +
          (view.subtitle ? measure.space('coverSubtitle') + measure.height(view.subtitle, 'title', width) : 0) +
          measure.space('coverSubjects') +
          stack(subjects, measure.space('coverSubject'), (subject) => subject) +
          measure.space('coverDetails') +
          sum(view.details.map((detail) => measure.height(detail, 'table', width)));
        return height <= room.height ? [{ view, layout: { width, columns, titleType } }] : null;
      },
  );
  return fewestSlides(room, ways) ?? { slot: 'title', text: startOf(headline) };
};

const TITLE_TYPES = ['display', 'headline', 'title'] as const;

/** A subject and its vendor, as they stand in one line. */
const named = ({ name, vendor }: SubjectBadge): InlineText => (vendor ? [...name, ...inline('  '), ...vendor] : name);
