import type { Plugin } from 'chart.js';
import { drawing, useText } from './draw.ts';
import { settingsOf } from './options.ts';
import { VALUE_GAP } from './values.ts';

/** Writes into the parts of stacked bars, and the total at the end of each bar. */
export const parts: Plugin = {
  id: 'parts',
  afterDatasetsDraw(chart) {
    const options = settingsOf(chart, 'parts');
    if (!options) return;
    drawing(chart, () => {
      chart.ctx.textBaseline = 'middle';
      options.totals.forEach((total, bar) => {
        let end = chart.scales.x?.left ?? 0;
        let middle = 0;
        chart.ctx.textAlign = 'center';
        useText(chart, options.inside);
        options.labels[bar]?.forEach((label, part) => {
          const element = chart.getDatasetMeta(part).data[bar];
          if (!element) return;
          const { x, y } = element.getProps(['x', 'y'], true);
          if (label !== '') chart.ctx.fillText(label, (end + x) / 2, y);
          end = Math.max(end, x);
          middle = y;
        });
        chart.ctx.textAlign = 'left';
        useText(chart, options.total);
        chart.ctx.fillText(total, end + VALUE_GAP, middle);
      });
    });
  },
};
