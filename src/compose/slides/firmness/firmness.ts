import { inline, plainText } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { FlipRow, SubjectBadge } from '../../parts/parts.ts';
import type { Slide } from '../../story.ts';
import { type Kicker, kicker } from '../kicker.ts';
import { listed } from '../notes.ts';

export interface FirmnessView {
  readonly kicker: Kicker;
  readonly flips: readonly FlipRow[];
  /** Whoever comes first most often stands first. */
  readonly weightings: readonly WeightingBar[];
  /** Above their numbers. */
  readonly firstLabel: string;
}

export interface WeightingBar {
  readonly subject: SubjectBadge;
  /** Of all weightings, those under which it comes first: 0 to 1. */
  readonly share: number;
  readonly shareText: string;
}

export function composeFirmness({ parts, wording }: Context): readonly Slide<'firmness'>[] {
  const weightings = (parts.weightings?.rows ?? []).flatMap(({ subject, shares: [first] }): WeightingBar[] =>
    first ? [{ subject, share: first.share, shareText: first.text }] : [],
  );
  if (parts.flips.length + weightings.length === 0) return [];
  const firm = parts.flips.filter(({ statement }) => statement === null).map(({ name }) => plainText(name));
  return [
    {
      kind: 'firmness',
      id: 'firmness',
      headline: inline(parts.headlines.firmness),
      view: {
        kicker: kicker(wording.labels.firmness),
        flips: parts.flips,
        weightings,
        firstLabel: wording.labels.comesFirst,
      },
      sourceLine: parts.scoreSource,
      notes: listed([
        ...(parts.weightings ? [parts.weightings.statement, parts.weightings.method] : []),
        ...parts.flips.flatMap(({ statement }) => statement ?? []),
        ...(firm.length === 0 ? [] : [wording.sentences.firmnessNever(firm)]),
      ]),
    },
  ];
}
