import type { FontBook } from '../../fonts/font-book.ts';
import { type Colour, parseColour } from './colour.ts';
import type { Clip, VectorDrawing, VectorOperation } from './drawing.ts';
import { IDENTITY, type Matrix, multiply, scaleOf } from './matrix.ts';
import { arcEnd, VectorPath } from './vector-path.ts';
import { baselineShift, parseFont, placeText, shareBefore } from './vector-text.ts';

/**
 * As much of a canvas's 2D context as Chart.js calls, writing down what it is told to draw: the one source of SVG and
 * PDF charts. A member that Chart.js should come to need is missing on purpose: that fails loudly.
 */
export class VectorContext {
  fillStyle: unknown = '#000000';
  strokeStyle: unknown = '#000000';
  lineWidth = 1;
  lineDashOffset = 0;
  lineCap: CanvasLineCap = 'butt';
  lineJoin: CanvasLineJoin = 'miter';
  miterLimit = 10;
  globalAlpha = 1;
  font = '10px sans-serif';
  textAlign: CanvasTextAlign = 'start';
  textBaseline: CanvasTextBaseline = 'alphabetic';

  readonly #book: FontBook;
  readonly #operations: VectorOperation[] = [];
  readonly #clips: Clip[] = [];
  readonly #saved: State[] = [];
  #matrix: Matrix = IDENTITY;
  #dash: readonly number[] = [];
  #clip: number | null = null;
  #path = new VectorPath();

  constructor(book: FontBook) {
    this.#book = book;
  }

  get drawing(): VectorDrawing {
    return { operations: this.#operations, clips: this.#clips };
  }

  save(): void {
    const { fillStyle, strokeStyle, lineWidth, lineDashOffset, lineCap, lineJoin, miterLimit, globalAlpha } = this;
    const { font, textAlign, textBaseline } = this;
    this.#saved.push({
      look: { fillStyle, strokeStyle, lineWidth, lineDashOffset, lineCap, lineJoin, miterLimit, globalAlpha },
      text: { font, textAlign, textBaseline },
      matrix: this.#matrix,
      dash: this.#dash,
      clip: this.#clip,
    });
  }

  restore(): void {
    const state = this.#saved.pop();
    if (!state) return;
    Object.assign(this, state.look, state.text);
    this.#matrix = state.matrix;
    this.#dash = state.dash;
    this.#clip = state.clip;
  }

  translate(x: number, y: number): void {
    this.#matrix = multiply(this.#matrix, [1, 0, 0, 1, x, y]);
  }

  rotate(angle: number): void {
    const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
    this.#matrix = multiply(this.#matrix, [cosine, sine, -sine, cosine, 0, 0]);
  }

  scale(x: number, y: number): void {
    this.#matrix = multiply(this.#matrix, [x, 0, 0, y, 0, 0]);
  }

  setTransform(...matrix: Matrix): void {
    this.#matrix = matrix;
  }

  resetTransform(): void {
    this.#matrix = IDENTITY;
  }

  setLineDash(dash: readonly number[]): void {
    this.#dash = [...dash];
  }

  getLineDash(): number[] {
    return [...this.#dash];
  }

  beginPath(): void {
    this.#path = new VectorPath();
  }

  closePath(): void {
    this.#path.close();
  }

  moveTo(x: number, y: number): void {
    this.#path.moveTo(this.#matrix, x, y);
  }

  lineTo(x: number, y: number): void {
    this.#path.lineTo(this.#matrix, x, y);
  }

  bezierCurveTo(...points: [number, number, number, number, number, number]): void {
    this.#path.curveTo(this.#matrix, ...points);
  }

  arc(x: number, y: number, radius: number, from: number, to: number, counterclockwise = false): void {
    this.#path.arc(this.#matrix, x, y, radius, radius, from, arcEnd(from, to, counterclockwise));
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path.moveTo(this.#matrix, x, y);
    this.#path.lineTo(this.#matrix, x + width, y);
    this.#path.lineTo(this.#matrix, x + width, y + height);
    this.#path.lineTo(this.#matrix, x, y + height);
    this.#path.close();
  }

  clip(): void {
    this.#clips.push({ path: this.#path.data, within: this.#clip });
    this.#clip = this.#clips.length - 1;
  }

  /** A fresh drawing has nothing to clear. */
  clearRect(): void {}

  fillRect(x: number, y: number, width: number, height: number): void {
    this.beginPath();
    this.rect(x, y, width, height);
    this.fill();
  }

  fill(): void {
    const colour = this.#painted(this.fillStyle);
    if (colour) this.#operations.push({ type: 'fill', path: this.#path.data, colour, clip: this.#clip });
  }

  stroke(): void {
    const colour = this.#painted(this.strokeStyle);
    if (!colour || this.lineWidth <= 0) return;
    const scale = scaleOf(this.#matrix);
    this.#operations.push({
      type: 'stroke',
      path: this.#path.data,
      colour,
      clip: this.#clip,
      width: this.lineWidth * scale,
      dash: this.#dash.map((length) => length * scale),
      dashOffset: this.lineDashOffset * scale,
      cap: this.lineCap,
      join: this.lineJoin,
    });
  }

  measureText(text: string): Pick<TextMetrics, 'width'> {
    const { style, size } = parseFont(this.font);
    return { width: this.#book.width(text, style, size) };
  }

  fillText(text: string, x: number, y: number): void {
    const colour = this.#painted(this.fillStyle);
    const font = parseFont(this.font);
    const runs = placeText(text, font, this.#book);
    if (!colour || runs.length === 0) return;
    const left = x - this.measureText(text).width * shareBefore(this.textAlign);
    const baseline = y + baselineShift(this.textBaseline, font.style, this.#book) * font.size;
    const matrix = multiply(this.#matrix, [1, 0, 0, 1, left, baseline]);
    this.#operations.push({ type: 'text', text, matrix, ...font, runs, colour, clip: this.#clip });
  }

  /** Null when nothing would be seen. */
  #painted(style: unknown): Colour | null {
    const { hex, opacity } = parseColour(style);
    const seen = opacity * this.globalAlpha;
    return seen > 0 ? { hex, opacity: seen } : null;
  }
}

interface State {
  readonly look: Partial<VectorContext>;
  readonly text: Partial<VectorContext>;
  readonly matrix: Matrix;
  readonly dash: readonly number[];
  readonly clip: number | null;
}
