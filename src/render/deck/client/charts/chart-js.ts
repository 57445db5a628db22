import { Chart } from 'chart.js';
import { PLOT_PARTS } from '../../../../charts/plot-parts.ts';

Chart.register(...PLOT_PARTS);

/** Chart.js with what radars and dot plots use: a deck carries it along, and has no bars to draw. */
export { Chart };
