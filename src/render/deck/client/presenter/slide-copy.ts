/** A slide as a picture of itself in another window: drawn with the same styles, and deaf to the pointer. */
export interface SlideCopy {
  /** Null leaves it empty. */
  show(slide: HTMLElement | null): void;
}

export function createSlideCopy(frame: HTMLElement): SlideCopy {
  const page = frame.ownerDocument;
  const scale = () => {
    const width = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--width'));
    frame.style.setProperty('--copy-scale', String(frame.clientWidth / width));
  };
  const { ResizeObserver } = page.defaultView ?? window;
  new ResizeObserver(scale).observe(frame);
  return {
    show(slide) {
      const slides = frame.querySelector('.slides');
      if (!slide) return slides?.replaceChildren();
      const copy = page.importNode(slide, true);
      for (const notes of copy.querySelectorAll('aside.notes')) notes.remove();
      for (const name of ['hidden', 'aria-hidden', 'inert', 'style']) copy.removeAttribute(name);
      copy.classList.remove('past', 'future');
      copy.classList.add('present');
      drawCanvases(slide, copy);
      slides?.replaceChildren(copy);
    },
  };
}

/** What is drawn on a canvas is not copied with it. */
function drawCanvases(slide: HTMLElement, copy: HTMLElement): void {
  const drawn = [...slide.querySelectorAll('canvas')];
  [...copy.querySelectorAll('canvas')].forEach((canvas, at) => {
    const original = drawn[at];
    if (original && original.width > 0) canvas.getContext('2d')?.drawImage(original, 0, 0);
  });
}
