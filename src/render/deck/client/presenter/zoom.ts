import type Reveal from 'reveal.js';

/** How much larger, and how far an arrow key moves, as a share of the window. */
const SCALE = 2;
const STEP = 0.15;

const MOVES: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export interface Zoom {
  /** At the pointer, or back. */
  toggle(): void;
}

/** Part of a slide, twice as large. While it is, arrow keys move the part; Escape and the next slide end it. */
export function createZoom(reveal: typeof Reveal): Zoom {
  const deck = reveal.getRevealElement() ?? document.body;
  const pointer = { x: window.innerWidth / 2, y: window.innerHeight / 2 };
  /** What stays where it is while everything grows; null while nothing has grown. */
  let centre: { x: number; y: number } | null = null;
  const show = () => {
    deck.classList.toggle('zoomed', centre !== null);
    deck.style.transform = centre ? `scale(${SCALE})` : '';
    if (centre) deck.style.transformOrigin = `${centre.x}px ${centre.y}px`;
  };
  const end = () => {
    centre = null;
    show();
  };
  const toggle = (x = pointer.x, y = pointer.y) => {
    centre = centre ? null : { x, y };
    show();
  };
  document.addEventListener('pointermove', ({ clientX, clientY }) =>
    Object.assign(pointer, { x: clientX, y: clientY }),
  );
  document.addEventListener(
    'click',
    (event) => {
      if (!event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      toggle(event.clientX, event.clientY);
    },
    { capture: true },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      const move = MOVES[event.key];
      if (!centre || (!move && event.key !== 'Escape') || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!move) return end();
      centre = {
        x: clamp(centre.x + move[0] * STEP * window.innerWidth, window.innerWidth),
        y: clamp(centre.y + move[1] * STEP * window.innerHeight, window.innerHeight),
      };
      show();
    },
    { capture: true },
  );
  reveal.on('slidechanged', end);
  return { toggle: () => toggle() };
}

const clamp = (place: number, most: number): number => Math.max(0, Math.min(most, place));
