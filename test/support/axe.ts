import axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Puts axe-core into a page, once. */
export const loadAxe = (page: Page): Promise<void> => page.evaluate(axe.source);

/** What axe-core finds on the whole page; by rule and element. */
export const findingsOnPage = (page: Page): Promise<readonly string[]> => page.evaluate(runAxe, false);

/** What it finds on the slide that is shown. */
export const findingsOnSlide = (page: Page): Promise<readonly string[]> => page.evaluate(runAxe, true);

/** Runs in the browser. */
async function runAxe(isSlide: boolean): Promise<readonly string[]> {
  const slides = document.querySelector('.slides');
  const all = [...(slides?.children ?? [])];
  // axe-core goes through all that there is, however little it is asked about: three quarters of its time.
  if (isSlide) slides?.replaceChildren(...all.filter((each) => each.matches('.present')));
  const { violations } = await window.axe.run(isSlide ? 'section.present' : 'html', {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
    // Nothing lies elsewhere that it could load.
    preload: false,
  });
  slides?.replaceChildren(...all);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 150)} ${failureSummary}`),
  );
}
