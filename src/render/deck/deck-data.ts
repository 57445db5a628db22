import type { ChartConfiguration } from 'chart.js';
import type { ChartSpec, DotsSpec, RadarSpec } from '../../charts/chart-spec.ts';
import { chartConfiguration } from '../../charts/index.ts';
import { chartStyle, inColours } from '../../charts/style.ts';
import type { RankingView } from '../../compose/slides/ranking/ranking.ts';
import type { Story } from '../../compose/story.ts';
import type { FontBook } from '../../fonts/font-book.ts';
import type { Palette, Tokens } from '../../theme/tokens.ts';
import type { FittedSlide } from './fit/fit-slide.ts';
import { SMALLEST_TYPE } from './fit/geometry.ts';
import { mostWeight } from './fit/kinds/ranking.ts';

/** What the deck's program works with, as JSON in the page. */
export interface DeckData {
  /** By `slide/name`. */
  readonly charts: Readonly<Record<string, ChartData>>;
  /** Null when the deck has no ranking. */
  readonly ranking: RankingData | null;
  /** Planned for each slide, in seconds. */
  readonly pace: readonly number[];
  readonly labels: SaidLabels;
}

/** The words that the program says itself; all others are in the page. */
export type SaidLabels = ReturnType<typeof saidLabels>;

const saidLabels = ({
  ahead,
  atLeastThree,
  behind,
  blackScreen,
  chartMarks,
  lastSlide,
  noHits,
  onTime,
}: Story['wording']['labels']) => ({ ahead, atLeastThree, behind, blackScreen, chartMarks, lastSlide, noHits, onTime });

export interface ChartData extends DrawnChart {
  /** For a screen that is too small for slides. */
  readonly narrow: DrawnChart & { readonly width: number; readonly height: number };
  /** Ids and names, in the order of the chart. */
  readonly traits: readonly string[];
  readonly labels: readonly string[];
  /** In the order of the chart's datasets. */
  readonly series: readonly {
    readonly subject: string;
    /** Of each trait's mark, e.g. `Tea, Taste: 4`. */
    readonly names: readonly string[];
    readonly muted: boolean;
  }[];
}

/** A chart in one size: names are broken, and marks spaced, for it. */
export interface DrawnChart {
  readonly light: ChartConfiguration;
  readonly dark: ChartConfiguration;
  /** A radar's axes once someone has moved a weight: the last line of each is for its share. */
  readonly weighed: { readonly labels: readonly (readonly string[])[]; readonly size: number } | null;
}

/** What the live ranking starts from. */
export interface RankingData {
  readonly subjects: readonly { readonly id: string; readonly label: string }[];
  readonly traits: readonly { readonly id: string; readonly weight: number }[];
  readonly profiles: readonly {
    readonly id: string;
    readonly label: string;
    /** One a trait. */
    readonly weights: readonly number[];
    /** How a slide says that it shows these weights. */
    readonly mark: string;
  }[];
  /** Normalised, by subject, then by trait. */
  readonly scores: readonly (readonly (number | null)[])[];
  /** No weight is larger, in the content, on a slider or in a link. */
  readonly most: number;
  /** Whose words the sentences are made of, e.g. `zh-CN`. */
  readonly wording: string;
  readonly labels: { readonly published: string; readonly own: string; readonly copied: string };
}

export function deckData(story: Story, slides: readonly FittedSlide[], tokens: Tokens, book: FontBook): DeckData {
  const ranking = story.slides.find((slide) => slide.kind === 'ranking');
  return {
    charts: Object.fromEntries(slides.flatMap((slide) => chartsOn(slide, story, tokens, book))),
    ranking: ranking ? rankingData(ranking.view, story.wording, book) : null,
    pace: slides.map(({ minutes }) => Math.round(minutes * 60)),
    labels: saidLabels(story.wording.labels),
  };
}

/** Names along the axes of a chart; figures are as small as type may be. */
const TYPE = { label: 17, small: SMALLEST_TYPE, key: false };

/** On a phone, where the slides' type is not scaled: the width that it leaves, and what a row of a plot takes. */
const NARROW_TYPE = { label: 14, small: 14, key: false };
const NARROW = { width: 340, small: 260, row: 52, axis: 96 };

