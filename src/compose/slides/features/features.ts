import { type InlineText, inline } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { FeatureGroupRows, SubjectBadge } from '../../parts/parts.ts';
import type { Slide } from '../../story.ts';
import type { Wording } from '../../wording/wording.ts';
import { type Kicker, kicker } from '../kicker.ts';
import { listed, statementSource } from '../notes.ts';

export interface FeaturesView {
  readonly kicker: Kicker;
  readonly subjects: readonly SubjectBadge[];
  readonly groups: readonly FeatureGroupRows[];
  /** Some rows differ and some do not: only then does a mark on those that differ say anything. */
  readonly marked: boolean;
}

export function composeFeatures({ parts, wording }: Context): readonly Slide<'features'>[] {
  const rows = parts.features.flatMap((group) => group.rows);
  if (rows.length === 0) return [];
  return [
    {
      kind: 'features',
      id: 'features',
      headline: inline(parts.headlines.features),
      view: {
        kicker: kicker(wording.labels.features),
        subjects: parts.subjects,
        groups: parts.features,
        marked: rows.some((row) => row.differs),
      },
      sourceLine: statementSource(parts, wording),
      notes: listed(rows.filter((row) => row.differs).map((row) => inRow(row, parts.subjects, wording))),
    },
  ];
}

const inRow = (
  row: FeatureGroupRows['rows'][number],
  subjects: readonly SubjectBadge[],
  { marks }: Wording,
): InlineText => [
  ...row.name,
  ...inline(marks.colon),
  ...row.cells.flatMap(({ text }, place) => [
    ...inline(`${place === 0 ? '' : ' · '}${subjects[place]?.label ?? ''} – `),
    ...text,
  ]),
];
