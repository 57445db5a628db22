/** What a key does, by the character that it writes: the same on every keyboard. */
export type Keys = Readonly<Record<string, () => void>>;

export interface KeyBoard {
  /** True for a key that was ours. */
  press(event: KeyboardEvent): boolean;
}

/** Keys of the deck's own, before Reveal hears of them; never while somebody writes or a dialog is open. */
export function startKeys(keys: Keys): KeyBoard {
  const press = (event: KeyboardEvent): boolean => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    const isFind = (ctrlKey || metaKey) && key.toLowerCase() === 'f';
    const name = isFind ? '/' : key.toLowerCase();
    if ((ctrlKey || metaKey || altKey) && !isFind) return false;
    if (!Object.hasOwn(keys, name) || isWriting(target)) return false;
    event.preventDefault();
    event.stopImmediatePropagation();
    // While the screen is black only what lights it again counts.
    if (!document.querySelector('.reveal.paused') || name === 'b' || name === '.') keys[name]?.();
    return true;
  };
  document.addEventListener('keydown', press, { capture: true });
  return { press };
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return (
    target.closest('dialog, textarea, input:not([type=range])') !== null ||
    document.querySelector('dialog:modal') !== null
  );
}
