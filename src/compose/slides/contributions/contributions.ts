import { inline } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { RankingRow, SubjectBadge } from '../../parts/parts.ts';
import type { Slide } from '../../story.ts';
import { type Kicker, kicker } from '../kicker.ts';
import { listed } from '../notes.ts';
import type { ScoreRow } from '../score-rows.ts';

export interface ContributionsView {
  readonly kicker: Kicker;
  /** Best first. */
  readonly bars: readonly ContributionBar[];
  /** Above their numbers. */
  readonly totalLabel: string;
  readonly subjects: readonly SubjectBadge[];
  /** The points that the parts of the bars stand for, each trait with its number. */
  readonly rows: readonly ScoreRow[];
}

export interface ContributionBar {
  readonly subject: SubjectBadge;
  readonly totalText: string;
  /** One a trait that adds something, in the author's order. */
  readonly parts: readonly ContributionPart[];
}

export interface ContributionPart {
  /** The trait's, from 1. */
  readonly number: number;
  /** Of the whole length, which is 100 points. */
  readonly share: number;
}

/** What each total is made of. Nothing while fewer than two have one. */
export function composeContributions({ parts, wording }: Context): readonly Slide<'contributions'>[] {
  const ranked = parts.ranking.rows.filter(({ total }) => total !== null);
  if (ranked.length < 2) return [];
  const subjects = ranked.map(({ subject }) => subject);
  return [
    {
      kind: 'contributions',
      id: 'contributions',
      headline: inline(parts.headlines.contributions),
      view: {
        kicker: kicker(wording.labels.contributions),
        bars: ranked.map(barOf),
        totalLabel: wording.labels.total,
        subjects,
        rows: parts.traits.map(({ id, name }, at) => {
          const values = ranked.map(({ contributions }) => contributions[at]?.value ?? null);
          const most = Math.max(...values.map((value) => value ?? 0));
          return {
            id,
            name: [...inline(`${at + 1}\u2002`), ...name],
            cells: ranked.map(({ subject, contributions }, place) => ({
              subject: subject.id,
              text: contributions[at]?.text ?? wording.labels.unknown,
              known: values[place] !== null,
              leads: values[place] !== null && values[place] === most,
            })),
          };
        }),
      },
      sourceLine: parts.scoreSource,
      notes: listed([wording.labels.contributionsKey, wording.sentences.totals(parts.ranking.partial)]),
    },
  ];
}

const barOf = ({ subject, totalText, contributions }: RankingRow): ContributionBar => ({
  subject,
  totalText,
  parts: contributions.flatMap(({ value }, at) =>
    value !== null && value > 0 ? [{ number: at + 1, share: value }] : [],
  ),
});
