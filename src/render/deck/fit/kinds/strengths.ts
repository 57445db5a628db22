import type { Statement, StrengthsView } from '../../../../compose/slides/strengths/strengths.ts';
import { type ColumnsPage, columnPages } from '../columns.ts';
import { type Content, type Fit, fewestSlides, type Way } from '../fit.ts';
import { DETAIL_TYPES } from '../heights.ts';
import { type Measure, stack, type TypeName } from '../measure.ts';
import { ELLIPSIS } from '../pieces.ts';
import { longest } from '../start-of.ts';
import { textBodies, textParts } from '../text-pages.ts';

/** Three subjects at most stand side by side on one slide. */
const MOST = 3;

/** Strengths above weaknesses, subject beside subject; or strengths first and weaknesses on the next slide. */
export const fitStrengths: Fit<'strengths'> = (view, room) => {
  const columns = view.columns.map(({ subject, strengths, weaknesses }) => ({
    subject,
    lists: [strengths, weaknesses],
  }));
  const way =
    (most: number, apart: boolean, detail: TypeName, inParts: boolean): Way<'strengths'> =>
    (measure, cut) => {
      const item = (statement: Statement, width: number) => statementHeight(statement, width, detail, measure);
      const frame = {
        width: room.width,
        room: room.height,
        labelled: true,
        item,
        parts: inParts ? statementParts : null,
      };
      return columnPages(columns, most, apart, frame, measure, cut)?.map((page) => content(view, page, detail)) ?? null;
    };
  const ways = (inParts: boolean) =>
    [MOST, 2, 1].flatMap((most) =>
      DETAIL_TYPES.flatMap((detail) => [way(most, false, detail, inParts), way(most, true, detail, inParts)]),
    );
  const leads = view.columns.flatMap((column) => [...column.strengths, ...column.weaknesses]).map(({ lead }) => lead);
  return (
    fewestSlides(room, ways(false)) ?? fewestSlides(room, ways(true)) ?? { slot: 'strengths', text: longest(leads) }
  );
};

/** A statement over several slides: what goes on stands after its title again, or after an ellipsis. */
function statementParts(statement: Statement, fits: (part: Statement) => boolean): readonly Statement[] | null {
  if (fits(statement)) return [statement];
  const leads = textParts(statement.lead, (lead) => fits({ lead, rest: [] }));
  const lead = leads?.at(-1);
  if (!leads || !lead) return null;
  const rests = textBodies(statement.rest, (rest) => fits({ lead, rest }));
  if (!rests) return null;
  const again = leads.length === 1 ? lead.slice(0, 1) : ELLIPSIS;
  const before = leads.slice(0, -1).map((each): Statement => ({ lead: each, rest: [] }));
  if (rests.length === 0) return [...before, { lead, rest: [] }];
  return [...before, ...rests.map((rest, at): Statement => ({ lead: at === 0 ? lead : again, rest }))];
}

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
