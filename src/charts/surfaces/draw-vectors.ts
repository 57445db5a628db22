import type { ChartConfiguration } from 'chart.js';
import type { FontBook } from '../../fonts/font-book.ts';
import { Chart } from '../chart-js.ts';
import type { ChartSize } from '../kind.ts';
import type { VectorDrawing } from './drawing.ts';
import { VectorContext } from './vector-context.ts';

/** Lets Chart.js draw a configuration into a list of shapes and texts. The configuration stays as it was. */
export function drawVectors(
  configuration: ChartConfiguration,
  { width, height }: ChartSize,
  book: FontBook,
): VectorDrawing {
  const context = new VectorContext(book);
  const canvas = { width, height, getContext: () => context };
  Object.assign(context, { canvas });
  const copy = structuredClone(configuration);
  const options = copy.options ?? {};
  const plugins = { ...options.plugins, hanLatinSpacing: false as const };
  // Chart.js asks for nothing more of a canvas when there is no browser.
  const item = canvas as unknown as HTMLCanvasElement;
  const chart = new Chart(item, { ...copy, options: { ...options, plugins, devicePixelRatio: 1 } });
  chart.destroy();
  return context.drawing;
}
