import type Reveal from 'reveal.js';
import type { Evidence } from '../evidence.ts';
import { announce } from '../parts/announce.ts';
import { placeBeside } from '../parts/place.ts';
import type { MarkButton, MarkLayer } from './mark-layer.ts';

/** How long the card waits for the pointer that has left its mark: it may be on its way to the card. */
const PATIENCE = 150;

/** What a mark stands for, beside it: number, reason and source. The page has one, as it has one pointer. */
export interface Card {
  show(mark: MarkButton): void;
  hide(): void;
  /** Unless the pointer comes back, or to the card. */
  hideSoon(): void;
}

/** Escape takes the card away, and so does another slide. */
export function createCard(reveal: typeof Reveal, evidence: Evidence, signal: AbortSignal): Card {
  const element = document.createElement('div');
  element.className = 'score-card';
  element.hidden = true;
  document.body.append(element);
  let timer = 0;
  const card: Card = {
    show(mark) {
      window.clearTimeout(timer);
      element.replaceChildren(evidence.of(mark.trait, mark.subject) ?? nameOnly(mark));
      element.hidden = false;
      placeBeside(element, mark.element.getBoundingClientRect());
    },
    hide() {
      window.clearTimeout(timer);
      element.hidden = true;
    },
    hideSoon() {
      window.clearTimeout(timer);
      timer = window.setTimeout(card.hide, PATIENCE);
    },
  };
  element.addEventListener('pointerover', () => window.clearTimeout(timer));
  element.addEventListener('pointerout', card.hideSoon);
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && card.hide(), { capture: true, signal });
  signal.addEventListener('abort', () => element.remove());
  reveal.on('slidechanged', card.hide, { signal });
  return card;
}

/** As long as the pointer or the focus is on a mark; a click opens the same to stay, with links to follow. */
export function startCards(box: Element, marks: MarkLayer, card: Card, evidence: Evidence): void {
  const on = (event: string, act: (mark: MarkButton) => void) =>
    box.addEventListener(event, ({ target }) => {
      const mark = marks.markOf(target);
      if (mark) act(mark);
    });
  on('pointerover', card.show);
  on('pointerout', card.hideSoon);
  on('focusin', (mark) => {
    card.show(mark);
    // The name is said with the focus; this is what stands behind it.
    const behind = evidence.of(mark.trait, mark.subject);
    if (behind) announce([...behind.children].slice(1).map(words).join(' '));
  });
  on('focusout', card.hide);
  on('click', (mark) => {
    card.hide();
    evidence.open(mark.trait, mark.subject, mark.element);
  });
}

const words = ({ textContent }: Element): string => (textContent ?? '').replace(/\s+/g, ' ').trim();

function nameOnly({ name }: MarkButton): HTMLElement {
  const line = document.createElement('p');
  line.textContent = name;
  return line;
}
