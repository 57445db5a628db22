import type { ChartKind, ChartSpec } from '../../../charts/chart-spec.ts';
import { chartConfiguration, chartSize } from '../../../charts/index.ts';
import { chartStyle } from '../../../charts/style.ts';
import { inlineSvg } from '../../../charts/surfaces/svg.ts';
import type { FontBook } from '../../../fonts/font-book.ts';
import type { Palette } from '../../../theme/tokens.ts';
import { inkFor } from './ink.ts';

/** Drawn for the room that it has: shrunk to a phone, names along the axes could not be read. */
export type ChartFormat = 'wide' | 'narrow';

export interface HtmlChart {
  /** As an SVG element; `ids` begins each of its ids. */
  draw(format: ChartFormat, ids: string): string;
}

/** CSS pixels: what the column, and what a phone's screen or half a column, has room for. */
const WIDTHS: Readonly<Record<ChartFormat, Readonly<Record<ChartKind, number>>>> = {
  wide: { radar: 600, dots: 840, bars: 840, stack: 840 },
  narrow: { radar: 344, dots: 344, bars: 344, stack: 344 },
};

/** Every chart, ready to be drawn into a page as often as it is shown, by name. */
export function htmlCharts(
  specs: readonly ChartSpec[],
  palette: Palette,
  book: FontBook,
): ReadonlyMap<string, HtmlChart> {
  const ink = inkFor(palette);
  const styles = { wide: chartStyle(ink.palette, book), narrow: chartStyle(ink.palette, book, { label: 14 }) };
  return new Map(
    specs.map((spec) => {
      const chart: HtmlChart = {
        draw(format, ids) {
          const style = styles[format];
          const size = chartSize(spec, style, WIDTHS[format][spec.kind]);
          const configuration = chartConfiguration(spec, style, size);
          const { title, alternative } = spec;
          const className = `chart ${format} ${spec.kind}`;
          return inlineSvg(configuration, size, book, { title, alternative, ids, paint: ink.paint, className });
        },
      };
      return [spec.name, chart];
    }),
  );
}
