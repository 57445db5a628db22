import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsOnPage, findingsOnSlide, loadAxe } from '../../support/axe.ts';
import { launchBrowser, openDeck } from '../../support/deck-browser.ts';
import { flagship } from '../../support/flagship.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each(['zh-CN', 'en'])('the flagship in %s', (language) => {
  it.each(['light', 'dark'] as const)('has nothing for axe-core to find on any slide, %s', async (scheme) => {
    const { html } = await flagship(language);
    const deck = await openDeck(browser, html, { scheme });
    await loadAxe(deck.page);
    await deck.page.evaluate(`Reveal.configure({ transition: 'none' })`);
    const found = [...(await findingsOnPage(deck.page))];
    const count: number = await deck.page.evaluate('Reveal.getTotalSlides()');
    for (let slide = 1; slide < count; slide++) {
      await deck.page.evaluate(`Reveal.slide(${slide})`);
      found.push(...(await findingsOnSlide(deck.page)).map((each) => `${slide + 1} ${each}`));
    }
    expect(found).toEqual([]);
    expect(count).toBeGreaterThan(10);
    await deck.close();
  });
});

describe('the keyboard', () => {
  it('reaches what a slide has to press in the order of reading, never what another has, and shows where it is', async () => {
    const { html } = await flagship('en');
    const deck = await openDeck(browser, html);
    const { page } = deck;
    for (const id of ['radar', 'ranking']) {
      await page.evaluate((slide) => {
        const { Reveal } = window;
        Reveal.slide(Reveal.getSlides().findIndex((each) => each.id === slide));
      }, id);
      await page.evaluate(() =>
        document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined,
      );
      const seen: { readonly at: number; readonly slide: string; readonly outline: string }[] = [];
      for (let press = 0; press < 60; press++) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return null;
          return {
            at: [...document.querySelectorAll('*')].indexOf(element),
            slide: element.closest('section')?.id ?? '',
            outline: getComputedStyle(element).outlineStyle,
          };
        });
        if (!focus) break;
        seen.push(focus);
      }
      const onSlide = seen.filter(({ slide }) => slide !== '');
      expect(onSlide.length, id).toBeGreaterThan(3);
      expect([...new Set(onSlide.map(({ slide }) => slide))], id).toEqual([id]);
      expect(
        onSlide.map(({ at }) => at),
        id,
      ).toEqual(onSlide.map(({ at }) => at).sort((left, right) => left - right));
      expect(
        seen.filter(({ outline }) => outline === 'none'),
        id,
      ).toEqual([]);
    }
    await deck.close();
  });

  it('is not taken by a role that would keep a screen reader from reading', async () => {
    const { html } = await flagship('en');
    const deck = await openDeck(browser, html);
    expect(await deck.page.locator('[role=application], [aria-roledescription]').count()).toBe(0);
    // The slides that are not shown are nobody's; the one that is shown is everybody's.
    expect(await deck.page.locator('section.present:is([aria-hidden=true], [inert])').count()).toBe(0);
    expect(await deck.page.locator('.slides > section:not(.present):not([inert])').count()).toBe(0);
    expect(await deck.page.locator('[aria-live]:not([hidden])').count()).toBeGreaterThan(0);
    await deck.close();
  });
});

it('moves nothing for who wants nothing moved', async () => {
  const { html } = await flagship('en');
  const deck = await openDeck(browser, html);
  expect(await deck.page.evaluate(() => window.Reveal.getConfig().transition)).toBe('none');
  await deck.page.evaluate(() => window.Reveal.next());
  expect(await deck.page.evaluate(() => document.getAnimations().length)).toBe(0);
  await deck.close();
});

it('says the language of the page, and of phrases in another', async () => {
  const { html } = await flagship('zh-CN');
  const deck = await openDeck(browser, html);
  expect(await deck.page.locator('html').getAttribute('lang')).toBe('zh-CN');
  expect(await deck.page.locator('.slides [lang=en]').allTextContents()).toContain('Google DeepMind');
  await deck.close();
});

it('tells every chart in words and as a table', async () => {
  const { html } = await flagship('en');
  const charts = html.match(/<canvas[^>]*>/g) ?? [];
  expect(charts.length).toBeGreaterThanOrEqual(2);
  for (const chart of charts) expect(chart).toMatch(/role="img" aria-label="[^"]{40,}/);
  for (const id of ['radar', 'dots'])
    expect(html).toMatch(new RegExp(`<section id="${id}"[\\s\\S]*?<table class="table scores`));
});
