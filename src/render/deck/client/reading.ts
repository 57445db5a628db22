import type Reveal from 'reveal.js';

/**
 * A screen that is too small for slides: type of 16 px on a slide would be 5 px on a phone. There the slides stand one
 * below the other, each in one column, in type of their own size: see reading.css.
 */
export interface Reading {
  isOn(): boolean;
  onChange(listener: () => void, signal?: AbortSignal): void;
  /** To where the link leads, once all has its size. */
  settle(): void;
}

/** Phones, upright and on their side. */
const SMALL = '(max-width: 640px), (max-height: 480px)';

/** What Reveal keeps of slides that are not shown from those who listen, and from the keyboard. */
const HIDDEN = ['hidden', 'aria-hidden', 'inert'];

export function startReading(reveal: typeof Reveal, isPrint: boolean): Reading {
  const small = window.matchMedia(SMALL);
  const { documentElement: page } = document;
  // A window in a window, such as a speaker's, shows slides however small it is; so does paper.
  const isOn = () => small.matches && !isPrint && !page.hasAttribute('data-printing') && window.top === window.self;
  const listeners = new Set<() => void>();
  const openAll = () => {
    for (const slide of reveal.getSlides()) for (const name of HIDDEN) slide.removeAttribute(name);
  };
  // Reveal hides the others at every turn.
  const observer = new MutationObserver(openAll);
  const follow = () => reveal.getCurrentSlide()?.scrollIntoView();
  const settle = () => {
    if (isOn()) follow();
  };
  const apply = () => {
    page.toggleAttribute('data-reading', isOn());
    // A finger scrolls.
    reveal.configure({ touch: !isOn() });
    observer.disconnect();
    if (isOn()) {
      openAll();
      observer.observe(reveal.getSlidesElement() ?? page, { subtree: true, attributeFilter: HIDDEN });
      follow();
    } else reveal.sync();
    for (const listener of listeners) listener();
  };
  if (isOn()) apply();
  small.addEventListener('change', apply);
  reveal.on('slidechanged', settle);
  const onChange: Reading['onChange'] = (listener, signal) => {
    listeners.add(listener);
    signal?.addEventListener('abort', () => listeners.delete(listener));
  };
  return { isOn, onChange, settle };
}
