import type { RecommendationRow } from '../../../../compose/slides/recommendations/recommendations.ts';
import { type Fit, fewestSlides, type Way } from '../fit.ts';
import { badgeHeight, headHeight, sum } from '../heights.ts';
import { type Measure, stack, type TypeName } from '../measure.ts';
import { paginate } from '../paginate.ts';
import { FIXED } from '../spacing.ts';
import { longest } from '../start-of.ts';

/** When, whom, why. */
export const fitRecommendations: Fit<'recommendations'> = (view, room) => {
  const way =
    (shares: readonly number[], type: TypeName, detail: TypeName): Way<'recommendations'> =>
    (measure) => {
      const layout = { columns: shares.map((share) => room.width * share), type, detail };
      const heights = new Map(view.rows.map((row) => [row, recommendationHeight(row, layout, measure)]));
      const cut = paginate(
        view.rows,
        (rows) => headHeight(measure) + sum(rows.map((row) => heights.get(row) ?? 0)),
        room.height,
      );
      return cut?.map((rows) => ({ view: { ...view, rows }, layout })) ?? null;
    };
  const pages = fewestSlides(room, [
    way(USUAL, 'body', 'body'),
    way(USUAL, 'body', 'table'),
    way(USUAL, 'table', 'table'),
    way(LONG_NAMES, 'table', 'table'),
  ]);
  return pages ?? { slot: 'table', text: longest(view.rows.flatMap(({ when, because }) => [when, because])) };
};

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
