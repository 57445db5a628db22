import { type InlineText, inline, plainText } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import { otherHeadlines } from '../../parts/answer-headlines.ts';
import type { RankingTable, SubjectBadge } from '../../parts/parts.ts';
import type { Slide } from '../../story.ts';
import { type Kicker, kicker } from '../kicker.ts';
import { listed, said } from '../notes.ts';

export interface RankingView {
  readonly kicker: Kicker;
  /** With the published weights, best first. */
  readonly ranking: RankingTable;
  readonly traits: readonly WeightedTrait[];
  /** Weights that the comparison is published with, beside those of the profiles. */
  readonly publishedLabel: string;
  /** What a total is called when weights leave nothing that is known. */
  readonly unknownLabel: string;
  readonly profiles: readonly WeightProfile[];
  readonly subjects: readonly SubjectBadge[];
  /** Normalised, by subject as in `subjects`, then by trait as in the content: what the live ranking starts from. */
  readonly scores: readonly (readonly (number | null)[])[];
}

export interface WeightedTrait {
  readonly id: string;
  readonly name: InlineText;
  readonly label: string;
  readonly weight: number;
  readonly shareText: string;
}

export interface WeightProfile {
  readonly id: string;
  readonly name: InlineText;
  readonly label: string;
  /** One a trait of the content. */
  readonly weights: readonly number[];
}

export function composeRanking({ comparison, parts, wording }: Context): readonly Slide<'ranking'>[] {
  return [
    {
      kind: 'ranking',
      id: 'ranking',
      headline: inline(parts.headlines.ranking),
      otherHeadlines: otherHeadlines(parts.subjects, wording).ranking,
      view: {
        kicker: kicker(wording.labels.ranking),
        // What is unknown may have no weight now, and have it later.
        ranking: { ...parts.ranking, partial: parts.traits.some(({ cells }) => cells.some(({ known }) => !known)) },
        traits: parts.traits.map(({ id, name, label, shareText }, place) => ({
          id,
          name,
          label,
          weight: comparison.traits[place]?.weight ?? 0,
          shareText,
        })),
        publishedLabel: wording.labels.publishedWeights,
        unknownLabel: wording.labels.unknown,
        profiles: comparison.profiles.map(({ id, name, weights }) => ({
          id,
          name,
          label: plainText(name),
          weights: comparison.traits.map((trait) => weights.get(trait.id) ?? trait.weight),
        })),
        subjects: parts.subjects,
        scores: parts.subjects.map((_, place) => parts.traits.map((trait) => trait.cells[place]?.normalised ?? null)),
      },
      sourceLine: parts.scoreSource,
      notes: [
        said(wording.sentences.totals(parts.ranking.partial)),
        ...listed(
          parts.ranking.rows.map(({ rankText, subject, totalText, contributions }) => {
            const added = contributions.map(({ traitId, text }) => `${labelOf(traitId, parts.traits)} ${text}`);
            return `${rankText} ${subject.label} ${totalText}${wording.marks.colon}${added.join(' · ')}`;
          }),
        ),
        ...listed(
          parts.profiles.map(({ name, verdict }) => [...name, ...inline(wording.marks.colon), ...inline(verdict)]),
        ),
      ],
    },
  ];
}

const labelOf = (id: string, traits: Context['parts']['traits']): string =>
  traits.find((trait) => trait.id === id)?.label ?? id;
