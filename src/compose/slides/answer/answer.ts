import { inline, type RichText } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import { percent } from '../../parts/numbers.ts';
import type { RankingRow } from '../../parts/parts.ts';
import type { Slide } from '../../story.ts';
import { type Kicker, kicker } from '../kicker.ts';
import { listed } from '../notes.ts';

export interface AnswerView {
  readonly kicker: Kicker;
  /** The conclusion, or the summary when there is none. */
  readonly text: RichText;
  /** Best first. */
  readonly ranking: readonly AnswerRow[];
}

export interface AnswerRow extends Pick<RankingRow, 'rankText' | 'subject' | 'totalText'> {
  /** Share of the weight that is known, where it is not all of it. */
  readonly coverageText: string | null;
}

export function composeAnswer({ comparison, parts, wording }: Context): readonly Slide<'answer'>[] {
  const { conclusion, summary } = comparison;
  const { marks } = wording;
  return [
    {
      kind: 'answer',
      id: 'answer',
      headline: inline(parts.headlines.answer),
      view: {
        kicker: kicker(wording.labels.answer),
        text: conclusion.text.length > 0 ? conclusion.text : summary,
        ranking: parts.ranking.rows.map(({ rankText, subject, totalText, coverageText }) => ({
          rankText,
          subject,
          totalText,
          coverageText: coverageText === percent(1) ? null : coverageText,
        })),
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
