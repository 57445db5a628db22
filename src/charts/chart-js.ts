import { BarController, BarElement, CategoryScale, Chart } from 'chart.js';
import { PLOT_PARTS } from './plot-parts.ts';

Chart.register(BarController, BarElement, CategoryScale, ...PLOT_PARTS);

/** Chart.js with what the charts of this project use, and nothing else. */
export { Chart };
