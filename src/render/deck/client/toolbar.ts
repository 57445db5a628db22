/** How long the tools stay in sight after the pointer has come to rest. */
const LINGER = 2500;

/** The buttons at the slide's edge, by what they do; they come when the pointer moves or the focus reaches them. */
export function startToolbar(actions: Readonly<Record<string, () => void>>): void {
  document.querySelector('.toolbar')?.addEventListener('click', ({ target }) => {
    const name = target instanceof Element ? target.closest<HTMLElement>('[data-action]')?.dataset.action : undefined;
    if (name !== undefined && Object.hasOwn(actions, name)) actions[name]?.();
  });
  showWhilePointerMoves();
  keepButtonKeys();
  openLinksElsewhere();
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
