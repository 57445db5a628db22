import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { comparisonFrom, MINIMAL } from './content.ts';
import { launchBrowser, type OpenDeck, type OpenOptions, openDeck } from './deck-browser.ts';
import { deckOf } from './decks.ts';

export const WITH_PROFILE = `${MINIMAL}profiles:
  - {id: connoisseur, name: For connoisseurs, weights: {taste: 8, calm: 1, price: 1}}
`;

/** What its published weights bring, as `rankingOn` reads it. */
export const PUBLISHED_RANKING = [
  ['1', 'Tea', '83.3'],
  ['2', 'Coffee', '58.3'],
];

/** Opens one deck anew for each test: built once, in one browser; whatever goes wrong in the page fails the test. */
export function deckIn(yaml: string): (use: (deck: OpenDeck) => Promise<void>, options?: OpenOptions) => Promise<void> {
  let browser: Browser;
  let html: string;
  beforeAll(async () => {
    browser = await launchBrowser();
    html = (await deckOf(await comparisonFrom(yaml))).html;
  });
  afterAll(() => browser.close());
  return async (use, options) => {
    const deck = await openDeck(browser, html, options);
    await use(deck);
    expect(deck.incidents).toEqual([]);
    await deck.close();
  };
}

export const goTo = (page: Page, id: string): Promise<void> =>
  page.evaluate((slide) => {
    const { Reveal } = window;
    Reveal.slide(Reveal.getSlides().findIndex((each) => each.id === slide));
  }, id);

export const current = (page: Page): Promise<string> => page.evaluate(() => window.Reveal.getCurrentSlide().id);

/** Place, name and total, row by row. */
export const rankingOn = async (page: Page, id = 'ranking'): Promise<string[][]> => {
  const rows = await page.locator(`#${id} li[data-subject]:not([hidden])`).allInnerTexts();
  return rows.map((row) => row.trim().split(/\s+/));
};

export const headlineOn = (page: Page, id: string): Promise<string | null> =>
  page.locator(`#${id} .headline`).textContent();

/** What an element says, on one line. */
export const textOf = async (element: Locator): Promise<string> =>
  ((await element.textContent()) ?? '').replace(/\s+/g, ' ').trim();
