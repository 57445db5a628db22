import type { Comparison } from '../../model/comparison.ts';
import type { InlineText } from '../../model/rich-text.ts';
import type { SubjectBadge } from '../parts/parts.ts';

/** Which subject for whom. */
export interface RecommendationRow {
  readonly when: InlineText;
  /** In the content's order. */
  readonly choose: readonly SubjectBadge[];
  readonly because: InlineText;
}

export const recommendationRows = (
  comparison: Comparison,
  subjects: readonly SubjectBadge[],
): readonly RecommendationRow[] =>
  comparison.conclusion.recommendations.map(({ when, choose, because }) => ({
    when,
    choose: subjects.filter((subject) => choose.includes(subject.id)),
    because,
  }));
