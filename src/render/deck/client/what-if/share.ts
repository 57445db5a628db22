import type { Address } from '../address.ts';
import { announce } from '../parts/announce.ts';
import { openDialog } from '../parts/dialog.ts';
import type { WhatIf } from './what-if.ts';

/** Copies a link to the slide with these weights; where the clipboard is out of reach, shows it for copying by hand. */
export function startShare({ data }: WhatIf, address: Address): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy-link]')) {
    button.addEventListener('click', async () => {
      const link = address.link();
      try {
        await navigator.clipboard.writeText(link);
        announce(data.labels.copied, 'shown');
      } catch {
        showLink(link, button);
      }
    });
  }
}

function showLink(link: string, button: HTMLElement): void {
  const dialog = document.querySelector<HTMLDialogElement>('#link-dialog');
  const field = dialog?.querySelector('input');
  if (!dialog || !field) return;
  field.value = link;
  openDialog(dialog, { near: button });
  field.select();
}
