import type { Area } from '../scope.ts';
import type { ColumnPlace } from './fit.ts';

/** Where one part of a table stands. */
export interface Place {
  readonly area: Area;
  readonly columns: readonly ColumnPlace[];
  /** What is taller is divided between pages. */
  readonly tallest: number;
}
