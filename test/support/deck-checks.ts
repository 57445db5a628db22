import type { Page } from 'playwright-core';

export interface Finding {
  /** From 1. */
  readonly slide: number;
  readonly kind: 'outside' | 'over-footer' | 'clipped' | 'overlap' | 'small' | 'empty';
  readonly what: string;
}

/** Goes through all slides and tells where the picture is wrong. */
export async function findingsOf(page: Page): Promise<readonly Finding[]> {
  await page.evaluate(`Reveal.configure({ transition: 'none', backgroundTransition: 'none' })`);
  const count: number = await page.evaluate('Reveal.getTotalSlides()');
  const findings: Finding[] = [];
  for (let slide = 0; slide < count; slide++) {
    await page.evaluate(`Reveal.slide(${slide})`);
    for (const [kind, what] of await page.evaluate(lookAtSlide)) findings.push({ slide: slide + 1, kind, what });
  }
  return findings;
}

/** Runs in the browser. */
function lookAtSlide(): [Finding['kind'], string][] {
  const found: [Finding['kind'], string][] = [];
  const slide = document.querySelector<HTMLElement>('.slides > section.present');
  const frame = document.querySelector('.slides')?.getBoundingClientRect();
  if (!slide || !frame) return [['empty', 'no slide']];
  const scale =
    frame.height / Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--height'));
  const isShown = (element: Element) =>
    !element.closest('aside.notes, .visually-hidden, [hidden], script, style') &&
    getComputedStyle(element).visibility !== 'hidden';
  const texts: { element: Element; node: Node; box: DOMRect }[] = [];
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.nodeValue?.trim() || !element || !isShown(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > 1 && box.height > 1) texts.push({ element, node, box });
  }
  const pictures = [...slide.querySelectorAll('img, svg, canvas')]
    .filter(isShown)
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1);
  if (texts.length + pictures.length === 0) found.push(['empty', 'nothing']);
  const name = (element: Element) =>
    (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40) || element.tagName;

  const footer = slide.querySelector('footer')?.getBoundingClientRect();
  for (const { element, box } of [...texts, ...pictures]) {
    const isOut =
      box.left < frame.left - 1 ||
      box.top < frame.top - 1 ||
      box.right > frame.right + 1 ||
      box.bottom > frame.bottom + 1;
    if (isOut) found.push(['outside', `${name(element)} ${Math.round(box.right)} ${Math.round(box.bottom)}`]);
    const inBody = element.closest('.body') !== null;
    if (footer && inBody && box.bottom > footer.top + 1)
      found.push(['over-footer', `${name(element)} by ${box.bottom - footer.top}`]);
  }
  for (const { element, box } of texts) {
    for (let outer: Element | null = element; outer && outer !== slide.parentElement; outer = outer.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(outer);
      if (!/hidden|clip|auto|scroll/.test(overflowX + overflowY)) continue;
      const edge = outer.getBoundingClientRect();
      if (box.bottom > edge.bottom + 2 || box.right > edge.right + 2) found.push(['clipped', name(element)]);
    }
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    if (size < 15.5) found.push(['small', `${name(element)} ${size}px`]);
  }
  texts.forEach((one, at) => {
    for (const other of texts.slice(at + 1)) {
      if (one.node === other.node) continue;
      const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      const least = 0.35 * Math.min(one.box.height, other.box.height);
      if (width > 2 * scale && height > least) found.push(['overlap', `${name(one.element)} / ${name(other.element)}`]);
    }
  });
  return found;
}
