import type Reveal from 'reveal.js';
import type { Theme } from './theme.ts';

type Action = 'previous' | 'next' | 'notes' | 'theme';

/** How long the tools stay in sight after the pointer has come to rest. */
const LINGER = 2500;

/** The buttons at the slide's edge and their keys; they come when the pointer moves or the focus reaches them. */
export function startToolbar(reveal: typeof Reveal, theme: Theme): void {
  const actions: Record<Action, () => void> = {
    previous: () => reveal.prev(),
    next: () => reveal.next(),
    notes: () => toggleNotes(reveal),
    theme: () => theme.toggle(),
  };
  document.querySelector('.toolbar')?.addEventListener('click', ({ target }) => {
    const name = target instanceof Element ? target.closest<HTMLElement>('[data-action]')?.dataset.action : undefined;
    if (isAction(name)) actions[name]();
  });
  reveal.addKeyBinding({ keyCode: 68, key: 'D', description: 'Light or dark' }, actions.theme);
  reveal.addKeyBinding({ keyCode: 83, key: 'S', description: 'Speaker notes' }, actions.notes);
  showWhilePointerMoves();
  keepButtonKeys();
  openLinksElsewhere();

  function isAction(name: string | undefined): name is Action {
    return name !== undefined && Object.hasOwn(actions, name);
  }
}

function toggleNotes(reveal: typeof Reveal): void {
  const shown = !reveal.getConfig().showNotes;
  reveal.configure({ showNotes: shown });
  reveal.layout();
  document.querySelector('[data-action="notes"]')?.setAttribute('aria-pressed', String(shown));
}

function showWhilePointerMoves(): void {
  let timer = 0;
  document.addEventListener('pointermove', ({ movementX, movementY }) => {
    // A page that changes under a pointer at rest moves it too, by nothing.
    if (movementX === 0 && movementY === 0) return;
    document.body.classList.add('pointer');
    window.clearTimeout(timer);
    timer = window.setTimeout(() => document.body.classList.remove('pointer'), LINGER);
  });
}

/** Space and Enter press the button that has the focus instead of turning the page. */
function keepButtonKeys(): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const onControl = event.target instanceof Element && event.target.closest('button, a') !== null;
      if (onControl && (event.key === ' ' || event.key === 'Enter')) event.stopImmediatePropagation();
    },
    { capture: true },
  );
}

/** A source opens beside the deck, which stays where it is. */
function openLinksElsewhere(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.slides a[href^="http"]')) {
    link.target = '_blank';
    link.rel = 'noopener';
  }
}
