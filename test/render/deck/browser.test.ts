import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/model/comparison.ts';
import { inline, type RichText } from '../../../src/model/rich-text.ts';
import { comparisonFrom, comparisonsFrom, MINIMAL } from '../../support/content.ts';
import { WITH_PROFILE } from '../../support/deck-actions.ts';
import { launchBrowser, openDeck } from '../../support/deck-browser.ts';
import { findingsOf } from '../../support/deck-checks.ts';
import { deckOf } from '../../support/decks.ts';

const CONTENT = join(import.meta.dirname, '..', '..', '..', 'content');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const shipped = async (): Promise<readonly Comparison[]> => {
  const files = readdirSync(CONTENT).filter((name) => name.endsWith('.yaml'));
  return (await Promise.all(files.map((name) => comparisonsFrom(readFileSync(join(CONTENT, name)))))).flat();
};

describe('nothing lies outside, is cut off, overlaps or is too small', () => {
  it.each([
    { width: 1280, height: 720, scheme: 'light' as const },
    { width: 1024, height: 768, scheme: 'dark' as const },
  ])('in the shipped decks at $width×$height', async (options) => {
    for (const each of await shipped()) {
      const { html, problems } = await deckOf(each);
      const deck = await openDeck(browser, html, options);
      expect([problems, await findingsOf(deck.page), deck.incidents], each.id).toEqual([[], [], []]);
      await deck.close();
    }
  });

  it('on pages of the author’s own, with every kind of block and a picture larger than the slide', async () => {
    const long = 'A sentence that says a little. '.repeat(12).trim();
    const body: RichText = [
      { type: 'heading', level: 2, children: inline('A heading') },
      {
        type: 'paragraph',
        children: [
          ...inline(long),
          { type: 'code', value: ' --with-code ' },
          { type: 'emphasis', children: inline('and stress') },
        ],
      },
      {
        type: 'list',
        ordered: true,
        start: 3,
        items: [long, 'Short'].map((each) => [{ type: 'paragraph', children: inline(each) }]),
      },
      { type: 'quote', children: [{ type: 'paragraph', children: inline(long) }] },
      { type: 'code-block', value: `const value = 1;\n${'  indented();\n'.repeat(4)}` },
      {
        type: 'image',
        image: { path: 'a.png', alt: 'A picture', mediaType: 'image/png', width: 2400, height: 1800, base64: PIXEL },
      },
      { type: 'rule' },
      { type: 'paragraph', children: inline('The end.') },
    ];
    const slides = [{ kind: 'custom' as const, headline: inline('Our own page'), body, notes: [], minutes: null }];
    const { html, problems } = await deckOf({ ...(await comparisonFrom(MINIMAL)), slides });
    const deck = await openDeck(browser, html);
    expect([problems, await findingsOf(deck.page), deck.incidents]).toEqual([[], [], []]);
    const image = await deck.page.locator('img').evaluate((each) => [each.clientWidth, each.clientHeight]);
    expect(image[0]).toBeLessThanOrEqual(1152);
    expect(image[1]).toBeLessThanOrEqual(360);
    expect(await deck.page.locator('.slides').textContent()).toContain('The end.');
    await deck.close();
  });
});

/** A PNG of one pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('content', () => {
  const ATTACKS = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(2)>',
    '</script><script>alert(3)</script>',
    '{{constructor}} {{{json this}}} {{> slide}}',
    '"><svg onload=alert(4)>',
    '[x](javascript:alert(5))',
    '<!--<script>',
    '</style></title><iframe src=https://example.com>',
  ];

  it('cannot run, fetch, or bring about a node of its own', async () => {
    for (const attack of ATTACKS) {
      const poisoned = poison(await comparisonFrom(POISONABLE), attack);
      const harmless = poison(await comparisonFrom(POISONABLE), 'x'.repeat(12));
      const opened = await Promise.all(
        [poisoned, harmless].map(async (each) => openDeck(browser, (await deckOf(each)).html)),
      );
      const kinds = await Promise.all(opened.map(({ page }) => page.evaluate(elementKinds)));
      const [deck] = opened;
      expect(deck?.incidents, attack).toEqual([]);
      expect(kinds[0], attack).toEqual(kinds[1]);
      expect(await deck?.page.locator('[onerror], [onload], iframe, a[href^="javascript"]').count(), attack).toBe(0);
      expect(await deck?.page.evaluate(() => document.querySelector('h1')?.textContent), attack).toContain(attack);
      await Promise.all(opened.map((each) => each.close()));
    }
  });
});

const POISONABLE = `${WITH_PROFILE.replace('{id: tea, name: Tea}', '{id: tea, name: Tea, vendor: V, tagline: T, overview: O, principles: [{title: P, detail: D, points: [Q]}], strengths: [{title: S, detail: D}], applications: [{title: A, detail: D}]}')}features:
  - {name: G, rows: [{name: F, values: {tea: C, coffee: D}}]}
conclusion: {text: C, recommendations: [{when: W, choose: tea, because: B}]}
sources: [{id: s, title: S, url: "https://example.com/"}]
`;

/** Every text of the content replaced; ids and addresses kept. */
function poison(comparison: Comparison, text: string): Comparison {
  const poisoned = (value: unknown): unknown => {
    if (value instanceof Map) return new Map([...value].map(([key, each]) => [key, poisoned(each)]));
    if (Array.isArray(value)) return value.map(poisoned);
    if (typeof value !== 'object' || value === null) return value;
    if ('type' in value && value.type === 'text') return { ...value, value: text };
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, poisoned(each)]));
  };
  return { ...comparison, ...(poisoned(comparison) as Comparison) };
}

/** Runs in the page: which elements there are, without the spans that typography makes. */
function elementKinds(): string[] {
  const names = [...document.querySelectorAll('body *:not(.gap, .solid, br)')].map((element) => element.localName);
  return [...new Set(names)].sort();
}
