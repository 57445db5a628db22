import type { Chart } from 'chart.js';
import { markPlaces } from '../../../../charts/plugins/marks.ts';
import type { ChartData } from '../../deck-data.ts';
import { type Spot, settle, startRoving } from '../parts/roving.ts';
import { traitOf } from './configuration.ts';

/** A mark as a button: the score that it stands for. */
export interface MarkButton extends Spot {
  readonly subject: string;
  readonly trait: string;
  readonly name: string;
}

/**
 * A button over each mark of a chart. So marks have names for screen readers, can have the focus, and are as large as a
 * finger; the picture below stays a picture.
 */
export interface MarkLayer {
  /** After the chart was drawn, with the traits that it shows, by their place. */
  lay(chart: Chart, kept: readonly number[]): void;
  markOf(target: EventTarget | null): MarkButton | null;
}

export function createMarkLayer(box: Element, data: ChartData, label: string): MarkLayer {
  const group = document.createElement('div');
  group.className = 'mark-layer';
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', label);
  box.append(group);
  let buttons: readonly MarkButton[] = [];
  startRoving(group, () => buttons, data.light.type === 'radar');
  return {
    lay(chart, kept) {
      const focused = buttons.find(({ element }) => element === document.activeElement);
      buttons = buttonsOn(chart, data, kept);
      group.replaceChildren(...buttons.map(({ element }) => element));
      const same = buttons.find(({ name }) => name === focused?.name);
      settle(same, buttons);
      same?.element.focus({ preventScroll: true });
    },
    markOf: (target) => buttons.find(({ element }) => element === target) ?? null,
  };
}

function buttonsOn(chart: Chart, { series, traits, light }: ChartData, kept: readonly number[]): MarkButton[] {
  return markPlaces(chart).flatMap(({ dataset, index, x, y }): MarkButton[] => {
    const own = series[dataset];
    const at = light.type === 'radar' ? (kept[index] ?? -1) : traitOf(chart.data.datasets[dataset]?.data[index]);
    const [trait, name] = [traits[at], own?.names[at]];
    if (!own || trait === undefined || name === undefined) return [];
    const element = document.createElement('button');
    element.type = 'button';
    element.className = 'mark-button';
    element.setAttribute('aria-label', name);
    element.style.left = `${x}px`;
    element.style.top = `${y}px`;
    // Round a radar the arrows go from axis to axis; in a plot they go along the scale, and from row to row.
    const spot = light.type === 'radar' ? { row: dataset, column: at } : { row: at, column: dataset, x };
    return [{ element, ...spot, subject: own.subject, trait, name }];
  });
}
