import type { ChartConfiguration } from 'chart.js';
import type { ChartStyle } from './style.ts';

/** Logical pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** What a kind of chart brings along. */
export interface ChartKindOf<Spec> {
  /** The size at which it looks best, grown with what it shows; or as wide as the place has room for. */
  size(spec: Spec, style: ChartStyle, width?: number): ChartSize;
  /** Plain JSON. */
  configuration(spec: Spec, style: ChartStyle, size: ChartSize): ChartConfiguration;
}
