import type { Point } from '../../../model/comparison.ts';
import { inline } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { SubjectBadge } from '../../parts/parts.ts';
import type { Slide } from '../../story.ts';
import { type Kicker, kicker } from '../kicker.ts';
import { listed, statementSource, titled } from '../notes.ts';

export interface StrengthsView {
  readonly kicker: Kicker;
  readonly columns: readonly StrengthsColumn[];
}

export interface StrengthsColumn {
  readonly subject: SubjectBadge;
  readonly strengths: readonly Point[];
  readonly weaknesses: readonly Point[];
}

export function composeStrengths({ comparison, parts, wording }: Context): readonly Slide<'strengths'>[] {
  const { labels } = wording;
  const columns = comparison.subjects.flatMap(({ strengths, weaknesses }, place): readonly StrengthsColumn[] => {
    const subject = parts.subjects[place];
    return subject ? [{ subject, strengths, weaknesses }] : [];
  });
  if (columns.every(({ strengths, weaknesses }) => strengths.length + weaknesses.length === 0)) return [];
  return [
    {
      kind: 'strengths',
      id: 'strengths',
      headline: inline(parts.headlines.strengths),
      view: { kicker: kicker(`${labels.strengths} · ${labels.weaknesses}`), columns },
      sourceLine: statementSource(parts, wording),
      notes: columns.flatMap(({ subject, strengths, weaknesses }) => [
        titled(subject.label),
        ...listed([
          ...strengths.map((point) => withSign('+', point)),
          ...weaknesses.map((point) => withSign('−', point)),
        ]),
      ]),
    },
  ];
}

const withSign = (sign: string, point: Point) => [...inline(`${sign} `), ...point.title];
