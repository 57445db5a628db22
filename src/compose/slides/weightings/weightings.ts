import { inline } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { SubjectBadge } from '../../parts/parts.ts';
import type { Slide } from '../../story.ts';
import { type Kicker, kicker } from '../kicker.ts';
import { listed } from '../notes.ts';

export interface WeightingsView {
  readonly kicker: Kicker;
  /** Whoever comes first most often stands first. */
  readonly bars: readonly WeightingBar[];
  /** Above their numbers. */
  readonly firstLabel: string;
  /** What else is known of how firm the answer is, in plain words. */
  readonly statements: readonly string[];
}

export interface WeightingBar {
  readonly subject: SubjectBadge;
  /** Of all weightings, those under which it comes first: 0 to 1. */
  readonly share: number;
  readonly shareText: string;
}

/** Whose answer it is, however the traits are weighed. */
export function composeWeightings({ parts, wording }: Context): readonly Slide<'weightings'>[] {
  const { weightings, statements } = parts;
  if (!weightings) return [];
  return [
    {
      kind: 'weightings',
      id: 'weightings',
      headline: inline(weightings.statement),
      view: {
        kicker: kicker(wording.labels.firmness),
        bars: weightings.rows.flatMap(({ subject, shares: [first] }): WeightingBar[] =>
          first ? [{ subject, share: first.share, shareText: first.text }] : [],
        ),
        firstLabel: wording.labels.comesFirst,
        statements: statements.map(({ text }) => text),
      },
      sourceLine: parts.scoreSource,
      notes: listed([weightings.method]),
    },
  ];
}
