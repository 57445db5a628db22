import { type InlineText, inline } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { ChangeMark } from '../../parts/changes/changes-parts.ts';
import type { ScoreCell, SubjectBadge } from '../../parts/parts.ts';
import type { Slide } from '../../story.ts';
import { type Kicker, kicker } from '../kicker.ts';
import { evidenceOf, hasEvidence } from '../notes.ts';

export interface TraitsView {
  readonly kicker: Kicker;
  readonly traits: readonly TraitReasons[];
}

export interface TraitReasons {
  readonly id: string;
  readonly name: InlineText;
  readonly question: InlineText | null;
  /** Since another edition. */
  readonly mark: ChangeMark | null;
  readonly cells: readonly ReasonCell[];
}

/** A score and why it is what it is. */
export interface ReasonCell {
  readonly subject: SubjectBadge;
  readonly text: string;
  readonly known: boolean;
  readonly leads: boolean;
  /** e.g. `3.5–5`. */
  readonly intervalText: string | null;
  /** Empty when the content gives none. */
  readonly reason: InlineText;
  /** e.g. `[1] [3]`; the places in the sources are in the notes. */
  readonly cited: string;
  /** Since another edition. */
  readonly mark: ChangeMark | null;
}

export function composeTraits({ parts, wording }: Context): readonly Slide<'traits'>[] {
  // The bare scores stand beside the radar already.
  if (!parts.traits.some(({ cells }) => cells.some(hasEvidence))) return [];
  return [
    {
      kind: 'traits',
      id: 'traits',
      headline: inline(parts.headlines.traits),
      view: {
        kicker: kicker(wording.labels.traits),
        traits: parts.traits.map(({ id, name, question, mark, cells }) => ({
          id,
          name,
          question,
          mark,
          cells: cells.map(reasonCell),
        })),
      },
      sourceLine: parts.scoreSource,
      notes: evidenceOf(parts.traits, wording),
    },
  ];
}

function reasonCell({ subject, text, known, leads, intervalText, rationale, citations, mark }: ScoreCell): ReasonCell {
  const numbers = [...new Set(citations.map(({ number }) => `[${number}]`))];
  return { subject, text, known, leads, intervalText, reason: rationale ?? [], cited: numbers.join(' '), mark };
}
