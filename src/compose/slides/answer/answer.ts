import { inline, type RichText } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import { otherHeadlines } from '../../parts/answer-headlines.ts';
import { percent } from '../../parts/numbers.ts';
import type { RankingRow } from '../../parts/parts.ts';
import { verdictText } from '../../parts/verdict.ts';
import type { Slide } from '../../story.ts';
import { type Kicker, kicker } from '../kicker.ts';
import { listed } from '../notes.ts';

export interface AnswerView {
  readonly kicker: Kicker;
  /** The authors' verdict, and the conclusion, or the summary when there is none. */
  readonly text: RichText;
  /** Best first. */
  readonly ranking: readonly AnswerRow[];
  /** What a total is called when weights leave nothing that is known. */
  readonly unknownText: string;
}

export interface AnswerRow extends Pick<RankingRow, 'rankText' | 'subject' | 'totalText'> {
  /** Share of the weight that is known; null for a subject with every score known, whatever the weights. */
  readonly coverageText: string | null;
  /** With the published weights nothing of weight is unknown. */
  readonly isWhole: boolean;
}

export function composeAnswer(context: Context): readonly Slide<'answer'>[] {
  const { comparison, parts, wording } = context;
  const { conclusion, summary } = comparison;
  const { marks } = wording;
  return [
    {
      kind: 'answer',
      id: 'answer',
      headline: inline(parts.headlines.answer),
      otherHeadlines: otherHeadlines(parts.subjects, wording).answer,
      view: {
        kicker: kicker(wording.labels.answer),
        text: [...verdictText(context), ...(conclusion.text.length > 0 ? conclusion.text : summary)],
        ranking: parts.ranking.rows.map(({ rankText, subject, totalText, coverageText }) => ({
          rankText,
          subject,
          totalText,
          coverageText: parts.traits.every(({ cells }) => cells[subject.index]?.known) ? null : coverageText,
          isWhole: coverageText === percent(1),
        })),
        // The word needs more room than a number: it stands where it has stood from the start.
        unknownText: parts.ranking.rows.some(({ total }) => total === null) ? wording.labels.unknown : '–',
      },
      sourceLine: parts.scoreSource,
      notes: [
        ...summary,
        ...listed(
          parts.ranking.rows.map(
            ({ rankText, subject, totalText, coverageText }) =>
              `${rankText} ${subject.label}${marks.colon}${totalText}${parts.ranking.partial ? `${marks.open}${wording.labels.coverage} ${coverageText}${marks.close}` : ''}`,
          ),
        ),
        ...listed([...new Set([parts.headlines.ranking, parts.headlines.firmness])]),
      ],
    },
  ];
}
