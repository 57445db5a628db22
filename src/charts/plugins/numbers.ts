import type { Plugin } from 'chart.js';
import { decimalsOf, number } from '../../model/number-text.ts';

/**
 * Writes the numbers along an axis as they are written everywhere. Chart.js would ask for the machine's locale, and the
 * engine takes 20 ms to load that.
 * Note: mutates the chart's own copy of its configuration.
 */
export const numbers: Plugin = {
  id: 'numbers',
  beforeInit({ config }) {
    for (const scale of Object.values(config.options?.scales ?? {})) {
      if (scale && scale.type !== 'category') Object.assign(scale, { ticks: { ...scale.ticks, callback: tickText } });
    }
  },
};

/** With the decimals that the longest of them needs. */
const tickText = (value: number, _index: number, ticks: readonly { readonly value: number }[]): string =>
  number(value, Math.max(...ticks.map((tick) => decimalsOf(tick.value))));
