import { apply, type Matrix } from './matrix.ts';

/** A path in the making, as a canvas context builds one; kept as SVG path data in untransformed coordinates. */
export class VectorPath {
  #data: string[] = [];
  #hasPoint = false;

  get data(): string {
    return this.#data.join('');
  }

  moveTo(matrix: Matrix, x: number, y: number): void {
    this.#add('M', matrix, [x, y]);
  }

  lineTo(matrix: Matrix, x: number, y: number): void {
    this.#add(this.#hasPoint ? 'L' : 'M', matrix, [x, y]);
  }

  curveTo(matrix: Matrix, ...points: readonly number[]): void {
    this.#add('C', matrix, points);
  }

  close(): void {
    if (this.#hasPoint) this.#data.push('Z');
  }

  /** In quarters at most, each a cubic curve: off by less than three in ten thousand of the radius. */
  arc(matrix: Matrix, x: number, y: number, radiusX: number, radiusY: number, from: number, to: number): void {
    const pieces = Math.max(1, Math.ceil(Math.abs(to - from) / (Math.PI / 2) - 1e-9));
    const step = (to - from) / pieces;
    const reach = (4 / 3) * Math.tan(step / 4);
    const at = (angle: number, out: number): [number, number] => [
      x + radiusX * (Math.cos(angle) - out * Math.sin(angle)),
      y + radiusY * (Math.sin(angle) + out * Math.cos(angle)),
    ];
    this.lineTo(matrix, ...at(from, 0));
    for (let piece = 0; piece < pieces; piece++) {
      const [start, end] = [from + piece * step, from + (piece + 1) * step];
      this.curveTo(matrix, ...at(start, reach), ...at(end, -reach), ...at(end, 0));
    }
  }

  #add(command: 'M' | 'L' | 'C', matrix: Matrix, coordinates: readonly number[]): void {
    const placed: string[] = [];
    for (let index = 0; index < coordinates.length; index += 2) {
      const [x, y] = apply(matrix, coordinates[index] ?? 0, coordinates[index + 1] ?? 0);
      placed.push(`${decimal(x)} ${decimal(y)}`);
    }
    this.#data.push(`${command}${placed.join(' ')}`);
    this.#hasPoint = true;
  }
}

/** Hundredths of a pixel are finer than any print; and the same on every machine. */
export const decimal = (value: number): number => Math.round(value * 100) / 100 + 0;

/** How far a canvas arc turns: all the way round for any full turn, else in the direction asked for. */
export function arcEnd(from: number, to: number, counterclockwise: boolean): number {
  const turn = 2 * Math.PI;
  if (!counterclockwise && to - from >= turn) return from + turn;
  if (counterclockwise && from - to >= turn) return from - turn;
  const swept = (((counterclockwise ? from - to : to - from) % turn) + turn) % turn;
  return counterclockwise ? from - swept : from + swept;
}
