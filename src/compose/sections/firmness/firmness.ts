import { type InlineText, inline, plainText } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { FlipRow } from '../../parts/parts.ts';
import type { Section } from '../../story.ts';

export interface FirmnessView {
  readonly headline: string;
  readonly flips: readonly FlipRow[];
  /** The table in plain words, but for what the headline says. */
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

/** The headline has told one of them already. */
function statements({ parts, wording }: Context): readonly string[] {
  const turning = parts.flips.flatMap(({ statement }) => statement ?? []);
  const firm = parts.flips.filter(({ statement }) => statement === null);
  if (turning.length === 0) return [];
  return [
    ...turning.filter((statement) => statement !== parts.headlines.firmness),
    ...(firm.length === 0 ? [] : [wording.sentences.firmnessNever(firm.map(({ name }) => plainText(name)))]),
  ];
}
