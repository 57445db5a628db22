import { inline } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { FlipRow, ProfileRow } from '../../parts/parts.ts';
import type { Slide } from '../../story.ts';
import { type Kicker, kicker } from '../kicker.ts';
import { listed } from '../notes.ts';

export interface FirmnessView {
  readonly kicker: Kicker;
  readonly flips: readonly FlipRow[];
  readonly profiles: readonly ProfileRow[];
}

export function composeFirmness({ parts, wording }: Context): readonly Slide<'firmness'>[] {
  if (parts.flips.length + parts.profiles.length === 0) return [];
  const { labels } = wording;
  return [
    {
      kind: 'firmness',
      id: 'firmness',
      headline: inline(parts.headlines.firmness),
      view: { kicker: kicker(labels.firmness), flips: parts.flips, profiles: parts.profiles },
      sourceLine: parts.scoreSource,
      notes: [
        ...listed(
          parts.flips.map(({ name, shareText, flipText }) => [
            ...name,
            ...inline(`: ${labels.share} ${shareText}; ${labels.flipsAt} ${flipText}`),
          ]),
        ),
        ...listed(
          parts.profiles.map(({ name, weights, verdict }) => [
            ...name,
            ...inline(`: ${weights.map(({ label, shareText }) => `${label} ${shareText}`).join(' · ')} – ${verdict}`),
          ]),
        ),
      ],
    },
  ];
}
