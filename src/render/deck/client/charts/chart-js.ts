import {
  Chart,
  Filler,
  LinearScale,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
} from 'chart.js';
import { CHART_PLUGINS } from '../../../../charts/plugins/index.ts';

Chart.register(
  Filler,
  LinearScale,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
  ScatterController,
  ...CHART_PLUGINS,
);

/** Chart.js with what radars and dot plots use: a deck carries it along, and has no bars to draw. */
export { Chart };
