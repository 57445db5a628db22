import type { Statement, StrengthsView } from '../../../../compose/slides/strengths/strengths.ts';
import { type ColumnsFrame, columnPages } from '../columns.ts';
import { type Content, type Fit, fewestSlides, type Way } from '../fit.ts';
import { POINT_GAP } from '../heights.ts';
import { type Measure, stack } from '../measure.ts';
import { longest } from '../start-of.ts';

/** Three subjects at most stand side by side on one slide. */
const MOST = 3;
/** At scale 1: left of each statement, for its sign. */
export const SIGN_WIDTH = 26;

/** Strengths above weaknesses, subject beside subject; or strengths first and weaknesses on the next slide. */
export const fitStrengths: Fit<'strengths'> = (view, room) => {
  const frame: ColumnsFrame<Statement> = {
    width: room.width,
    room: room.height,
    labelled: true,
    item: statementHeight,
  };
  const columns = view.columns.map(({ subject, strengths, weaknesses }) => ({
    subject,
    lists: [strengths, weaknesses],
  }));
  const way =
    (most: number, apart: boolean): Way<'strengths'> =>
    (measure) =>
      columnPages(columns, most, apart, frame, measure)?.map((page) => content(view, page)) ?? null;
  const ways = [MOST, 2, 1].flatMap((most) => [way(most, false), way(most, true)]);
  const leads = view.columns.flatMap((column) => [...column.strengths, ...column.weaknesses]).map(({ lead }) => lead);
  return fewestSlides(room, ways) ?? { slot: 'strengths', text: longest(leads) };
};

function content(
  view: StrengthsView,
  page: NonNullable<ReturnType<typeof columnPages<Statement>>>[number],
): Content<'strengths'> {
  const columns = page.columns.map(({ subject, lists: [strengths = [], weaknesses = []] }) => ({
    subject,
    strengths,
    weaknesses,
  }));
  return {
    view: { ...view, columns },
    layout: {
      columnWidth: page.columnWidth,
      hasStrengths: columns.some((column) => column.strengths.length > 0),
      hasWeaknesses: columns.some((column) => column.weaknesses.length > 0),
    },
  };
}

function statementHeight({ lead, rest }: Statement, width: number, measure: Measure): number {
  const own = width - measure.gap(SIGN_WIDTH);
  const parts = [measure.height(lead, 'table', own), ...(rest.length > 0 ? [measure.blocks(rest, 'table', own)] : [])];
  return stack(parts, measure.gap(POINT_GAP), (height) => height);
}
