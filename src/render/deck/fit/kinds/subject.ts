import type { ProfileStrip, SubjectView } from '../../../../compose/slides/subject/subject.ts';
import { type Fit, fewestSlides, type Way } from '../fit.ts';
import { span } from '../geometry.ts';
import { rowHeight, sum } from '../heights.ts';
import type { Measure } from '../measure.ts';
import { FIXED } from '../spacing.ts';
import { longest, startOfBlocks } from '../start-of.ts';
import { textPages } from '../text-pages.ts';

/** What it is, and its profile beside it; what does not fit beside goes on, or stands apart, on slides that follow. */
export const fitSubject: Fit<'subject'> = (view, room) => {
  const beside: Way<'subject'> = (measure) => {
    const text = span(measure.geometry, 6);
    const strips = span(measure.geometry, 5);
    const columns = stripColumns(view.rows, strips, measure);
    const height = Math.max(
      taglineHeight(view, text, measure) + measure.blocks(view.overview, 'body', text),
      stripsHeight(view.rows, columns, measure),
    );
    return height > room.height ? null : [{ view, layout: { text, strips, columns } }];
  };
  const goingOn: Way<'subject'> = (measure, cut) => {
    const text = span(measure.geometry, 6);
    const strips = span(measure.geometry, 5);
    const columns = stripColumns(view.rows, strips, measure);
    const pages = cut(view.rows, (rows) => stripsHeight(rows, columns, measure), room.height);
    if (!pages || taglineHeight(view, text, measure) + measure.blocks(view.overview, 'body', text) > room.height)
      return null;
    const wide = stripColumns(view.rows, room.width, measure);
    return pages.map((rows, at) =>
      at === 0
        ? { view: { ...view, rows }, layout: { text, strips, columns } }
        : {
            view: { ...view, tagline: null, overview: [], rows },
            layout: { text: 0, strips: room.width, columns: wide },
          },
    );
  };
  const apart: Way<'subject'> = (measure, cut) => {
    const text = span(measure.geometry, 9);
    const columns = stripColumns(view.rows, room.width, measure);
    const isLong = taglineHeight(view, text, measure) > room.height / 2;
    const { tagline, overview: all } = isLong ? asText(view) : view;
    const space = room.height - (isLong ? 0 : taglineHeight(view, text, measure));
    const texts = textPages(all, 'body', text, space, measure, cut);
    const strips = cut(view.rows, (rows) => stripsHeight(rows, columns, measure), room.height);
    if (!texts || !strips) return null;
    const empty = { text: 0, strips: 0, columns };
    return [
      ...texts.map((overview, at) => ({
        view: { ...view, tagline: at === 0 ? tagline : null, overview, rows: [] },
        layout: { ...empty, text },
      })),
      ...strips.map((rows) => ({
        view: { ...view, tagline: null, overview: [], rows },
        layout: { ...empty, strips: room.width },
      })),
    ];
  };
  return (
    fewestSlides(room, [beside, goingOn, apart]) ?? {
      slot: 'overview',
      text: view.overview.length > 0 ? startOfBlocks(view.overview) : longest(view.rows.map((row) => row.name)),
    }
  );
};

/** A tagline that is a whole paragraph stands before the others. */
const asText = ({ tagline, overview }: SubjectView): Pick<SubjectView, 'tagline' | 'overview'> => ({
  tagline: null,
  overview: tagline === null ? overview : [{ type: 'paragraph', children: tagline }, ...overview],
});

const taglineHeight = ({ tagline }: SubjectView, width: number, measure: Measure): number =>
  tagline === null ? 0 : measure.height(tagline, 'title', width) + measure.space('tagline');

/** Name, track and number. */
function stripColumns(rows: readonly ProfileStrip[], width: number, measure: Measure): number[] {
  const numbers = rows.map((row) => measure.width(row.text, 'table', 'bold') * 1.03 + 1);
  const number = Math.min(Math.max(84, ...numbers), width * 0.3);
  const track = (width - number) * 0.38;
  return [width - number - track, track, number];
}

/** The strips, and the line below them that says what the grey dots are. */
const stripsHeight = (
  rows: readonly ProfileStrip[],
  [name = 0, , number = 0]: readonly number[],
  measure: Measure,
): number =>
  measure.space('legend') +
  measure.lineHeight('source') +
  sum(
    rows.map((row) =>
      rowHeight(
        [
          { text: row.name, width: name - FIXED.cellGap },
          { text: row.text, width: number, style: 'bold' },
        ],
        measure,
      ),
    ),
  );
