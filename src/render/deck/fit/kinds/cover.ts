import type { SubjectBadge } from '../../../../compose/parts/parts.ts';
import type { CoverView } from '../../../../compose/slides/cover/cover.ts';
import { type InlineText, inline } from '../../../../model/rich-text.ts';
import { type Fit, fewestSlides, type Way } from '../fit.ts';
import { span } from '../geometry.ts';
import { columnWidth, sum } from '../heights.ts';
import { type Measure, stack, type TypeName } from '../measure.ts';
import { rowsOf } from '../paginate.ts';
import { MARK_WIDTH } from '../spacing.ts';
import { startOf } from '../start-of.ts';

/** With more subjects than this they stand in two columns. */
const COVER_COLUMN = 4;

/** Title, subtitle, subjects, details, one below the other, beside the ornament; long texts take its place too. */
export const fitCover: Fit<'cover'> = (view, room, headline) => {
  const way =
    (titleType: TypeName, { columns, subtitleType, subjectType }: CoverLayout): Way<'cover'> =>
    (measure) => {
      const width = span(measure.geometry, columns);
      const height =
        measure.geometry.coverLogo +
        measure.height(headline, titleType, width, 'bold') +
        (view.subtitle ? measure.space('coverSubtitle') + measure.height(view.subtitle, subtitleType, width) : 0) +
        measure.space('coverSubjects') +
        subjectsHeight(view.subjects, subjectType, width, measure) +
        measure.space('coverDetails') +
        sum(view.details.map((detail) => measure.height(detail, 'table', width)));
      if (height > room.height) return null;
      const motif = columns === measure.geometry.coverColumns ? view.motif : [];
      const inRow = subjectColumns(view.subjects);
      const layout = { width, columns: inRow, hasVendors: inRow === 1, titleType, subtitleType, subjectType };
      return [{ view: { ...view, motif }, layout }];
    };
  for (const layout of layouts(room.measure(1).geometry.coverColumns)) {
    for (const titleType of TITLE_TYPES) {
      const pages = fewestSlides(room, [way(titleType, layout)]);
      if (pages) return pages;
    }
  }
  return { slot: 'title', text: startOf(headline) };
};

interface CoverLayout {
  readonly columns: number;
  readonly subtitleType: TypeName;
  readonly subjectType: TypeName;
}

/** @param beside columns of the grid that leave room for the ornament */
const layouts = (beside: number): readonly CoverLayout[] => [
  { columns: beside, subtitleType: 'title', subjectType: 'body' },
  { columns: beside, subtitleType: 'body', subjectType: 'body' },
  { columns: 12, subtitleType: 'body', subjectType: 'body' },
  { columns: 12, subtitleType: 'table', subjectType: 'table' },
  { columns: 12, subtitleType: 'source', subjectType: 'source' },
];

const TITLE_TYPES = ['display', 'headline', 'title'] as const;

const subjectColumns = (subjects: CoverView['subjects']): number => (subjects.length > COVER_COLUMN ? 2 : 1);

function subjectsHeight(subjects: CoverView['subjects'], type: TypeName, width: number, measure: Measure): number {
  const columns = subjectColumns(subjects);
  const own = columnWidth(columns, width, measure.geometry.gutter) - MARK_WIDTH * measure.size(type);
  const rows = rowsOf(subjects, columns).map((row) =>
    Math.max(...row.map((subject) => measure.height(columns === 1 ? named(subject) : subject.name, type, own, 'bold'))),
  );
  return stack(rows, measure.space('coverSubject'), (row) => row);
}

/** A subject and its vendor, as they stand in one line; in two columns there is room for the name only. */
const named = ({ name, vendor }: SubjectBadge): InlineText => (vendor ? [...name, ...inline('  '), ...vendor] : name);
