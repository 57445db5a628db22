import { placeBeside } from './place.ts';

interface DialogOptions {
  /** The dialog opens beside it; in the middle without. */
  readonly near?: Element;
}

/**
 * Opens a dialog of the page. Escape, its button and a click beside it close it; the focus goes back to where it was.
 * While it is open the keys are its own: Reveal would turn the page.
 */
export function openDialog(dialog: HTMLDialogElement, { near }: DialogOptions = {}): void {
  const before = document.activeElement;
  dialog.style.inset = '';
  dialog.showModal();
  if (near) placeBeside(dialog, near.getBoundingClientRect());
  dialog.addEventListener(
    'close',
    () => {
      if (before instanceof HTMLElement || before instanceof SVGElement) before.focus({ preventScroll: true });
    },
    { once: true },
  );
}

/** Once for all dialogs of the page. */
export function startDialogs(): void {
  for (const dialog of document.querySelectorAll('dialog')) {
    dialog.addEventListener('keydown', (event) => event.stopPropagation());
    dialog.addEventListener('click', ({ target }) => {
      const isButton = target instanceof Element && target.closest('[data-close]') !== null;
      // What lies around the dialog counts as the dialog itself, not as what is inside of it.
      if (isButton || target === dialog) dialog.close();
    });
  }
}
