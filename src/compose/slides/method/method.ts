import { type InlineText, inline } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { Slide } from '../../story.ts';
import { type Kicker, kicker } from '../kicker.ts';
import { listed, said } from '../notes.ts';

export interface MethodView {
  readonly kicker: Kicker;
  readonly rows: readonly MethodRow[];
  /** How scores and totals are made. */
  readonly note: string;
}

export interface MethodRow {
  readonly name: InlineText;
  readonly question: InlineText | null;
  readonly rangeText: string;
  readonly shareText: string;
  /** Of the heaviest trait's weight, 0 to 1. */
  readonly relative: number;
}

export function composeMethod({ analysis, parts, wording }: Context): readonly Slide<'method'>[] {
  const most = Math.max(...analysis.traits.map((trait) => trait.share));
  const totals = wording.sentences.totals(parts.ranking.partial);
  return [
    {
      kind: 'method',
      id: 'method',
      headline: inline(parts.headlines.method),
      view: {
        kicker: kicker(wording.labels.method),
        rows: parts.traits.map(({ name, question, rangeText, shareText }, place) => ({
          name,
          question,
          rangeText,
          shareText,
          relative: (analysis.traits[place]?.share ?? 0) / most,
        })),
        note: [parts.scaleNote, totals].join(wording.language.startsWith('zh') ? '' : ' '),
      },
      sourceLine: null,
      notes: [
        said(parts.scaleNote),
        said(totals),
        ...listed(
          parts.traits.map(({ label, question, shareText }) => [
            ...inline(`${label}${wording.marks.open}${shareText}${wording.marks.close}`),
            ...(question === null ? [] : [...inline(wording.marks.colon), ...question]),
          ]),
        ),
      ],
    },
  ];
}
