import type { LineMark } from '../measure/marks.ts';

/** Content of a page, as PDF writes it: ISO 32000-1, 8.4 to 8.6. y runs downwards, as PDFKit has turned the page. */

/** A thousandth of a point is finer than any printer. */
export const decimal = (value: number): string => String(Math.round(value * 1000) / 1000 + 0);

export const fillColour = (hex: string): string => `${channels(hex)} rg`;
export const strokeColour = (hex: string): string => `${channels(hex)} RG`;

/** `#0b57a4` → three numbers from 0 to 1. */
function channels(hex: string): string {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff].map((part) => decimal(part / 255)).join(' ');
}

export const filledBox = (x: number, y: number, width: number, height: number, hex: string): string =>
  `${fillColour(hex)} ${[x, y, width, height].map(decimal).join(' ')} re f`;

/** Dotted: round dots, four points apart. */
export function line({ x1, y1, x2, y2, width, colour, dotted }: Omit<LineMark, 'type'>): string {
  const dots = dotted ? '1 J [0.01 4] 0 d ' : '';
  const path = `${decimal(x1)} ${decimal(y1)} m ${decimal(x2)} ${decimal(y2)} l`;
  return `q ${dots}${decimal(width)} w ${strokeColour(colour)} ${path} S Q`;
}
