import { type InlineText, inline, plainText } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { FlipRow, ProfileRow } from '../../parts/parts.ts';
import type { Slide } from '../../story.ts';
import { type Kicker, kicker } from '../kicker.ts';
import { listed } from '../notes.ts';

export interface FirmnessView {
  readonly kicker: Kicker;
  readonly flips: readonly FlipRow[];
  readonly profiles: readonly ProfileVerdict[];
}

export interface ProfileVerdict {
  readonly name: ProfileRow['name'];
  /** What the profile is for; where the content does not say, the weights that it sets: `Efficiency 40% · Price 20%`. */
  readonly description: InlineText;
  readonly verdict: string;
}

export function composeFirmness({ parts, wording }: Context): readonly Slide<'firmness'>[] {
  if (parts.flips.length + parts.profiles.length === 0) return [];
  const { labels } = wording;
  const firm = parts.flips.filter(({ statement }) => statement === null).map(({ name }) => plainText(name));
  const profiles = parts.profiles.map(({ name, description, weights, verdict }) => ({
    name,
    description: description ?? inline(weightsText(weights)),
    verdict,
  }));
  return [
    {
      kind: 'firmness',
      id: 'firmness',
      headline: inline(parts.headlines.firmness),
      view: { kicker: kicker(labels.firmness), flips: parts.flips, profiles },
      sourceLine: parts.scoreSource,
      notes: [
        ...listed([
          ...parts.flips.flatMap(({ statement }) => statement ?? []),
          ...(firm.length === 0 ? [] : [wording.sentences.firmnessNever(firm)]),
        ]),
        ...listed(
          parts.profiles.map(({ name, weights, verdict }) => [
            ...name,
            ...inline(`${wording.marks.colon}${weightsText(weights)} – ${verdict}`),
          ]),
        ),
      ],
    },
  ];
}

const weightsText = (weights: ProfileRow['weights']): string =>
  weights.map(({ label, shareText }) => `${label} ${shareText}`).join(' · ');
