import { type InlineText, inline } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { ScoreCell } from '../../parts/parts.ts';
import type { Slide } from '../../story.ts';
import { type Kicker, kicker } from '../kicker.ts';
import { evidence, listed, titled } from '../notes.ts';

export interface TraitsView {
  readonly kicker: Kicker;
  readonly traits: readonly TraitReasons[];
}

export interface TraitReasons {
  readonly name: InlineText;
  readonly question: InlineText | null;
  readonly cells: readonly ScoreCell[];
}

export function composeTraits({ parts, wording }: Context): readonly Slide<'traits'>[] {
  return [
    {
      kind: 'traits',
      id: 'traits',
      headline: inline(parts.headlines.traits),
      view: {
        kicker: kicker(wording.labels.traits),
        traits: parts.traits.map(({ name, question, cells }) => ({ name, question, cells })),
      },
      sourceLine: parts.scoreSource,
      notes: parts.traits.flatMap(({ label, cells }) => [titled(label), ...listed(cells.map(evidence))]),
    },
  ];
}
