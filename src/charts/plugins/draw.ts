import type { Chart } from 'chart.js';
import { traceMark } from '../marks.ts';
import type { Mark, TextLook } from './options.ts';

/** Sets colour and font for text that a plugin writes. */
export function useText(chart: Chart, { size, bold, colour }: TextLook): void {
  chart.ctx.fillStyle = colour;
  chart.ctx.font = `${bold ? 'bold ' : ''}${size}px ${chart.options.font?.family}`;
}

export function drawMark(chart: Chart, { subject, colour, radius }: Mark, x: number, y: number): void {
  traceMark(chart.ctx, subject, x, y, radius);
  chart.ctx.fillStyle = colour;
  chart.ctx.fill();
}

/** Runs a drawing and leaves the canvas as it was. */
export function drawing(chart: Chart, draw: () => void): void {
  chart.ctx.save();
  draw();
  chart.ctx.restore();
}
