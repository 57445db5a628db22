import {
  type ChartComponentLike,
  Filler,
  LinearScale,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
} from 'chart.js';
import { CHART_PLUGINS } from './plugins/index.ts';

/** What radars and dot plots need of Chart.js. */
export const PLOT_PARTS: readonly ChartComponentLike[] = [
  Filler,
  LinearScale,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
  ...CHART_PLUGINS,
];
