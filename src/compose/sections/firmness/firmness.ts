import { type InlineText, inline } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { FlipRow } from '../../parts/parts.ts';
import type { Section } from '../../story.ts';

export interface FirmnessView {
  readonly headline: string;
  readonly flips: readonly FlipRow[];
  readonly scoreSource: InlineText;
}

export function composeFirmness({ parts, wording }: Context): Section<'firmness'> | null {
  if (parts.flips.length === 0) return null;
  return {
    kind: 'firmness',
    id: 'firmness',
    title: inline(wording.labels.firmness),
    numbered: true,
    view: { headline: parts.headlines.firmness, flips: parts.flips, scoreSource: parts.scoreSource },
  };
}
