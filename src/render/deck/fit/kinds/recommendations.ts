import type { RecommendationRow } from '../../../../compose/slides/recommendations/recommendations.ts';
import { type Fit, fewestSlides, type Way } from '../fit.ts';
import { badgeHeight, DETAIL_TYPES, headHeight, sum } from '../heights.ts';
import { type Measure, stack, type TypeName } from '../measure.ts';
import { paginate } from '../paginate.ts';
import { FIXED } from '../spacing.ts';
import { longest } from '../start-of.ts';

/** When, whom, why. */
export const fitRecommendations: Fit<'recommendations'> = (view, room) => {
  const columns = [0.38, 0.25, 0.37].map((share) => room.width * share);
  const ways = DETAIL_TYPES.map(
    (detail): Way<'recommendations'> =>
      (measure) => {
        const heights = new Map(view.rows.map((row) => [row, recommendationHeight(row, columns, detail, measure)]));
        const cut = paginate(
          view.rows,
          (rows) => headHeight(measure) + sum(rows.map((row) => heights.get(row) ?? 0)),
          room.height,
        );
        return cut?.map((rows) => ({ view: { ...view, rows }, layout: { columns, detail } })) ?? null;
      },
  );
  return (
    fewestSlides(room, ways) ?? {
      slot: 'table',
      text: longest(view.rows.flatMap(({ when, because }) => [when, because])),
    }
  );
};

function recommendationHeight(
  { when, choose, because }: RecommendationRow,
  [first = 0, second = 0, third = 0]: readonly number[],
  type: TypeName,
  measure: Measure,
): number {
  const gap = FIXED.cellGap;
  const tallest = Math.max(
    measure.height(when, 'body', first - gap),
    stack(choose, measure.space('choice'), (subject) => badgeHeight(subject, second - gap, measure, 'body')),
    measure.height(because, type, third),
  );
  return tallest + 2 * measure.space('recommendation') + 1;
}
