const EDGE = 12;

/** Sets what is fixed to the window below what it is about, or above; always inside of the window. */
export function placeBeside(element: HTMLElement, { left, top, bottom }: DOMRect): void {
  const { offsetWidth, offsetHeight } = element;
  const x = Math.max(EDGE, Math.min(left, window.innerWidth - offsetWidth - EDGE));
  const below = bottom + EDGE;
  const y = below + offsetHeight + EDGE <= window.innerHeight ? below : top - EDGE - offsetHeight;
  element.style.inset = `${Math.max(EDGE, y)}px auto auto ${x}px`;
}
