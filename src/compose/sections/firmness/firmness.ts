import { type InlineText, inline, plainText } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { FlipRow } from '../../parts/parts.ts';
import type { Section } from '../../story.ts';

export interface FirmnessView {
  readonly headline: string;
  readonly flips: readonly FlipRow[];
  /** The table in plain words. */
  readonly statements: readonly string[];
  readonly scoreSource: InlineText;
}

export function composeFirmness(context: Context): Section<'firmness'> | null {
  const { parts, wording } = context;
  if (parts.flips.length === 0) return null;
  return {
    kind: 'firmness',
    id: 'firmness',
    title: inline(wording.labels.firmness),
    numbered: true,
    view: {
      headline: parts.headlines.firmness,
      flips: parts.flips,
      statements: statements(context),
      scoreSource: parts.scoreSource,
    },
  };
}

function statements({ parts, analysis, wording }: Context): readonly string[] {
  const challenger = parts.subjects.find(({ id }) => id === analysis.sensitivity?.challenger);
  const turning = parts.flips.filter((flip) => flip.flipShare !== null);
  const firm = parts.flips.filter((flip) => flip.flipShare === null);
  if (!challenger || turning.length === 0) return [];
  const { firmnessFlips, firmnessNever } = wording.sentences;
  return [
    ...turning.map(({ name, shareText, flipText }) =>
      firmnessFlips(plainText(name), shareText, flipText, challenger.label),
    ),
    ...(firm.length === 0 ? [] : [firmnessNever(firm.map(({ name }) => plainText(name)))]),
  ];
}
