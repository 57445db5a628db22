import type { RunningDeck } from '../../render/deck/client/start-deck.ts';
import { isSameStyle, stylesOf } from './deck-page.ts';

/**
 * Puts the slides of another page into the one that runs. Slide, fragment, weights, black screen and the speaker's window
 * stay as they are: Reveal goes on, only what the slides do is begun anew.
 */
export async function renewDeck(deck: RunningDeck, next: Document): Promise<void> {
  const { reveal } = deck;
  const slides = document.querySelector('.slides');
  const nextSlides = next.querySelector('.slides');
  if (!slides || !nextSlides) return;
  const { h, f } = reveal.getIndices();
  const id = reveal.getCurrentSlide()?.id;
  const weights = deck.query();
  deck.end();
  document.title = next.title;
  const isRestyled = renewStyles(next);
  for (const part of ['#evidence', '#deck-data']) {
    const [old, fresh] = [document.querySelector(part), next.querySelector(part)];
    if (old && fresh) old.replaceWith(document.adoptNode(fresh));
  }
  const fresh = [...nextSlides.children];
  const same = fresh.findIndex((slide) => slide.id === id);
  const at = same >= 0 ? same : Math.min(h, fresh.length - 1);
  // At once in their places, so that none fades in.
  for (const [index, slide] of fresh.entries())
    slide.classList.add(index < at ? 'past' : index > at ? 'future' : 'present');
  slides.replaceChildren(...fresh);
  reveal.sync();
  reveal.slide(at, 0, f);
  const content = deck.begin(weights);
  if (isRestyled) {
    await Promise.all([...document.fonts].map((font) => font.load()));
    deck.speaker.restyle();
    reveal.layout();
  }
  content.startCharts();
}

function renewStyles(next: Document): boolean {
  const fresh = stylesOf(next.head);
  const changed = stylesOf(document.head).map((style, at) => {
    const other = fresh[at];
    if (!other || isSameStyle(other, style)) return false;
    style.replaceWith(document.adoptNode(other));
    return true;
  });
  return changed.includes(true);
}

/** Where the deck is, for the page that is loaded in its place. */
interface Standing {
  readonly fragment: number | undefined;
  readonly hasSpeaker: boolean;
}

const KEY = 'juxtadeck-standing';

/** Where slides alone do not do. Resolves never: the page that comes begins anew. The address has slide and weights. */
export function loadAgain({ reveal, speaker }: RunningDeck): Promise<never> {
  const standing: Standing = { fragment: reveal.getIndices().f, hasSpeaker: speaker.isOpen() };
  window.sessionStorage.setItem(KEY, JSON.stringify(standing));
  speaker.keep();
  window.location.reload();
  return new Promise(() => undefined);
}

/** Back to where the page before was, if that is why this one was loaded. */
export function standAgain({ reveal, speaker }: RunningDeck): void {
  const text = window.sessionStorage.getItem(KEY);
  window.sessionStorage.removeItem(KEY);
  if (text === null) return;
  const { fragment, hasSpeaker }: Standing = JSON.parse(text);
  const { h, v } = reveal.getIndices();
  if (fragment !== undefined) reveal.slide(h, v, fragment);
  if (hasSpeaker) speaker.open();
}
