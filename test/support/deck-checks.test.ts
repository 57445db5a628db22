import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { comparisonFrom, MINIMAL } from './content.ts';
import { launchBrowser, openDeck } from './deck-browser.ts';
import { findingsOf } from './deck-checks.ts';
import { deckOf } from './decks.ts';

let browser: Browser;
let html: string;
beforeAll(async () => {
  browser = await launchBrowser();
  html = (await deckOf(await comparisonFrom(MINIMAL))).html;
});
afterAll(() => browser.close());

const kindsWith = async (css: string): Promise<readonly string[]> => {
  const deck = await openDeck(browser, html.replace('</head>', `<style>${css}</style></head>`));
  const findings = await findingsOf(deck.page);
  await deck.close();
  // None is on the first slide, which is the only one that Reveal shows.
  return [...new Set(findings.filter(({ slide }) => slide > 1).map(({ kind }) => kind))].sort();
};

it.each([
  ['outside', '#ranking .buttons, #ranking .columns { transform: translateX(900px) }'],
  ['over-footer', '#method .body { margin-top: 480px }'],
  ['clipped', '#radar td { height: 10px; display: block; overflow: hidden }'],
  ['overlap', '#method tbody tr { display: block; margin-bottom: -40px }'],
  ['small', '#ranking .place { font-size: 12px }'],
  ['empty', '#dots .page { visibility: hidden }'],
])('finds what is %s on a slide that is not the first', async (kind, css) => {
  expect(await kindsWith(css)).toContain(kind);
});

it('finds nothing where nothing is wrong', async () => {
  expect(await kindsWith('')).toEqual([]);
});
