import type Reveal from 'reveal.js';
import { findText, type Hit } from './find-text.ts';

export interface Search {
  open(): void;
}

/** Finds a text on any slide, goes there and marks it. Marks are the browser's own: the slides stay as they are. */
export function createSearch(reveal: typeof Reveal, noHits: string): Search {
  const bar = document.querySelector<HTMLDialogElement>('#search-dialog');
  const field = bar?.querySelector('input');
  const count = bar?.querySelector('output');
  let hits: readonly Hit[] = [];
  let at = 0;
  const slides = () => reveal.getSlides();
  const show = () => {
    const hit = hits[at];
    if (count) count.textContent = hit ? `${at + 1} / ${hits.length}` : field?.value.trim() ? noHits : '';
    mark(hits, hit);
    if (hit) reveal.slide(slides().indexOf(hit.slide));
  };
  const find = () => {
    hits = findText(field?.value ?? '', slides());
    // The first one from here on, not the first of the deck.
    const here = reveal.getIndices().h;
    at = Math.max(
      0,
      hits.findIndex(({ slide }) => slides().indexOf(slide) >= here),
    );
    show();
  };
  const step = (by: number) => {
    if (hits.length === 0) return;
    at = (at + by + hits.length) % hits.length;
    show();
  };
  field?.addEventListener('input', find);
  bar?.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') bar.close();
    else if (event.key === 'Enter' && event.target === field) step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  });
  bar?.querySelector('[data-next]')?.addEventListener('click', () => step(1));
  bar?.querySelector('[data-previous]')?.addEventListener('click', () => step(-1));
  bar?.addEventListener('close', () => mark([], undefined));
  return {
    open() {
      if (!bar?.open) bar?.show();
      field?.select();
      field?.focus();
      find();
    },
  };
}

/** Nothing in browsers without highlights: the slide is found there, too. */
function mark(hits: readonly Hit[], current: Hit | undefined): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.set('hits', new Highlight(...hits.filter((hit) => hit !== current).map(({ range }) => range)));
  CSS.highlights.set('hit', new Highlight(...(current ? [current.range] : [])));
}
