import { percent, points, rankText } from '../../../../compose/parts/numbers.ts';
import type { Place } from '../../../../model/analysis.ts';
import { PUBLISHED } from './choice.ts';
import type { Weighing, WhatIf } from './what-if.ts';

/** Sliders, profiles and the way back; totals, places and bars follow, wherever a ranking stands. */
export function startRanking(whatIf: WhatIf): void {
  const sliders = document.querySelectorAll<HTMLInputElement>('input[data-trait]');
  for (const slider of sliders)
    slider.addEventListener('input', () => whatIf.move(slider.dataset.trait ?? '', Number(slider.value)));
  for (const button of document.querySelectorAll<HTMLElement>('[data-profile]')) {
    const id = button.dataset.profile ?? '';
    button.addEventListener('click', () => whatIf.choose(id === '' ? PUBLISHED : { of: 'profile', id }));
  }
  for (const button of document.querySelectorAll('[data-reset]'))
    button.addEventListener('click', () => whatIf.choose(PUBLISHED));
  whatIf.onChange((weighing) => {
    showWeights(sliders, weighing, whatIf);
    showChoice(weighing, whatIf);
    for (const list of document.querySelectorAll<HTMLElement>('[data-places]')) showRanking(list, weighing);
  });
}

function showWeights(sliders: Iterable<HTMLInputElement>, { weights, shares }: Weighing, { data }: WhatIf): void {
  for (const slider of sliders) {
    const at = data.traits.findIndex(({ id }) => id === slider.dataset.trait);
    const share = percent(shares[at] ?? 0);
    // The one that is held follows the hand alone.
    if (slider !== document.activeElement) slider.value = String(weights[at] ?? 0);
    slider.setAttribute('aria-valuetext', share);
    const output = slider.parentElement?.querySelector('output');
    if (output) output.textContent = share;
  }
}

/** Says whose weights these are, on the buttons and above the ranking. */
function showChoice({ choice }: Weighing, { data }: WhatIf): void {
  const id = choice.of === 'profile' ? choice.id : choice.of === 'published' ? '' : null;
  const name = choice.of === 'own' ? data.labels.own : data.profiles.find((profile) => profile.id === id)?.label;
  for (const element of document.querySelectorAll('[data-weights-name]'))
    element.textContent = name ?? data.labels.published;
  for (const button of document.querySelectorAll<HTMLElement>('[data-profile]'))
    button.setAttribute('aria-pressed', String(button.dataset.profile === id));
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-reset], [data-copy-link]'))
    button.disabled = choice.of === 'published';
}

/** Rows in their order; of a ranking on several slides, those that belong on this one. */
function showRanking(list: HTMLElement, { ranking: { places } }: Weighing): void {
  const rows = new Map([...list.querySelectorAll<HTMLElement>('li')].map((row) => [row.dataset.subject, row]));
  const before = new Map([...rows.values()].map((row) => [row, row.offsetTop]));
  const [from, count] = [Number(list.dataset.from), Number(list.dataset.places)];
  places.forEach((place, at) => {
    const row = rows.get(place.subject);
    if (!row) return;
    fill(row, place, list.dataset.unknown ?? '');
    row.hidden = at < from || at >= from + count;
    list.append(row);
  });
  for (const [row, top] of before) slide(row, top - row.offsetTop);
}

function fill(row: HTMLElement, place: Place, unknown: string): void {
  const { total, coverage } = place;
  const set = (selector: string, text: string) => {
    const element = row.querySelector(selector);
    if (element) element.textContent = text;
  };
  set('[data-place]', rankText(place));
  set('[data-total]', total === null ? unknown : points(total));
  set('[data-coverage]', percent(coverage));
  const whole = row.querySelector<HTMLElement>('[data-whole]');
  if (whole) whole.hidden = percent(coverage) === percent(1);
  const bar = row.querySelector<HTMLElement>('.bar span');
  if (bar) bar.style.width = `${(total ?? 0) * 100}%`;
}

/** From where it was to where it is. */
function slide(row: HTMLElement, distance: number): void {
  if (distance === 0 || row.hidden || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  row.animate([{ transform: `translateY(${distance}px)` }, { transform: 'none' }], {
    duration: 250,
    easing: 'ease-out',
  });
}
