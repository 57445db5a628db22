import type { Chart, Plugin } from 'chart.js';
import { drawing, drawMark, useText } from './draw.ts';
import { type KeyItem, type KeyOptions, settingsOf } from './options.ts';

/** Room for the sample before a label. */
export const LINE_SAMPLE = 34;
export const MARK_SAMPLE = 14;
export const SAMPLE_GAP = 8;

/** Says which subject is which: line, mark and name, in the padding that the configuration keeps free. */
export const key: Plugin = {
  id: 'key',
  afterDraw(chart) {
    const options = settingsOf(chart, 'key');
    if (options) drawing(chart, () => drawKey(chart, options));
  },
};

function drawKey(chart: Chart, options: KeyOptions): void {
  const height = options.rows.length * options.lineHeight;
  const top = options.position === 'top' ? 0 : chart.height - height;
  chart.ctx.textBaseline = 'middle';
  chart.ctx.textAlign = 'left';
  options.rows.forEach((row, index) => {
    const width = row.reduce((sum, item) => sum + item.width, 0);
    let x = options.align === 'center' ? (chart.width - width) / 2 : 0;
    for (const item of row) {
      drawItem(chart, item, options, x, top + (index + 0.5) * options.lineHeight);
      x += item.width;
    }
  });
}

function drawItem(chart: Chart, item: KeyItem, options: KeyOptions, x: number, y: number): void {
  const { ctx } = chart;
  const sample = item.line ? LINE_SAMPLE : MARK_SAMPLE;
  ctx.globalAlpha = chart.isDatasetVisible(item.dataset) ? 1 : 0.35;
  if (item.line) {
    ctx.beginPath();
    ctx.moveTo(x, y);
    ctx.lineTo(x + sample, y);
    ctx.strokeStyle = item.mark.colour;
    ctx.lineWidth = item.line.width;
    ctx.setLineDash([...item.line.dash]);
    // The first dash lies under the mark, so that both sides are alike.
    ctx.lineDashOffset = ((item.line.dash[0] ?? 0) - sample) / 2;
    ctx.stroke();
    ctx.setLineDash([]);
  }
  drawMark(chart, item.mark, x + sample / 2, y);
  useText(chart, options.text);
  ctx.fillText(item.label, x + sample + SAMPLE_GAP, y);
}
