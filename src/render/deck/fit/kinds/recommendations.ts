import type { RecommendationRow } from '../../../../compose/slides/recommendations/recommendations.ts';
import { type Fit, fewestSlides, type Way } from '../fit.ts';
import { badgeHeight, headHeight, sum } from '../heights.ts';
import { type Measure, stack, type TypeName } from '../measure.ts';
import { FIXED } from '../spacing.ts';
import { longest } from '../start-of.ts';
import { abreast, textParts } from '../text-pages.ts';

/** When, whom, why. */
export const fitRecommendations: Fit<'recommendations'> = (view, room) => {
  const way =
    (shares: readonly number[], type: TypeName, detail: TypeName, inParts = false): Way<'recommendations'> =>
    (measure, cut) => {
      const layout = { columns: shares.map((share) => room.width * share), type, detail };
      const space = room.height - headHeight(measure);
      const all = inParts
        ? view.rows.flatMap((row) => rowParts(row, (part) => recommendationHeight(part, layout, measure) <= space))
        : view.rows;
      const heights = new Map(all.map((row) => [row, recommendationHeight(row, layout, measure)]));
      const pages = cut(all, (rows) => sum(rows.map((row) => heights.get(row) ?? 0)), space);
      return pages?.map((rows) => ({ view: { ...view, rows }, layout })) ?? null;
    };
  const pages =
    fewestSlides(room, [
      way(USUAL, 'body', 'body'),
      way(USUAL, 'body', 'table'),
      way(USUAL, 'table', 'table'),
      way(LONG_NAMES, 'table', 'table'),
    ]) ?? fewestSlides(room, [way(USUAL, 'table', 'table', true), way(LONG_NAMES, 'table', 'table', true)]);
  return pages ?? { slot: 'table', text: longest(view.rows.flatMap(({ when, because }) => [when, because])) };
};

/** A row over several slides, its choice on each. A text that has no room even so is left as it is, and fits no page. */
function rowParts(row: RecommendationRow, fits: (part: RecommendationRow) => boolean): readonly RecommendationRow[] {
  const whens = textParts(row.when, (when) => fits({ ...row, when, because: [] })) ?? [row.when];
  const reasons = textParts(row.because, (because) => fits({ ...row, when: [], because })) ?? [row.because];
  return abreast([whens, reasons]).map(([when = [], because = []]) => ({ ...row, when, because }));
}

interface RowLayout {
  readonly columns: readonly number[];
  /** Of the case and the choice; and of the reason. */
  readonly type: TypeName;
  readonly detail: TypeName;
}

/** Parts of the width. */
const USUAL = [0.38, 0.25, 0.37];
const LONG_NAMES = [0.28, 0.44, 0.28];

function recommendationHeight(
  { when, choose, because }: RecommendationRow,
  { columns: [first = 0, second = 0, third = 0], type, detail }: RowLayout,
  measure: Measure,
): number {
  const gap = FIXED.cellGap;
  const tallest = Math.max(
    measure.height(when, type, first - gap),
    stack(choose, measure.space('choice'), (subject) => badgeHeight(subject, second - gap, measure, type)),
    measure.height(because, detail, third),
  );
  return tallest + 2 * measure.space('recommendation') + 1;
}
