import type { Chart } from 'chart.js';
import { settingsOf } from '../../../../charts/plugins/options.ts';
import type { ChartData } from '../../deck-data.ts';

/** A dot plot's rows have their names in the picture: a button over each switches the trait off and on. */
export interface RowSwitches {
  lay(chart: Chart): void;
}

export function createRowSwitches(box: Element, { light, traits, labels }: ChartData): RowSwitches {
  if (light.type !== 'scatter') return { lay: () => undefined };
  const buttons = traits.map((trait, at) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'row-switch';
    button.dataset.toggleTrait = trait;
    button.setAttribute('aria-pressed', 'true');
    button.setAttribute('aria-label', labels[at] ?? '');
    return button;
  });
  box.append(...buttons);
  return {
    lay(chart) {
      const rows = settingsOf(chart, 'rows')?.rows ?? [];
      const { y } = chart.scales;
      buttons.forEach((button, at) => {
        const [row, next] = [rows[at], rows[at + 1]];
        if (!row || !y) return;
        const top = y.getPixelForValue(row.top);
        button.style.top = `${top}px`;
        button.style.width = `${chart.chartArea.left - GAP}px`;
        button.style.height = `${y.getPixelForValue(next?.top ?? 2 * row.middle - row.top) - top}px`;
      });
    },
  };
}

/** Between a name and the plot, where the first marks stand. */
const GAP = 16;
