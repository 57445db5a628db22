import type { Chart, Plugin, Scale } from 'chart.js';
import { drawing, drawMark, useText } from './draw.ts';
import { type Row, type RowsOptions, settingsOf } from './options.ts';

/** From the left edge to a name that has a mark before it. */
export const ROW_MARK = 22;

/** Names the rows of a horizontal chart, left-aligned in the padding that the configuration keeps free. */
export const rows: Plugin = {
  id: 'rows',
  beforeDatasetsDraw(chart) {
    const settings = settingsOf(chart, 'rows');
    const { x, y } = chart.scales;
    if (!settings || !x || !y) return;
    drawing(chart, () => {
      for (const row of settings.rows) {
        const middle = y.getPixelForValue(row.middle);
        drawLine(chart, settings.line, 1, [0, chart.chartArea.right], y.getPixelForValue(row.top));
        drawSpan(chart, row, settings, x, middle);
        drawName(chart, row, settings, middle);
      }
    });
  },
};

function drawSpan(chart: Chart, { span }: Row, { line }: RowsOptions, x: Scale, middle: number): void {
  if (span) drawLine(chart, line, 3, [x.getPixelForValue(span[0]), x.getPixelForValue(span[1])], middle);
}

function drawLine(
  { ctx }: Chart,
  colour: string,
  width: number,
  [from, to]: readonly [number, number],
  y: number,
): void {
  ctx.beginPath();
  ctx.moveTo(from, y);
  ctx.lineTo(to, y);
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.stroke();
}

function drawName(chart: Chart, { lines, notes, mark, off }: Row, settings: RowsOptions, middle: number): void {
  const { note, leading } = settings;
  const text = off ? { ...settings.text, colour: note.colour, bold: false } : settings.text;
  const height = (lines.length * text.size + notes.length * note.size) * leading;
  const x = mark ? ROW_MARK : 0;
  let top = middle - height / 2;
  if (mark) drawMark(chart, mark, mark.radius * 1.3, top + (text.size * leading) / 2);
  chart.ctx.textAlign = 'left';
  chart.ctx.textBaseline = 'middle';
  for (const [look, written] of [
    [text, lines],
    [note, notes],
  ] as const) {
    useText(chart, look);
    for (const line of written) {
      const y = top + (look.size * leading) / 2;
      chart.ctx.fillText(line, x, y);
      if (off) drawLine(chart, look.colour, 1, [x, x + chart.ctx.measureText(line).width], y);
      top += look.size * leading;
    }
  }
}
