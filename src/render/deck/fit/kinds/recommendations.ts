import type { RecommendationRow } from '../../../../compose/slides/recommendations/recommendations.ts';
import { type Fit, fewestSlides } from '../fit.ts';
import { badgeHeight, headHeight, sum } from '../heights.ts';
import { type Measure, stack } from '../measure.ts';
import { paginate } from '../paginate.ts';
import { longest } from '../start-of.ts';

/** At scale 1: above and below the text of a row, and between two subjects in it. */
export const RECOMMENDATION_CELL = 16;
export const CHOICE_GAP = 6;

/** When, whom, why. */
export const fitRecommendations: Fit<'recommendations'> = (view, room) => {
  const columns = [0.38, 0.25, 0.37].map((share) => room.width * share);
  const pages = fewestSlides<'recommendations'>(room, [
    (measure) => {
      const heights = new Map(view.rows.map((row) => [row, recommendationHeight(row, columns, measure)]));
      const cut = paginate(
        view.rows,
        (rows) => headHeight(measure) + sum(rows.map((row) => heights.get(row) ?? 0)),
        room.height,
      );
      return cut?.map((rows) => ({ view: { ...view, rows }, layout: { columns } })) ?? null;
    },
  ]);
  return pages ?? { slot: 'table', text: longest(view.rows.flatMap(({ when, because }) => [when, because])) };
};

function recommendationHeight(
  { when, choose, because }: RecommendationRow,
  [first = 0, second = 0, third = 0]: readonly number[],
  measure: Measure,
): number {
  const gap = measure.geometry.cellGap;
  const tallest = Math.max(
    measure.height(when, 'body', first - gap),
    stack(choose, measure.gap(CHOICE_GAP), (subject) => badgeHeight(subject, second - gap, measure, 'body')),
    measure.height(because, 'table', third),
  );
  return tallest + 2 * measure.gap(RECOMMENDATION_CELL) + 1;
}
