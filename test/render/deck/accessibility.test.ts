import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/load/load-content.ts';
import { validate } from '../../../src/validate/validate.ts';
import { launchBrowser, openDeck } from '../../support/deck-browser.ts';
import { deckOf } from '../../support/decks.ts';

const CONTENT = join(import.meta.dirname, '..', '..', '..', 'content', 'gpt-4v-vs-gemini.yaml');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const flagship = async (language: string) => {
  const { comparisons } = await validate(loadContent('a.yaml', readFileSync(CONTENT)), 'a', async () => null);
  const comparison = comparisons.find((each) => each.language === language);
  if (!comparison) throw new Error(`no ${language}`);
  return deckOf(comparison);
};

/** What axe-core finds on the slide that is shown, or on the whole page; by rule and element. */
const findings = (page: Page, where: 'section.present' | 'html'): Promise<readonly string[]> =>
  page.evaluate(async (scope) => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await window.axe.run(scope, { runOnly: tags, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 150)} ${failureSummary}`),
    );
  }, where);

declare global {
  interface Window {
    axe: typeof axe;
  }
}

describe.each(['zh-CN', 'en'])('the flagship in %s', (language) => {
  it.each(['light', 'dark'] as const)('has nothing for axe-core to find on any slide, %s', async (scheme) => {
    const { html } = await flagship(language);
    const deck = await openDeck(browser, html, { scheme });
    await deck.page.evaluate(axe.source);
    await deck.page.evaluate(`Reveal.configure({ transition: 'none' })`);
    const found = [...(await findings(deck.page, 'html'))];
    const count: number = await deck.page.evaluate('Reveal.getTotalSlides()');
    for (let slide = 1; slide < count; slide++) {
      await deck.page.evaluate(`Reveal.slide(${slide})`);
      found.push(...(await findings(deck.page, 'section.present')).map((each) => `${slide + 1} ${each}`));
    }
    expect(found).toEqual([]);
    expect(count).toBeGreaterThan(10);
    await deck.close();
  });
});
