import type Reveal from 'reveal.js';
import { type Choice, PUBLISHED, readChoice, writeChoice } from './what-if/choice.ts';
import type { WhatIf } from './what-if/what-if.ts';

/** Slide and weights in one address: `deck.html#/ranking?weights=…`. */
export interface Address {
  /** To what is seen now. */
  link(): string;
  /** The weights alone, as a link has them; empty for the published ones. */
  query(): string;
}

/** How long an address rests before it is written: browsers refuse to be told one at every move of a slider. */
const REST = 250;

/**
 * Reveal writes only the slide, and would take what follows for a part of its name. So it gets the slide alone to start
 * from, before it reads, and what is written and read from then on is ours.
 */
export function takeAddress(): string {
  const { slide, query } = split(window.location.hash);
  if (query !== '') window.history.replaceState(null, '', slide);
  return query;
}

/** @param query what was taken before Reveal read the address */
export function startAddress(
  reveal: typeof Reveal,
  whatIf: WhatIf | null,
  query: string,
  signal: AbortSignal,
): Address {
  const queryNow = () => (whatIf ? writeChoice(whatIf.now().choice, whatIf.data) : '');
  const hash = () => {
    const state = queryNow();
    return `#/${encodeURIComponent(reveal.getCurrentSlide()?.id ?? '')}${state && `?${state}`}`;
  };
  let timer = 0;
  const write = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => window.history.replaceState(null, '', hash()), REST);
  };
  const follow = (text: string) => whatIf?.choose(chosen(text, whatIf));
  if (query !== '') follow(query);
  reveal.on('slidechanged', write, { signal });
  whatIf?.onChange(write);
  const goTo = () => {
    const { slide, query: asked } = split(window.location.hash);
    const name = slide.replace(/^#\/?/, '');
    const at = /^\d+$/.test(name) ? Number(name) : reveal.getSlides().findIndex(({ id }) => id === decoded(name));
    if (at >= 0) reveal.slide(at);
    follow(asked);
  };
  window.addEventListener('hashchange', goTo, { signal });
  signal.addEventListener('abort', () => window.clearTimeout(timer));
  if (query !== '') write();
  return { link: () => window.location.href.replace(/#.*$|$/, hash), query: queryNow };
}

/** A state that nobody here has written is none. */
const chosen = (text: string, { data }: WhatIf): Choice => readChoice(text, data) ?? PUBLISHED;

function split(hash: string): { readonly slide: string; readonly query: string } {
  const at = hash.indexOf('?');
  return at < 0 ? { slide: hash, query: '' } : { slide: hash.slice(0, at), query: hash.slice(at + 1) };
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
