import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deckOfAspect } from '../../../src/render/deck/aspect.ts';
import { brokenWords } from '../../support/broken-words.ts';
import { comparisonsFrom } from '../../support/content.ts';
import { launchBrowser, openDeck } from '../../support/deck-browser.ts';
import { findingsOf } from '../../support/deck-checks.ts';
import { deckOf, studioTokens } from '../../support/decks.ts';
import { comparisonOf, shape } from '../../support/generated.ts';

const CONTENT = join(import.meta.dirname, '..', '..', '..', 'content');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('slides of 4:3', () => {
  it('are as high as the theme’s, and narrower', () => {
    expect(deckOfAspect(studioTokens.deck, '4:3')).toEqual({ ...studioTokens.deck, width: 960 });
    expect(deckOfAspect(studioTokens.deck, '16:9')).toEqual(studioTokens.deck);
    expect(deckOfAspect({ ...studioTokens.deck, width: 1000 }, null).width).toBe(1000);
  });

  it('hold the shipped decks, each in all of its languages', async () => {
    for (const name of readdirSync(CONTENT).filter((each) => each.endsWith('.yaml'))) {
      for (const comparison of await comparisonsFrom(readFileSync(join(CONTENT, name)))) {
        const { html, problems } = await deckOf(comparison, { aspect: '4:3' });
        const deck = await openDeck(browser, html, { width: 1024, height: 768 });
        expect(await deck.page.evaluate(() => window.Reveal.getScale())).toBeCloseTo(1024 / 960);
        expect([problems, await findingsOf(deck.page), deck.incidents], name).toEqual([[], [], []]);
        expect(await brokenWords(deck.page), name).toEqual([]);
        await deck.close();
      }
    }
  });

  it('hold what people write', async () => {
    const usual = fc.sample(shape, { seed: 8, numRuns: 8 }).map((each) => ({ ...each, length: 'usual' as const }));
    for (const given of usual) {
      const [comparison] = fc.sample(comparisonOf(given), { seed: 8, numRuns: 1 });
      if (!comparison) continue;
      const { html, problems } = await deckOf(comparison, { aspect: '4:3' });
      const deck = await openDeck(browser, html, { width: 960, height: 720 });
      expect([problems, await findingsOf(deck.page), deck.incidents]).toEqual([[], [], []]);
      await deck.close();
    }
  });
});
