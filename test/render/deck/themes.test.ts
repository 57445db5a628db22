import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/load/load-content.ts';
import type { Comparison } from '../../../src/model/comparison.ts';
import { validate } from '../../../src/validate/validate.ts';
import { brokenWords } from '../../support/broken-words.ts';
import { launchBrowser, openDeck } from '../../support/deck-browser.ts';
import { findingsOf } from '../../support/deck-checks.ts';
import { THEMES, themedDeckOf } from '../../support/themes.ts';

const FLAGSHIP = join(import.meta.dirname, '..', '..', '..', 'content', 'gpt-4v-vs-gemini.yaml');

let browser: Browser;
let editions: readonly Comparison[];
beforeAll(async () => {
  browser = await launchBrowser();
  const content = loadContent(FLAGSHIP, readFileSync(FLAGSHIP));
  editions = (await validate(content, 'flagship', async () => null)).comparisons;
});
afterAll(() => browser.close());

it('brings three themes at least', () => {
  expect(THEMES).toEqual(expect.arrayContaining(['boardroom', 'editorial', 'studio']));
});

describe.each(THEMES)('the flagship in %s', (theme) => {
  it('is under 900 kB, with nothing outside, cut off, overlapping or too small, in light and dark', async () => {
    expect(editions).toHaveLength(2);
    for (const edition of editions) {
      const { html, problems } = await themedDeckOf(edition, theme);
      expect(Buffer.byteLength(html)).toBeLessThan(900_000);
      const deck = await openDeck(browser, html);
      const light = await findingsOf(deck.page);
      await deck.page.emulateMedia({ colorScheme: 'dark' });
      expect([problems, light, await findingsOf(deck.page), deck.incidents]).toEqual([[], [], [], []]);
      expect(await brokenWords(deck.page)).toEqual([]);
      await deck.close();
    }
  });

  it('has rules of its own that change no size of what was measured', async () => {
    const [edition] = editions;
    if (!edition) throw new Error('no edition');
    const measured: string[][] = [];
    for (const withStyles of [true, false]) {
      const deck = await openDeck(browser, (await themedDeckOf(edition, theme, withStyles)).html);
      measured.push(await sizes(deck.page));
      await deck.close();
    }
    expect(measured[0]).toEqual(measured[1]);
    expect(measured[0]?.length).toBeGreaterThan(500);
  });
});

/** Widths and heights of every text's element, slide by slide. */
async function sizes(page: Page): Promise<string[]> {
  const all: string[] = [];
  const count: number = await page.evaluate('Reveal.getTotalSlides()');
  for (let slide = 0; slide < count; slide++) {
    await page.evaluate(`Reveal.slide(${slide})`);
    all.push(
      ...(await page.evaluate(() =>
        [...document.querySelectorAll('.slides > section.present :is(h1, h2, h3, h4, p, li, th, td, div, table)')]
          .filter((element) => !element.closest('aside'))
          .map((element) => {
            const { width, height } = element.getBoundingClientRect();
            return `${element.localName}.${element.className} ${Math.round(width)}×${Math.round(height)}`;
          }),
      )),
    );
  }
  return all;
}
