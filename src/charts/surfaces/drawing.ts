import type { FontStyle } from '../../fonts/font-book.ts';
import type { PlacedRun } from '../../fonts/placed-line.ts';
import type { Colour } from './colour.ts';
import type { Matrix } from './matrix.ts';

/** What Chart.js drew, in order, for vector formats to write down. Coordinates are logical pixels. */
export interface VectorDrawing {
  readonly operations: readonly VectorOperation[];
  readonly clips: readonly Clip[];
}

export type VectorOperation = Fill | Stroke | Text;

interface Painted {
  readonly colour: Colour;
  /** Place in `clips`; null where nothing is cut off. */
  readonly clip: number | null;
}

export interface Fill extends Painted {
  readonly type: 'fill';
  /** SVG path data. */
  readonly path: string;
}

export interface Stroke extends Painted {
  readonly type: 'stroke';
  readonly path: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly dashOffset: number;
  readonly cap: CanvasLineCap;
  readonly join: CanvasLineJoin;
}

export interface Text extends Painted {
  readonly type: 'text';
  readonly text: string;
  /** Places the text's start on its baseline. */
  readonly matrix: Matrix;
  readonly size: number;
  readonly style: FontStyle;
  readonly runs: readonly PlacedRun[];
}

export interface Clip {
  readonly path: string;
  /** The clip that this one lies in. */
  readonly within: number | null;
}
