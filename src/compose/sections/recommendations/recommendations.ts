import { inline, type RichText } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { Section } from '../../story.ts';
import { type RecommendationRow, recommendationRows } from '../recommendation-rows.ts';

export interface RecommendationsView {
  /** Empty without recommendations. */
  readonly headline: string;
  readonly text: RichText;
  readonly rows: readonly RecommendationRow[];
}

export function composeRecommendations({ comparison, parts, wording }: Context): Section<'recommendations'> | null {
  const { text } = comparison.conclusion;
  const rows = recommendationRows(comparison, parts.subjects);
  if (text.length === 0 && rows.length === 0) return null;
  return {
    kind: 'recommendations',
    id: 'recommendations',
    title: inline(rows.length > 0 ? wording.labels.recommendations : wording.labels.conclusion),
    numbered: true,
    view: { headline: rows.length > 0 ? parts.headlines.recommendations : '', text, rows },
  };
}
