import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparisonFrom, comparisonsFrom, MINIMAL } from '../../support/content.ts';
import { launchBrowser, openDeck } from '../../support/deck-browser.ts';
import { findingsOf } from '../../support/deck-checks.ts';
import { deckOf } from '../../support/decks.ts';

// A phone: slides one below the other, each in one column, in type of their own size.

const ROOT = join(import.meta.dirname, '..', '..', '..');
const PHONE = { width: 390, height: 844, isPhone: true } as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const comparisonsOf = (path: string) => comparisonsFrom(readFileSync(join(ROOT, path)));

const widths = (page: Page) =>
  page.evaluate(() => [document.documentElement.scrollWidth, document.body.scrollWidth, window.innerWidth]);

describe('on a phone', () => {
  it.each([
    ['content/gpt-4v-vs-gemini.yaml', 390],
    ['content/slide-tools.yaml', 360],
    ['test/cases/eight-subjects-twelve-traits/content.yaml', 390],
    ['test/cases/eight-subjects-chinese/content.yaml', 360],
    ['test/cases/words-longer-than-the-line/content.yaml', 390],
  ])('%s reads well: no sideways scrolling, nothing clipped, no type under 14 px', async (path, width) => {
    for (const comparison of await comparisonsOf(path)) {
      const { html } = await deckOf(comparison);
      const deck = await openDeck(browser, html, { ...PHONE, width });
      expect(await widths(deck.page)).toEqual([width, width, width]);
      expect([await findingsOf(deck.page, 14), deck.incidents]).toEqual([[], []]);
      await deck.close();
    }
  });

  it('draws its charts for the width that there is, with every name', async () => {
    const { html } = await deckOf(await comparisonFrom(MINIMAL));
    const deck = await openDeck(browser, html, PHONE);
    for (const id of ['radar', 'dots']) {
      const canvas = deck.page.locator(`#${id} canvas`);
      const box = await canvas.boundingBox();
      expect(box?.width).toBeLessThanOrEqual(350);
      const isDrawn = () =>
        canvas.evaluate((each) => {
          const context = each instanceof HTMLCanvasElement ? each.getContext('2d') : null;
          const pixels = context?.getImageData(0, 0, context.canvas.width, context.canvas.height).data ?? [];
          return pixels.some((value) => value > 0);
        });
      expect(await isDrawn()).toBe(true);
    }
    await deck.close();
  });

  it('keeps no slide from who listens; a link leads to its slide; turned to a large screen it is slides again', async () => {
    const { html } = await deckOf(await comparisonFrom(MINIMAL));
    const deck = await openDeck(browser, html, { ...PHONE, query: '#/method' });
    const { page } = deck;
    const kept = () => page.locator('.slides > section:is([hidden], [aria-hidden], [inert])').count();
    expect(await kept()).toBe(0);
    const top = () => page.locator('#method').evaluate((slide) => Math.round(slide.getBoundingClientRect().top));
    expect(Math.abs(await top())).toBeLessThan(10);
    await page.evaluate(() => window.Reveal.next());
    await expect.poll(kept).toBe(0);
    expect(await page.locator('#method').evaluate((slide) => slide.getBoundingClientRect().bottom)).toBeLessThan(10);
    await page.setViewportSize({ width: 1280, height: 720 });
    await expect.poll(kept).toBeGreaterThan(0);
    expect(await page.locator('.slides > section:not([inert])').count()).toBe(1);
    expect(deck.incidents).toEqual([]);
    await deck.close();
  });

  it('moves weights with a finger: totals follow', async () => {
    const { html } = await deckOf(await comparisonFrom(MINIMAL));
    const deck = await openDeck(browser, html, PHONE);
    await deck.page.locator('input[data-trait=calm]').fill('0');
    expect(await deck.page.locator('#ranking [data-total]').first().textContent()).toBe('75.0');
    await deck.close();
  });
});

describe('on a projector of 1024×768', () => {
  it('slides stay slides', async () => {
    const { html } = await deckOf(await comparisonFrom(MINIMAL));
    const deck = await openDeck(browser, html, { width: 1024, height: 768 });
    expect(await deck.page.locator('html[data-reading]').count()).toBe(0);
    expect(await deck.page.locator('.slides > section:not([inert])').count()).toBe(1);
    await deck.close();
  });
});
