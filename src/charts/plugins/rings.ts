import type { Plugin } from 'chart.js';
import { drawing, useText } from './draw.ts';
import { settingsOf } from './options.ts';

/** Clear of the marks on the axis itself, where Chart.js would write. */
const BESIDE = 9;

/** Says what the rings of a radar stand for, its centre too, which readers would else take for 0. */
export const rings: Plugin = {
  id: 'rings',
  beforeDatasetsDraw(chart) {
    const settings = settingsOf(chart, 'rings');
    const scale = chart.scales.r;
    if (!settings || !scale || !('xCenter' in scale && 'yCenter' in scale && 'drawingArea' in scale)) return;
    const { min, max } = scale;
    const [x, y, radius] = [scale.xCenter, scale.yCenter, scale.drawingArea].map(Number);
    drawing(chart, () => {
      useText(chart, settings.text);
      chart.ctx.textAlign = 'right';
      chart.ctx.textBaseline = 'middle';
      for (const { value, label } of settings.rings) {
        const distance = ((value - min) / (max - min)) * (radius ?? 0);
        chart.ctx.fillText(label, (x ?? 0) - BESIDE, (y ?? 0) - distance);
      }
    });
  },
};
