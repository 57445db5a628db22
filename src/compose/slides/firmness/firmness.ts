import { inline, plainText } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { FlipRow } from '../../parts/parts.ts';
import type { Slide } from '../../story.ts';
import { type Kicker, kicker } from '../kicker.ts';
import { listed } from '../notes.ts';

export interface FirmnessView {
  readonly kicker: Kicker;
  readonly flips: readonly FlipRow[];
}

export function composeFirmness({ parts, wording }: Context): readonly Slide<'firmness'>[] {
  if (parts.flips.length === 0) return [];
  const firm = parts.flips.filter(({ statement }) => statement === null).map(({ name }) => plainText(name));
  return [
    {
      kind: 'firmness',
      id: 'firmness',
      headline: inline(parts.headlines.firmness),
      view: { kicker: kicker(wording.labels.firmness), flips: parts.flips },
      sourceLine: parts.scoreSource,
      notes: listed([
        ...parts.flips.flatMap(({ statement }) => statement ?? []),
        ...(firm.length === 0 ? [] : [wording.sentences.firmnessNever(firm)]),
      ]),
    },
  ];
}
