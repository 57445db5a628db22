import type { Page } from 'playwright-core';

export interface Finding {
  /** From 1. */
  readonly slide: number;
  readonly kind: 'outside' | 'over-footer' | 'clipped' | 'overlap' | 'small' | 'empty';
  readonly what: string;
}

/**
 * Looks at all slides at once, and tells where the picture is wrong.
 *
 * @param smallest type, in pixels
 */
export const findingsOf = (page: Page, smallest = 16): Promise<readonly Finding[]> =>
  page.evaluate(lookAtSlides, smallest);

/** Runs in the browser. */
function lookAtSlides(smallest: number): Finding[] {
  const found: Finding[] = [];
  const style = document.createElement('style');
  style.textContent =
    '.slides > section.slides-seen { display: block !important; visibility: visible; transform: none; opacity: 1; transition: none }';
  document.head.append(style);
  const slides = [...document.querySelectorAll<HTMLElement>('.slides > section')];
  for (const slide of slides) slide.classList.add('slides-seen');
  const frame = document.querySelector('.slides')?.getBoundingClientRect() ?? new DOMRect();
  const logical = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--height'));
  // On a phone the slides are as wide as it is, whatever their number.
  const scale = document.documentElement.hasAttribute('data-reading') ? 1 : frame.height / logical;
  if (slides.length === 0) found.push({ slide: 0, kind: 'empty', what: 'no slides' });

  interface Shown {
    readonly element: Element;
    readonly node: Node;
    readonly box: DOMRect;
  }
  interface Box {
    readonly shown: boolean;
    readonly size: number;
    /** Of the boxes that cut off what reaches over their edge. */
    readonly edges: readonly DOMRect[];
  }
  const boxes = new Map<Element, Box>();
  /** What a text in an element is subject to, asked once an element. */
  const boxOf = (element: Element, slide: Element): Box => {
    const known = boxes.get(element);
    if (known) return known;
    const outer = element === slide || !element.parentElement ? null : boxOf(element.parentElement, slide);
    const { overflowX, overflowY, visibility, clipPath, fontSize } = getComputedStyle(element);
    const clips = element !== slide && /hidden|clip|auto|scroll/.test(overflowX + overflowY);
    const box = {
      shown: visibility !== 'hidden' && clipPath !== 'inset(50%)' && outer?.shown !== false && !element.matches(HIDDEN),
      size: Number.parseFloat(fontSize),
      edges: [...(outer?.edges ?? []), ...(clips ? [element.getBoundingClientRect()] : [])],
    };
    boxes.set(element, box);
    return box;
  };
  const HIDDEN = 'aside.notes, .visually-hidden, [hidden]:not(section), script, style';
  const name = (element: Element) =>
    (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40) || element.tagName;

  const textsOn = (slide: HTMLElement): Shown[] => {
    const texts: Shown[] = [];
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!node.nodeValue?.trim() || !element || !boxOf(element, slide).shown) continue;
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) if (box.width > 1 && box.height > 1) texts.push({ element, node, box });
    }
    return texts;
  };

  slides.forEach((slide, at) => {
    const say = (kind: Finding['kind'], what: string) => found.push({ slide: at + 1, kind, what });
    const texts = textsOn(slide);
    const pictures = [...slide.querySelectorAll('img, svg, canvas')]
      .filter((element) => boxOf(element, slide).shown)
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1);
    if (texts.length + pictures.length === 0) say('empty', 'nothing');

    const footer = slide.querySelector('footer')?.getBoundingClientRect();
    for (const { element, box } of [...texts, ...pictures]) {
      const isOut =
        box.left < frame.left - 1 ||
        box.top < frame.top - 1 ||
        box.right > frame.right + 1 ||
        box.bottom > frame.bottom + 1;
      if (isOut) say('outside', `${name(element)} ${Math.round(box.right)} ${Math.round(box.bottom)}`);
      if (footer && box.bottom > footer.top + 1 && element.closest('.body'))
        say('over-footer', `${name(element)} by ${box.bottom - footer.top}`);
    }
    for (const { element, box } of texts) {
      const { edges, size } = boxOf(element, slide);
      if (edges.some((edge) => box.bottom > edge.bottom + 2 || box.right > edge.right + 2))
        say('clipped', name(element));
      if (size < smallest - 0.5) say('small', `${name(element)} ${size}px`);
    }
    // From above: what begins below a text's lower edge can no longer lie over it.
    texts.sort((one, other) => one.box.top - other.box.top);
    texts.forEach((one, place) => {
      for (let next = place + 1; next < texts.length; next++) {
        const other = texts[next];
        if (!other || other.box.top > one.box.bottom) break;
        if (one.node === other.node) continue;
        const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const height = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
        const least = 0.35 * Math.min(one.box.height, other.box.height);
        if (width > 2 * scale && height > least) say('overlap', `${name(one.element)} / ${name(other.element)}`);
      }
    });
  });
  // Before Chromium paints them all, one over the other.
  for (const slide of slides) slide.classList.remove('slides-seen');
  style.remove();
  return found;
}
