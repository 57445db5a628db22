import type { Point } from '../../../model/comparison.ts';
import { inline } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { SubjectBadge } from '../../parts/parts.ts';
import type { Slide } from '../../story.ts';
import { type Kicker, kicker } from '../kicker.ts';
import { listed, statementSource } from '../notes.ts';

export interface PrinciplesView {
  readonly kicker: Kicker;
  readonly subject: SubjectBadge;
  /** Number of the first point: a later part of a split slide goes on counting. */
  readonly start: number;
  readonly points: readonly Point[];
}

export function composePrinciples({ comparison, parts, wording }: Context): readonly Slide<'principles'>[] {
  return comparison.subjects.flatMap((subject, place): readonly Slide<'principles'>[] => {
    const badge = parts.subjects[place];
    if (!badge || subject.principles.length === 0) return [];
    return [
      {
        kind: 'principles',
        id: `principles-${subject.id}`,
        headline: inline(parts.headlines.principles[place] ?? badge.label),
        view: {
          kicker: kicker(`${badge.label} · ${wording.labels.principles}`, badge),
          subject: badge,
          start: 1,
          points: subject.principles,
        },
        sourceLine: statementSource(parts, wording),
        notes: listed(
          subject.principles.map(({ title, points }) =>
            points.length === 0
              ? title
              : [
                  ...title,
                  ...inline(wording.marks.colon),
                  ...points.flatMap((point, at) => (at === 0 ? point : [...inline(' · '), ...point])),
                ],
          ),
        ),
      },
    ];
  });
}
