import type { Statement, StrengthsView } from '../../../../compose/slides/strengths/strengths.ts';
import { type ColumnsPage, columnPages } from '../columns.ts';
import { type Content, type Fit, fewestSlides, type Way } from '../fit.ts';
import { DETAIL_TYPES } from '../heights.ts';
import { type Measure, stack, type TypeName } from '../measure.ts';
import { longest } from '../start-of.ts';

/** Three subjects at most stand side by side on one slide. */
const MOST = 3;

/** Strengths above weaknesses, subject beside subject; or strengths first and weaknesses on the next slide. */
export const fitStrengths: Fit<'strengths'> = (view, room) => {
  const columns = view.columns.map(({ subject, strengths, weaknesses }) => ({
    subject,
    lists: [strengths, weaknesses],
  }));
  const way =
    (most: number, apart: boolean, detail: TypeName): Way<'strengths'> =>
    (measure) => {
      const item = (statement: Statement, width: number) => statementHeight(statement, width, detail, measure);
      const frame = { width: room.width, room: room.height, labelled: true, item };
      return columnPages(columns, most, apart, frame, measure)?.map((page) => content(view, page, detail)) ?? null;
    };
  const ways = [MOST, 2, 1].flatMap((most) =>
    DETAIL_TYPES.flatMap((detail) => [way(most, false, detail), way(most, true, detail)]),
  );
  const leads = view.columns.flatMap((column) => [...column.strengths, ...column.weaknesses]).map(({ lead }) => lead);
  return fewestSlides(room, ways) ?? { slot: 'strengths', text: longest(leads) };
};

function content(view: StrengthsView, page: ColumnsPage<Statement>, detail: TypeName): Content<'strengths'> {
  const columns = page.columns.map(({ subject, lists: [strengths = [], weaknesses = []] }) => ({
    subject,
    strengths,
    weaknesses,
  }));
  return {
    view: { ...view, columns },
    layout: {
      columnWidth: page.columnWidth,
      detail,
      hasStrengths: columns.some((column) => column.strengths.length > 0),
      hasWeaknesses: columns.some((column) => column.weaknesses.length > 0),
    },
  };
}

function statementHeight({ lead, rest }: Statement, width: number, detail: TypeName, measure: Measure): number {
  const own = width - measure.space('sign');
  const parts = [measure.height(lead, detail, own), ...(rest.length > 0 ? [measure.blocks(rest, detail, own)] : [])];
  return stack(parts, measure.space('point'), (height) => height);
}
