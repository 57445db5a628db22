import type { Point } from '../../../model/comparison.ts';
import { type InlineText, inline, plainText, type RichText } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { SubjectBadge } from '../../parts/parts.ts';
import type { Slide } from '../../story.ts';
import type { Wording } from '../../wording/wording.ts';
import { type Kicker, kicker } from '../kicker.ts';
import { listed, statementSource, titled } from '../notes.ts';

export interface StrengthsView {
  readonly kicker: Kicker;
  readonly columns: readonly StrengthsColumn[];
}

export interface StrengthsColumn {
  readonly subject: SubjectBadge;
  readonly strengths: readonly Statement[];
  readonly weaknesses: readonly Statement[];
}

/** A point in the fewest lines: its title in bold and its first paragraph run on. */
export interface Statement {
  readonly lead: InlineText;
  readonly rest: RichText;
}

export function composeStrengths({ comparison, parts, wording }: Context): readonly Slide<'strengths'>[] {
  const { labels } = wording;
  const columns = comparison.subjects.flatMap(({ strengths, weaknesses }, place): readonly StrengthsColumn[] => {
    const subject = parts.subjects[place];
    if (!subject) return [];
    return [
      { subject, strengths: strengths.map(statementIn(wording)), weaknesses: weaknesses.map(statementIn(wording)) },
    ];
  });
  if (columns.every(({ strengths, weaknesses }) => strengths.length + weaknesses.length === 0)) return [];
  return [
    {
      kind: 'strengths',
      id: 'strengths',
      headline: inline(parts.headlines.strengths),
      view: { kicker: kicker(`${labels.strengths} · ${labels.weaknesses}`), columns },
      sourceLine: statementSource(parts, wording),
      notes: comparison.subjects.flatMap(({ name, strengths, weaknesses }) => [
        titled(plainText(name)),
        ...listed([
          ...strengths.map((point) => withSign('+', point)),
          ...weaknesses.map((point) => withSign('−', point)),
        ]),
      ]),
    },
  ];
}

const withSign = (sign: string, point: Point) => [...inline(`${sign} `), ...point.title];

function statementIn({ marks }: Wording): (point: Point) => Statement {
  return ({ title, detail, points }) => {
    const [first, ...others] = detail;
    const runsOn = first?.type === 'paragraph';
    const separator = /[.!?:。！？：]$/u.test(plainText(title)) ? ' ' : marks.colon;
    const lead: InlineText = [
      { type: 'strong', children: title },
      ...(runsOn ? [...inline(separator), ...first.children] : []),
    ];
    return { lead, rest: [...(runsOn ? others : detail), ...listed(points)] };
  };
}
