import type { ChartKind, ChartSpec } from '../../charts/chart-spec.ts';
import { chartConfiguration, chartSize } from '../../charts/index.ts';
import { chartStyle } from '../../charts/style.ts';
import { drawPdf } from '../../charts/surfaces/pdf.ts';
import type { FontBook } from '../../fonts/font-book.ts';
import type { Tokens } from '../../theme/tokens.ts';
import type { ReportChart } from './render-report.ts';

/**
 * Points a logical pixel, so that a radar leaves room for its table below it, and the size of labels in logical pixels,
 * so that they are about as large as a table's text.
 */
const LOOKS: Readonly<Record<ChartKind, { readonly scale: number; readonly label: number }>> = {
  radar: { scale: 0.58, label: 14.6 },
  dots: { scale: 0.75, label: 13 },
  bars: { scale: 0.75, label: 13 },
  stack: { scale: 0.75, label: 13 },
};

/** Every chart, ready to be drawn into a page as vectors, by name. */
export function reportCharts(
  specs: readonly ChartSpec[],
  { colours }: Tokens,
  book: FontBook,
): ReadonlyMap<string, ReportChart> {
  return new Map(
    specs.map((spec) => {
      const { scale, label } = LOOKS[spec.kind];
      const style = chartStyle(colours.light, book, { label });
      const size = chartSize(spec, style);
      const configuration = chartConfiguration(spec, style, size);
      const chart: ReportChart = {
        width: size.width * scale,
        height: size.height * scale,
        draw: (doc, { x, y, width }, text) =>
          drawPdf(doc, configuration, size, { x, y, width }, book, (run, colour) =>
            text.write({ ...run, colour }, run.x, 0),
          ),
      };
      return [spec.name, chart];
    }),
  );
}
