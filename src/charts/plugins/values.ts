import type { Plugin } from 'chart.js';
import { drawing, useText } from './draw.ts';
import { settingsOf } from './options.ts';

/** Between a bar and what is written at its end. */
export const VALUE_GAP = 8;

/** Writes each value at the end of its bar, and the word for unknown where there is none. */
export const values: Plugin = {
  id: 'values',
  afterDatasetsDraw(chart) {
    const options = settingsOf(chart, 'values');
    const scale = chart.scales.x;
    if (!options || !scale) return;
    drawing(chart, () => {
      chart.ctx.textAlign = 'left';
      chart.ctx.textBaseline = 'middle';
      options.values.forEach(({ text, known }, index) => {
        const bar = chart.getDatasetMeta(0).data[index];
        if (!bar) return;
        const { x, y } = bar.getProps(['x', 'y'], true);
        useText(chart, known ? options.known : options.unknown);
        chart.ctx.fillText(text, (known ? x : scale.left) + VALUE_GAP, y);
      });
    });
  },
};
