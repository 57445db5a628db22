import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainText } from '../../../src/model/rich-text.ts';
import { findingsOnSlide, loadAxe } from '../../support/axe.ts';
import { launchBrowser, openDeck, openWindow } from '../../support/deck-browser.ts';
import { findingsOf } from '../../support/deck-checks.ts';
import { decksOf } from '../../support/decks.ts';
import { flagship, flagshipWithChanges } from '../../support/flagship.ts';
import { comparisonOf } from '../../support/generated.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each([
  [
    'en',
    'Gemini still leads; its lead over GPT-4V grew from 4.1 to 6.5 points, mostly because Low-resource use weighs more',
  ],
  ['zh-CN', 'Gemini依然领先，对GPT-4V的优势由4.1分扩大到6.5分，主要因为“低资源部署”的权重提高'],
])('what changed in the flagship, in %s', (language, headline) => {
  it('comes right after the answer, with a headline of its own and causes that add up', async () => {
    const { story } = await flagshipWithChanges(language);
    const kinds = story.slides.map(({ kind }) => kind);
    expect(kinds.indexOf('changes')).toBe(kinds.indexOf('answer') + 1);
    const slide = story.slides.find((each) => each.kind === 'changes');
    expect(slide?.headline).toEqual([{ type: 'text', value: headline }]);
    const causes = slide?.view.causes ?? [];
    const effects = causes.map(({ effectText }) => Math.round(Number(effectText.replace('−', '-')) * 10));
    expect(causes.map(({ isSum }) => isSum)).toEqual([false, false, false, false, true]);
    expect(effects.slice(0, -1).reduce((sum, effect) => sum + effect, 0)).toBe(effects.at(-1));
  });

  it('fits, and says by sign and in words what went up and down', async () => {
    const { html, problems } = await flagshipWithChanges(language);
    const deck = await openDeck(browser, html);
    const marks = await deck.page
      .locator('.slide-traits .score .change')
      .evaluateAll((all) => all.map((mark) => [mark.textContent, mark.getAttribute('aria-label')]));
    expect(marks).toEqual(
      language === 'en'
        ? [
            ['▼\u00a0from 3.5', 'lowered from 3.5 to 3.0'],
            ['▲\u00a0from 4.0', 'raised from 4.0 to 4.5'],
            ['▼\u00a0from 2.0', 'lowered from 2.0 to 1.5'],
          ]
        : [
            ['▼\u00a0原3.5', '由3.5降至3.0'],
            ['▲\u00a0原4.0', '由4.0升至4.5'],
            ['▼\u00a0原2.0', '由2.0降至1.5'],
          ],
    );
    expect([problems, await findingsOf(deck.page), deck.incidents]).toEqual([[], [], []]);
    await deck.close();
  });

  it.each(['light', 'dark'] as const)('leaves axe-core nothing to find, %s', async (scheme) => {
    const { html } = await flagshipWithChanges(language);
    const deck = await openDeck(browser, html, { scheme });
    await loadAxe(deck.page);
    await deck.page.evaluate(`Reveal.configure({ transition: 'none' })`);
    const places = await deck.page
      .locator('.slide-changes, .slide-traits, .slide-ranking')
      .evaluateAll((slides) => slides.map((slide) => [...(slide.parentElement?.children ?? [])].indexOf(slide)));
    expect(places.length).toBeGreaterThanOrEqual(4);
    for (const place of places) {
      await deck.page.evaluate(`Reveal.slide(${place})`);
      expect(await findingsOnSlide(deck.page), `slide ${place + 1}`).toEqual([]);
    }
    await deck.close();
  });
});

it('says nothing of totals that are no longer those that are published', async () => {
  const { html } = await flagshipWithChanges('en');
  const deck = await openDeck(browser, html);
  await deck.page.evaluate(`Reveal.slide(Reveal.getSlides().findIndex(({ id }) => id === 'ranking'))`);
  const mark = deck.page.locator('#ranking .change').first();
  expect(await mark.isVisible()).toBe(true);
  await deck.page.locator('#ranking [data-profile="writing"]').click();
  expect(await mark.isVisible()).toBe(false);
  await deck.page.locator('#ranking [data-profile=""]').click();
  expect(await mark.isVisible()).toBe(true);
  await deck.close();
});

it('leaves a deck that is compared with nothing as it is', async () => {
  const { html, story } = await flagship('en');
  expect(story.slides.some(({ kind }) => kind === 'changes')).toBe(false);
  expect(html).not.toMatch(/\.change\b|class="change/);
});

/** Eight subjects and twelve traits, all of which have other scores than before; with names and reasons of any length. */
it('fits with everything changed, in either language', async () => {
  const shapes = (['en', 'zh-CN'] as const).flatMap((language) =>
    (['terse', 'usual', 'long'] as const).map((length) => ({
      language,
      length,
      subjects: 8,
      traits: 12,
      features: 4,
      unknown: false,
    })),
  );
  const sample = (seed: number) => shapes.flatMap((shape) => fc.sample(comparisonOf(shape), { seed, numRuns: 1 }));
  const window = await openWindow(browser);
  const wrong: unknown[] = [];
  let slides = 0;
  for await (const { html, story, problems } of decksOf(sample(7), sample(8))) {
    expect(story.slides.some(({ kind }) => kind === 'changes')).toBe(true);
    await window.showDeck(html);
    // Names this long may be too much for the legend of a chart, changes or not.
    const own = story.slides.filter(({ kind }) => ['changes', 'traits', 'ranking'].includes(kind));
    const starts = own.map(({ headline }) => plainText(headline).slice(0, 40));
    wrong.push(...problems.filter((problem) => starts.some((start) => problem.includes(start))));
    wrong.push(...(await findingsOf(window.page)), ...window.incidents.splice(0));
    slides += 1;
  }
  await window.close();
  expect(wrong).toEqual([]);
  expect(slides).toBe(6);
});
