import type { ChartConfiguration } from 'chart.js';
import type { ChartStyle } from './style.ts';

/** Logical pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** What a kind of chart brings along. */
export interface ChartKindOf<Spec> {
  /** The size at which it looks best, grown with what it shows. */
  size(spec: Spec, style: ChartStyle): ChartSize;
  /** Plain JSON. */
  configuration(spec: Spec, style: ChartStyle, size: ChartSize): ChartConfiguration;
}
