/** How long a message stays in sight. */
const LINGER = 2500;

/**
 * Says something to those who listen to the deck; `shown` to those who see it, too. The page has one live region: what
 * is said later takes the place of what was said before.
 */
export function announce(text: string, how: 'said' | 'shown' = 'said'): void {
  const region = document.querySelector<HTMLElement>('#announcement');
  if (!region) return;
  region.textContent = text;
  region.classList.toggle('visually-hidden', how === 'said');
  if (how === 'shown')
    window.setTimeout(() => {
      if (region.textContent === text) region.classList.add('visually-hidden');
    }, LINGER);
}
