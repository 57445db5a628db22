import type { Page } from 'playwright-core';

/**
 * Words that are broken between two letters, on all slides: what is shown has room for whole ones. Looks at scripts that have
 * words. The deck is of no use for anything else after it.
 *
 * @returns slide and word
 */
export const brokenWords = (page: Page): Promise<readonly string[]> => page.evaluate(lookAtWords);

/** Runs in the browser. */
function lookAtWords(): string[] {
  const style = document.createElement('style');
  style.textContent = '.slides > section { display: block !important; visibility: visible }';
  document.head.append(style);
  const broken: string[] = [];
  const range = document.createRange();
  for (const slide of document.querySelectorAll('.slides > section')) {
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('aside.notes, .visually-hidden, [hidden]:not(section)')) continue;
      for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/[\p{Script=Latin}\p{N}]{2,}/gu)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(`${slide.id}: ${word}`);
      }
    }
  }
  return broken;
}
