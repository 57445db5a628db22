import { BarController, BarElement, CategoryScale, Chart, type ChartComponentLike } from 'chart.js';
import { PLOT_PARTS } from './plot-parts.ts';
import { parts } from './plugins/parts.ts';
import { values } from './plugins/values.ts';

/** What all charts of this project need of Chart.js, and what they add to it. */
export const CHART_PARTS: readonly ChartComponentLike[] = [
  BarController,
  BarElement,
  CategoryScale,
  ...PLOT_PARTS,
  values,
  parts,
];

Chart.register(...CHART_PARTS);

/** Chart.js with what the charts of this project use, and nothing else. */
export { Chart };
