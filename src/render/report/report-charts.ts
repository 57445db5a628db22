import type { ChartSpec } from '../../charts/chart-spec.ts';
import { chartConfiguration, chartSize } from '../../charts/index.ts';
import { chartStyle } from '../../charts/style.ts';
import { drawPdf } from '../../charts/surfaces/pdf.ts';
import type { FontBook } from '../../fonts/font-book.ts';
import type { Tokens } from '../../theme/tokens.ts';
import type { ReportChart } from './render-report.ts';

/** Logical pixels are a ninety-sixth of an inch, points a seventy-second. */
const POINTS = 0.75;

/** Every chart, ready to be drawn into a page as vectors, by name. */
export function reportCharts(
  specs: readonly ChartSpec[],
  { colours }: Tokens,
  book: FontBook,
): ReadonlyMap<string, ReportChart> {
  const style = chartStyle(colours.light, book);
  return new Map(
    specs.map((spec) => {
      const size = chartSize(spec, style);
      const configuration = chartConfiguration(spec, style, size);
      const chart: ReportChart = {
        width: size.width * POINTS,
        height: size.height * POINTS,
        draw: (doc, { x, y, width }) => drawPdf(doc, configuration, size, { x, y, width }, book, ({ id }) => id),
      };
      return [spec.name, chart];
    }),
  );
}
