import { type InlineText, inline } from '../../../model/rich-text.ts';
import type { Context } from '../../context.ts';
import type { SubjectBadge } from '../../parts/parts.ts';
import type { Slide } from '../../story.ts';
import { type Kicker, kicker } from '../kicker.ts';
import { listed } from '../notes.ts';

export interface RecommendationsView {
  readonly kicker: Kicker;
  readonly rows: readonly RecommendationRow[];
}

export interface RecommendationRow {
  readonly when: InlineText;
  readonly choose: readonly SubjectBadge[];
  readonly because: InlineText;
}

export function composeRecommendations({ comparison, parts, wording }: Context): readonly Slide<'recommendations'>[] {
  const { recommendations, text } = comparison.conclusion;
  if (recommendations.length === 0) return [];
  const rows = recommendations.map(({ when, choose, because }) => ({
    when,
    choose: parts.subjects.filter((subject) => choose.includes(subject.id)),
    because,
  }));
  return [
    {
      kind: 'recommendations',
      id: 'recommendations',
      headline: inline(parts.headlines.recommendations),
      view: {
        kicker: kicker(wording.labels.recommendations),
        rows,
      },
      sourceLine: null,
      notes: [
        ...text,
        ...listed(
          rows.map(({ when, choose }) => [...inline(`${wording.list(choose.map(({ label }) => label))} – `), ...when]),
        ),
      ],
    },
  ];
}
