import { inline, type RichText } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { RankingTable } from '../../parts/parts.ts';
import { verdictText } from '../../parts/verdict.ts';
import type { Section } from '../../story.ts';
import { type RecommendationRow, recommendationRows } from '../recommendation-rows.ts';
import { type Reasons, strongestReasons } from './reasons.ts';

/** One page that stands alone: the answer, why, and what to do. */
export interface SummaryView {
  readonly answer: string;
  readonly text: RichText;
  readonly ranking: RankingTable;
  readonly scaleNote: string;
  /** Null when there is no ranking to explain. */
  readonly reasons: Reasons | null;
  readonly firmness: string;
  readonly recommendations: readonly RecommendationRow[];
}

export function composeSummary(context: Context): Section<'summary'> {
  const { comparison, parts, wording } = context;
  return {
    kind: 'summary',
    id: 'summary',
    title: inline(wording.labels.executiveSummary),
    numbered: false,
    view: {
      answer: parts.headlines.answer,
      text: [...verdictText(context), ...comparison.summary],
      ranking: parts.ranking,
      scaleNote: parts.scaleNote,
      reasons: strongestReasons(context),
      firmness: parts.flips.length > 0 ? parts.headlines.firmness : '',
      recommendations: recommendationRows(comparison, parts.subjects),
    },
  };
}
