import type { ChartConfiguration } from 'chart.js';
import { percent } from '../../../../compose/parts/numbers.ts';
import type { ChartData } from '../../deck-data.ts';
import type { Scheme } from '../theme.ts';
import { type Selection, subjectKey, traitKey } from './selection.ts';

/** What a live chart shows at the moment. */
export interface ChartState {
  readonly scheme: Scheme;
  readonly selection: Selection;
  /** Shares of the weights that axes tell, one a trait; null while they are the published ones. */
  readonly shares: readonly number[] | null;
  /** Device pixels a logical one, so that it is sharp at the scale that the slide is shown in. */
  readonly pixels: number;
}

/** The configuration that the still pictures are drawn from, with what the room has changed. */
export function liveConfiguration(data: ChartData, state: ChartState): ChartConfiguration {
  const still = data[state.scheme];
  const kept = keptTraits(data, state.selection);
  const isRadar = still.type === 'radar';
  const datasets = still.data.datasets.map((dataset, at) => ({
    ...dataset,
    data: isRadar
      ? kept.map((trait) => dataset.data[trait] ?? null)
      : dataset.data.filter((point) => kept.includes(traitOf(point))),
    hidden: !state.selection.has(subjectKey(data.series[at]?.subject ?? '')),
  }));
  const labels = axisLabels(data, state);
  const options = { ...still.options, devicePixelRatio: state.pixels };
  // Merged as Chart.js does itself: its types know no configuration that is put together.
  return Object.assign({}, still, {
    data: { ...still.data, datasets, ...(isRadar && { labels: kept.map((trait) => labels.texts[trait] ?? '') }) },
    options: isRadar ? withLabelSize(options, labels.size) : withoutRows(options, kept),
  });
}

/** Those that are not switched off, by their place. */
export const keptTraits = ({ traits }: ChartData, selection: Selection): readonly number[] =>
  traits.flatMap((id, at) => (selection.has(traitKey(id)) ? [at] : []));

/** The names at a radar's axes; with other weights than the published ones, each with its share. */
function axisLabels({ light, weighed }: ChartData, { shares }: ChartState) {
  if (!weighed || !shares) return { texts: light.data.labels ?? [], size: null };
  const texts = weighed.labels.map((lines, at) => [...lines.slice(0, -1), percent(shares[at] ?? 0)]);
  return { texts, size: weighed.size };
}

type Options = NonNullable<ChartConfiguration['options']>;

function withLabelSize(options: Options, size: number | null): Options {
  const radial = options.scales?.r;
  if (size === null || !radial || !('pointLabels' in radial)) return options;
  const font = { ...radial.pointLabels?.font, size };
  return Object.assign({}, options, { scales: { r: { ...radial, pointLabels: { ...radial.pointLabels, font } } } });
}

/** A row that is switched off keeps its place and its name, so that it can be switched on again. */
function withoutRows(options: Options, kept: readonly number[]): Options {
  const settings = options.plugins?.rows;
  if (!settings?.rows) return options;
  const rows = settings.rows.map((row, at) => (kept.includes(at) ? row : { ...row, span: null, notes: [], off: true }));
  return { ...options, plugins: { ...options.plugins, rows: { ...settings, rows } } };
}

/** Points of a dot plot say of which trait they are. */
export const traitOf = (point: unknown): number =>
  typeof point === 'object' && point !== null && 'trait' in point ? Number(point.trait) : -1;
