import type { ChartConfiguration } from 'chart.js';
import type { FontFace } from '../../fonts/font-book.ts';
import type { ChartSize } from '../kind.ts';
import type { PngOptions } from './png.ts';

/** What travels between the main thread and the one that draws: plain data only. */
export interface PngRequest {
  readonly id: number;
  readonly configuration: ChartConfiguration;
  readonly size: ChartSize;
  readonly faces: readonly Pick<FontFace, 'family' | 'italic' | 'bytes'>[];
  readonly options: PngOptions;
}

export type PngReply =
  | { readonly id: number; readonly bytes: Uint8Array }
  | { readonly id: number; readonly error: string };
