import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  LinearScale,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
} from 'chart.js';
import { CHART_PLUGINS } from './plugins/index.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  LinearScale,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
  ...CHART_PLUGINS,
);

/** Chart.js with what the charts of this project use, and nothing else. */
export { Chart };
