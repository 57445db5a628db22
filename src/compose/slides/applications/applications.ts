import type { Point } from '../../../model/comparison.ts';
import { inline } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { SubjectBadge } from '../../parts/parts.ts';
import type { Slide } from '../../story.ts';
import { type Kicker, kicker } from '../kicker.ts';
import { listed, statementSource, titled } from '../notes.ts';

export interface ApplicationsView {
  readonly kicker: Kicker;
  readonly columns: readonly { readonly subject: SubjectBadge; readonly applications: readonly Point[] }[];
}

export function composeApplications({ comparison, parts, wording }: Context): readonly Slide<'applications'>[] {
  const columns = comparison.subjects.flatMap(({ applications }, place) => {
    const subject = parts.subjects[place];
    return subject && applications.length > 0 ? [{ subject, applications }] : [];
  });
  if (columns.length === 0) return [];
  return [
    {
      kind: 'applications',
      id: 'applications',
      headline: inline(parts.headlines.applications),
      view: { kicker: kicker(wording.labels.applications), columns },
      sourceLine: statementSource(parts, wording),
      notes: columns.flatMap(({ subject, applications }) => [
        titled(subject.label),
        ...listed(applications.map((point) => point.title)),
      ]),
    },
  ];
}
