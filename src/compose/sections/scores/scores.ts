import { type InlineText, inline } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { SubjectBadge, TraitRow } from '../../parts/parts.ts';
import type { Section } from '../../story.ts';
import { type ChartPicture, chartPictures } from '../chart-pictures.ts';

export interface ScoresView {
  readonly headline: string;
  /** One, or one a subject as small multiples. */
  readonly radars: readonly ChartPicture[];
  readonly dots: readonly ChartPicture[];
  readonly dotsHeadline: string;
  readonly subjects: readonly SubjectBadge[];
  readonly traits: readonly TraitRow[];
  readonly scaleNote: string;
  readonly scoreSource: InlineText;
}

export function composeScores({ parts, wording }: Context): Section<'scores'> {
  return {
    kind: 'scores',
    id: 'scores',
    title: inline(wording.labels.scores),
    numbered: true,
    view: {
      headline: parts.headlines.radar,
      radars: chartPictures(parts.charts, 'radar'),
      dots: chartPictures(parts.charts, 'dots'),
      dotsHeadline: parts.headlines.dots,
      subjects: parts.subjects,
      traits: parts.traits,
      scaleNote: parts.scaleNote,
      scoreSource: parts.scoreSource,
    },
  };
}
