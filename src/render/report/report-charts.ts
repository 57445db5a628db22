import type { ChartKind, ChartSpec } from '../../charts/chart-spec.ts';
import { chartConfiguration, chartSize } from '../../charts/index.ts';
import { chartStyle } from '../../charts/style.ts';
import { drawPdf } from '../../charts/surfaces/pdf.ts';
import type { FontBook } from '../../fonts/font-book.ts';
import type { Tokens } from '../../theme/tokens.ts';
import type { ReportChart } from './render-report.ts';

/** Points a logical pixel, so that a radar leaves room for its table and names are about as large as a table's text. */
const SCALES: Readonly<Record<ChartKind, number>> = { radar: 0.66, dots: 0.75, bars: 0.75 };

/** Logical pixels. */
const LABEL = 13;

/** Every chart, ready to be drawn into a page as vectors, by name. */
export function reportCharts(
  specs: readonly ChartSpec[],
  { colours }: Tokens,
  book: FontBook,
): ReadonlyMap<string, ReportChart> {
  const style = chartStyle(colours.light, book, { label: LABEL });
  return new Map(
    specs.map((spec) => {
      const size = chartSize(spec, style);
      const configuration = chartConfiguration(spec, style, size);
      const chart: ReportChart = {
        width: size.width * SCALES[spec.kind],
        height: size.height * SCALES[spec.kind],
        draw: (doc, { x, y, width }, text) =>
          drawPdf(doc, configuration, size, { x, y, width }, book, (run, colour) =>
            text.write({ ...run, colour }, run.x, 0),
          ),
      };
      return [spec.name, chart];
    }),
  );
}
