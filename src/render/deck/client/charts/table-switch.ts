import type Reveal from 'reveal.js';

/**
 * Turns a chart into its table and back. Where the table is beside the chart it takes the whole width; where it has a
 * slide of its own, the switch goes there and back.
 */
export function startTableSwitches(reveal: typeof Reveal): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-table-switch]')) {
    const slide = button.closest('section');
    if (!slide) continue;
    const both = slide.querySelector<HTMLElement>('[data-chart-and-table]');
    if (both) button.addEventListener('click', () => turn(both, button));
    else {
      const isTable = button.closest('table') !== null;
      button.setAttribute('aria-pressed', String(isTable));
      button.addEventListener('click', () => goToPart(reveal, slide, isTable ? 'canvas' : 'table.scores'));
    }
  }
}

function turn(both: HTMLElement, button: HTMLElement): void {
  const isTable = both.classList.toggle('as-table');
  button.setAttribute('aria-pressed', String(isTable));
  const table = both.querySelector<HTMLElement>('[data-chart-table]');
  if (!table) return;
  // A long table scrolls in the room of its plot, for which the keyboard has to reach it.
  if (isTable && table.scrollHeight > table.clientHeight + 1) table.tabIndex = 0;
  else table.removeAttribute('tabindex');
}

/** The first slide of the same story that has it. */
function goToPart(reveal: typeof Reveal, slide: Element, what: string): void {
  const base = slide.id.replace(/--\d+$/, '');
  const found = reveal
    .getSlides()
    .findIndex((part) => part.id.replace(/--\d+$/, '') === base && part.querySelector(what) !== null);
  if (found >= 0) reveal.slide(found);
}
