import type { ChartKind, ChartSpec } from '../../charts/chart-spec.ts';

/** A chart as a section refers to it; the drawing itself comes by its name. */
export interface ChartPicture {
  readonly name: string;
  readonly title: string;
  readonly alternative: string;
}

export const chartPictures = (charts: readonly ChartSpec[], kind: ChartKind): readonly ChartPicture[] =>
  charts.filter((chart) => chart.kind === kind).map(({ name, title, alternative }) => ({ name, title, alternative }));
