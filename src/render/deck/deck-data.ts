import type { ChartConfiguration } from 'chart.js';
import type { RankingView } from '../../compose/slides/ranking/ranking.ts';
import type { Story } from '../../compose/story.ts';

/** What the deck's program works with, as JSON in the page. */
export interface DeckData {
  readonly charts: Readonly<Record<string, ChartData>>;
  /** Null when the deck has no ranking. */
  readonly ranking: RankingData | null;
}

export interface ChartData {
  readonly light: ChartConfiguration;
  readonly dark: ChartConfiguration;
  /** Subject ids in the order of the chart's series. */
  readonly subjects: readonly string[];
}

export interface RankingData {
  readonly subjects: readonly string[];
  readonly traits: readonly { readonly id: string; readonly weight: number }[];
  readonly profiles: readonly { readonly id: string; readonly label: string; readonly weights: readonly number[] }[];
  /** Normalised, by subject, then by trait. */
  readonly scores: readonly (readonly (number | null)[])[];
  readonly labels: { readonly unknown: string; readonly published: string; readonly own: string };
}

export function deckData(
  { slides, charts: specs, wording }: Story,
  charts: ReadonlyMap<string, Pick<ChartData, 'light' | 'dark'>>,
): DeckData {
  const shown = new Set(slides.flatMap((slide) => chartsOf(slide)));
  const ranking = slides.find((slide) => slide.kind === 'ranking');
  return {
    charts: Object.fromEntries(
      specs.flatMap((spec) => {
        const chart = charts.get(spec.name);
        if (!chart || !shown.has(spec.name) || spec.kind === 'bars') return [];
        const { light, dark } = chart;
        return [[spec.name, { light, dark, subjects: spec.series.map((series) => series.subject) }]];
      }),
    ),
    ranking: ranking ? rankingData(ranking.view, wording.labels) : null,
  };
}

function chartsOf(slide: Story['slides'][number]): readonly string[] {
  if (slide.kind === 'dots') return [slide.view.chart];
  return slide.kind === 'radar' ? slide.view.charts.map((figure) => figure.chart) : [];
}

const rankingData = (
  { subjects, traits, profiles, scores, publishedLabel }: RankingView,
  labels: Story['wording']['labels'],
): RankingData => ({
  subjects: subjects.map((subject) => subject.id),
  traits: traits.map(({ id, weight }) => ({ id, weight })),
  profiles: profiles.map(({ id, label, weights }) => ({ id, label, weights })),
  scores,
  labels: { unknown: labels.unknown, published: publishedLabel, own: labels.ownWeights },
});