/** Each chart in both colour schemes, broken and spaced for the very size that it has on the slide. */
function chartsOn(
  { id, view, layout }: FittedSlide,
  { charts, traits, wording: { marks } }: Story,
  { colours }: Tokens,
  book: FontBook,
): [string, ChartData][] {
  const size = { width: Number(layout.chartWidth), height: Number(layout.chartHeight) };
  return shownOn(view, charts).map(({ drawn, told, from }): [string, ChartData] => {
    const draw = (at: Size, type: ChartType): DrawnChart => {
      const style = chartStyle(colours.light, book, type);
      const drawnIn = (palette: Palette, spec = drawn) => chartConfiguration(spec, inColours(style, palette), at);
      const isWeighed = drawn.kind === 'radar' && drawn === told;
      return {
        light: drawnIn(colours.light),
        dark: drawnIn(colours.dark),
        weighed: isWeighed ? weighedAxes(drawnIn(colours.light, withShares(drawn))) : null,
      };
    };
    const round = drawn === told ? NARROW.width : NARROW.small;
    const height = drawn.kind === 'radar' ? round : drawn.labels.length * NARROW.row + NARROW.axis;
    const narrow = { width: NARROW.width, height };
    const series = told.series.map(({ subject, label, texts, muted }) => ({
      subject,
      names: texts.map((text, at) => `${label}${marks.comma}${told.labels[at]}${marks.colon}${text}`),
      muted,
    }));
    const ids = traits.slice(from, from + told.labels.length).map(({ id: trait }) => trait);
    return [
      `${id}/${told.name}`,
      {
        ...draw(size, TYPE),
        narrow: { ...draw(narrow, NARROW_TYPE), ...narrow },
        traits: ids,
        labels: told.labels,
        series,
      },
    ];
  });
}

type Size = Readonly<Record<'width' | 'height', number>>;
type ChartType = Parameters<typeof chartStyle>[2];

/** As wide as a share gets. */
const SHARE = '88.8%';

/**
 * A radar shows scores, and no weight changes a score: its outlines stay as they are. What weights change is how much
 * each axis counts, so that is what its axes say then.
 */
const withShares = (spec: RadarSpec): RadarSpec => ({ ...spec, shares: spec.labels.map(() => SHARE) });

function weighedAxes({ data, options }: ChartConfiguration): DrawnChart['weighed'] {
  const labels = (data.labels ?? []).map((lines) => (Array.isArray(lines) ? lines.map(String) : [String(lines)]));
  const font = options?.scales?.r && 'pointLabels' in options.scales.r ? options.scales.r.pointLabels?.font : undefined;
  const size = typeof font === 'object' && 'size' in font && typeof font.size === 'number' ? font.size : SMALLEST_TYPE;
  return { labels, size };
}

type LiveSpec = RadarSpec | DotsSpec;

/** A chart as it is drawn, and as it is told to who points at a mark. */
interface Shown {
  readonly drawn: LiveSpec;
  readonly told: LiveSpec;
  /** Its first trait's place in the content. */
  readonly from: number;
}

function shownOn(view: FittedSlide['view'], specs: readonly ChartSpec[]): readonly Shown[] {
  const find = (name: string) =>
    specs.filter((spec): spec is LiveSpec => (spec.kind === 'radar' || spec.kind === 'dots') && spec.name === name);
  if ('chart' in view) {
    const part = { from: view.from, count: view.rows.length };
    return find(view.chart).map((spec) => ({ drawn: rowsOf(spec, part), told: rowsOf(spec, part), from: view.from }));
  }
  if (!('charts' in view)) return [];
  return view.charts.flatMap(({ chart, subject }) =>
    find(chart).map((spec) => ({ drawn: subject === null ? spec : numbered(spec), told: spec, from: 0 })),
  );
}

/** A part of a plot's rows. */
function rowsOf(spec: LiveSpec, { from, count }: { from: number; count: number }): LiveSpec {
  const part = <T>(all: readonly T[]) => all.slice(from, from + count);
  const series = spec.series.map((each) => ({ ...each, values: part(each.values), texts: part(each.texts) }));
  return { ...spec, labels: part(spec.labels), series };
}

/** A small multiple has no room for names: numbers stand at its axes, and the slide says once what they mean. */
const numbered = (spec: LiveSpec): LiveSpec => ({
  ...spec,
  labels: spec.labels.map((_, trait) => String(trait + 1)),
  series: spec.series.map((series) => ({ ...series, texts: [] })),
});

const rankingData = (
  { subjects, traits, profiles, scores, publishedLabel }: RankingView,
  { language, labels, marks }: Story['wording'],
  book: FontBook,
): RankingData => ({
  subjects: subjects.map(({ id, label }) => ({ id, label })),
  traits: traits.map(({ id, weight }) => ({ id, weight })),
  profiles: profiles.map(({ id, label, weights }) => {
    const mark = `${labels.profile}${marks.colon}${label}`;
    const isShort = book.width(mark, 'bold', SMALLEST_TYPE) <= LONGEST_MARK;
    return { id, label, weights, mark: isShort ? mark : labels.ownWeights };
  }),
  scores,
  most: mostWeight({ traits, profiles }),
  wording: language,
  labels: { published: publishedLabel, own: labels.ownWeights, copied: labels.linkCopied },
});

/** Of what stands at the right end of a slide's first line, in logical pixels; what part of the story it is stands left. */
const LONGEST_MARK = 560;
