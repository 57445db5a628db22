import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparisonFrom, MINIMAL } from '../../../support/content.ts';
import { launchBrowser, openDeck } from '../../../support/deck-browser.ts';
import { findingsOf } from '../../../support/deck-checks.ts';
import { deckOf } from '../../../support/decks.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Sentences that can be told apart: about 2,000 characters, more than any slot of a slide holds. */
const long = (name: string): string =>
  Array.from({ length: 50 }, (_, at) => `${name} sentence ${at + 1} says a little more.`).join(' ');

const CONTENT = `${MINIMAL.replace(
  'name: Tea}',
  `name: Tea, tagline: "${long('Tagline')}",
     strengths: ["${long('Strength')}", {title: Detailed, detail: "${long('Detail')}", points: ["${long('Item')}"]}],
     principles: ["${long('Principle')}", {title: Pointed, points: ["${long('Point')}", Short]}, Last],
     applications: [{title: Applied, detail: "${long('Application')}"}]}`,
)
  .replace('tea: 4', `tea: {value: 4, rationale: "${long('Reason')}"}`)
  .replace('name: Taste', `name: Taste, question: "${long('Question')}"`)}profiles:
  - {id: p, name: Profile, description: "${long('Profile')}", weights: {taste: 8}}
features:
  - rows: [{name: "${long('Feature')}", values: {tea: "${long('Cell')}", coffee: No}}]
conclusion:
  recommendations: [{when: "${long('When')}", choose: tea, because: "${long('Because')}"}]
sources: [{id: s, title: "${long('Source')}"}]
deck:
  slides: [method, subject, principles, strengths, traits, profiles, features, applications, recommendations,
    sources,
    {title: Our own, body: "- ${long('Bullet')}\\n- Next\\n\\n> ${long('Quote')}"}]
`;

const TEXTS =
  'Tagline Strength Detail Item Principle Point Application Reason Question Profile Feature Cell When Because Source Bullet Quote';

describe('a point that no slide holds', () => {
  it('goes on on the next, whatever it is, and nothing of it is lost or wrong', async () => {
    const { html, problems } = await deckOf(await comparisonFrom(CONTENT));
    expect(problems).toEqual([]);
    const shown = html.replace(/<aside[\s\S]*?<\/aside>/g, '').replace(/<[^>]+>/g, '');
    for (const name of TEXTS.split(' ')) {
      const told = [...shown.matchAll(new RegExp(`${name} sentence (\\d+) says`, 'g'))].map(([, number]) =>
        Number(number),
      );
      expect(
        [...new Set(told)].sort((a, b) => a - b),
        name,
      ).toEqual(Array.from({ length: 50 }, (_, at) => at + 1));
    }
    const deck = await openDeck(browser, html);
    expect([await findingsOf(deck.page), deck.incidents]).toEqual([[], []]);
    await deck.close();
  });

  it('begins with an ellipsis where it goes on; a point in parts keeps its number and title', async () => {
    const { html } = await deckOf(await comparisonFrom(CONTENT));
    expect(html).toMatch(/<li>(<p>)?… Bullet sentence/);
    expect(html).toMatch(/… Cell sentence/);
    const numbers = [...html.matchAll(/class="principle-number"[^>]*>(\d+)<\/span>[\s\S]*?<h3>([^<]*)/g)];
    const titles = numbers.map(([, number, title = '']) => `${number} ${title.slice(0, 12)}`);
    expect(titles[0]).toBe('1 Principle se');
    expect(titles[1]).toMatch(/^1 … Principle/);
    expect(titles.filter((title) => title.startsWith('2'))).toContain('2 Pointed');
    expect(titles.at(-1)).toBe('3 Last');
  });
});
