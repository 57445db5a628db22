import { BarController, BarElement, CategoryScale, Chart } from 'chart.js';
import { PLOT_PARTS } from './plot-parts.ts';
import { parts } from './plugins/parts.ts';
import { values } from './plugins/values.ts';

Chart.register(BarController, BarElement, CategoryScale, ...PLOT_PARTS, values, parts);

/** Chart.js with what the charts of this project use, and nothing else. */
export { Chart };
