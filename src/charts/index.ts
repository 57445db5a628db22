import type { ChartConfiguration } from 'chart.js';
import { bars } from './bars/bars.ts';
import type { BarsSpec, ChartKind, ChartSpec, DotsSpec, RadarSpec, StackSpec } from './chart-spec.ts';
import { dots } from './dots/dots.ts';
import type { ChartKindOf, ChartSize } from './kind.ts';
import { radar } from './radar/radar.ts';
import { stack } from './stack/stack.ts';
import type { ChartStyle } from './style.ts';

interface Specs {
  readonly radar: RadarSpec;
  readonly dots: DotsSpec;
  readonly bars: BarsSpec;
  readonly stack: StackSpec;
}

const KINDS: { readonly [K in ChartKind]: ChartKindOf<Specs[K]> } = { radar, dots, bars, stack };

/** The size at which a chart looks best, in logical pixels; as wide as `width` where that is given. */
export function chartSize(spec: ChartSpec, style: ChartStyle, width?: number): ChartSize {
  return sizeOf(spec, style, width);
}

/**
 * A chart as a Chart.js configuration of plain JSON, which every surface draws: canvas, PNG, SVG and PDF. `size` is
 * what it will be drawn at; labels are broken for it.
 */
export function chartConfiguration(spec: ChartSpec, style: ChartStyle, size?: ChartSize): ChartConfiguration {
  return configurationOf(spec, style, size);
}

type SpecOf<K extends ChartKind> = { readonly [P in K]: Specs[P] & { readonly kind: P } }[K];

const sizeOf = <K extends ChartKind>(spec: SpecOf<K>, style: ChartStyle, width?: number): ChartSize =>
  KINDS[spec.kind].size(spec, style, width);

const configurationOf = <K extends ChartKind>(
  spec: SpecOf<K>,
  style: ChartStyle,
  size?: ChartSize,
): ChartConfiguration => KINDS[spec.kind].configuration(spec, style, size ?? sizeOf(spec, style));
