import { inline, type RichText } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { RankingTable } from '../../parts/parts.ts';
import type { Slide } from '../../story.ts';
import { type Kicker, kicker } from '../kicker.ts';
import { listed } from '../notes.ts';

export interface AnswerView {
  readonly kicker: Kicker;
  /** The conclusion, or the summary when there is none. */
  readonly text: RichText;
  readonly ranking: RankingTable;
}

export function composeAnswer({ comparison, parts, wording }: Context): readonly Slide<'answer'>[] {
  const { conclusion, summary } = comparison;
  return [
    {
      kind: 'answer',
      id: 'answer',
      headline: inline(parts.headlines.answer),
      view: {
        kicker: kicker(wording.labels.answer),
        text: conclusion.text.length > 0 ? conclusion.text : summary,
        ranking: parts.ranking,
      },
      sourceLine: parts.scoreSource,
      notes: [
        ...summary,
        ...listed(
          parts.ranking.rows.map(
            ({ rankText, subject, totalText, coverageText }) =>
              `${rankText} ${subject.label}: ${totalText}${parts.ranking.partial ? ` (${wording.labels.coverage} ${coverageText})` : ''}`,
          ),
        ),
        ...listed([parts.headlines.ranking, parts.headlines.firmness]),
      ],
    },
  ];
}
