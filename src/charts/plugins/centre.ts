import type { Plugin } from 'chart.js';
import { drawing, useText } from './draw.ts';
import { settingsOf } from './options.ts';

/** Names the centre of a radar whose axis does not start at 0: readers would take it for 0. */
export const centre: Plugin = {
  id: 'centre',
  // Below lines and marks: a score there is worth more than the label.
  beforeDatasetsDraw(chart) {
    const options = settingsOf(chart, 'centre');
    const scale = chart.scales.r;
    if (!options || !scale || !('xCenter' in scale && 'yCenter' in scale)) return;
    const [x, y] = [Number(scale.xCenter), Number(scale.yCenter)];
    drawing(chart, () => {
      const { ctx } = chart;
      useText(chart, options.text);
      const width = ctx.measureText(options.label).width + 6;
      const height = options.text.size + 4;
      ctx.fillStyle = options.background;
      ctx.fillRect(x - width / 2, y - height / 2, width, height);
      ctx.fillStyle = options.text.colour;
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      ctx.fillText(options.label, x, y);
    });
  },
};
