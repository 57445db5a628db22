import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { current, deckIn, goTo, textOf, WITH_PROFILE } from '../../support/deck-actions.ts';

const withDeck = deckIn(WITH_PROFILE);
const chinese = deckIn(WITH_PROFILE.replace('[en]', '[zh-CN]'));

const isPaused = (page: Page) => page.evaluate(() => window.Reveal.isPaused());

describe('the keyboard alone', () => {
  it('turns pages, and the address follows', () =>
    withDeck(async ({ page }) => {
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      expect(await current(page)).toBe('method');
      await page.keyboard.press('ArrowLeft');
      expect(await current(page)).toBe('answer');
      await page.waitForFunction(() => window.location.hash === '#/answer');
    }));

  it('presses a button without turning the page', () =>
    withDeck(async ({ page }) => {
      await goTo(page, 'ranking');
      for (const key of ['Enter', ' ']) {
        await page.locator('[data-profile=""]').click();
        await page.locator('[data-profile=connoisseur]').focus();
        await page.keyboard.press(key);
        expect(await page.locator('[data-profile=connoisseur]').getAttribute('aria-pressed')).toBe('true');
        expect(await current(page)).toBe('ranking');
      }
    }));

  it('moves a weight without turning the page', () =>
    withDeck(async ({ page }) => {
      await goTo(page, 'ranking');
      const slider = page.locator('input[data-trait=taste]');
      await slider.focus();
      for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowRight');
      expect(await current(page)).toBe('ranking');
      expect(Number(await slider.inputValue())).toBeGreaterThan(1);
      expect(await page.locator('[data-weights-name]').textContent()).toBe('Your own weights');
    }));

  it('shows the speaker notes below the slide', () =>
    withDeck(async ({ page }) => {
      await goTo(page, 'radar');
      await page.keyboard.press('n');
      await page.waitForSelector('.reveal.show-notes');
      expect(await page.locator('.speaker-notes').textContent()).toContain('Tea: Taste 4, Calm 5, Price 4');
      await page.keyboard.press('n');
      expect(await page.locator('.reveal.show-notes').count()).toBe(0);
      expect(await current(page)).toBe('radar');
    }));

  it('shows all slides, and goes to one of them', () =>
    withDeck(async ({ page }) => {
      await page.keyboard.press('o');
      expect(await page.evaluate(() => window.Reveal.isOverview())).toBe(true);
      expect(await page.locator('#dots .mark-button').count()).toBeGreaterThan(0);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => window.Reveal.isOverview())).toBe(false);
      expect(await current(page)).toBe('answer');
    }));
});

describe('a black screen', () => {
  it('comes and goes with B and with a point; no other key is heard meanwhile', () =>
    withDeck(async ({ page }) => {
      for (const key of ['b', '.']) {
        await page.keyboard.press(key);
        expect(await isPaused(page)).toBe(true);
        await page.waitForFunction(() => document.querySelector('#announcement')?.textContent === 'Black screen');
        for (const other of ['ArrowRight', 'd', '/', 'l']) await page.keyboard.press(other);
        expect([await current(page), await page.evaluate(() => document.documentElement.dataset.theme)]).toEqual([
          'cover',
          undefined,
        ]);
        await page.keyboard.press(key);
        expect(await isPaused(page)).toBe(false);
      }
    }));
});

describe('the laser pointer', () => {
  it('is where the pointer is, in a colour of the theme, while it is on', () =>
    withDeck(async ({ page }) => {
      const point = page.locator('.laser');
      expect(await point.isVisible()).toBe(false);
      await page.keyboard.press('l');
      await page.mouse.move(300, 200);
      const box = await point.boundingBox();
      expect([box && box.x + box.width / 2, box && box.y + box.height / 2]).toEqual([300, 200]);
      expect(await point.evaluate((each) => getComputedStyle(each).pointerEvents)).toBe('none');
      expect(await page.locator('.slides').evaluate((each) => getComputedStyle(each).cursor)).toBe('none');
      await page.keyboard.press('l');
      expect(await point.isVisible()).toBe(false);
      expect(await current(page)).toBe('cover');
    }));
});

describe('the magnifying glass', () => {
  const scale = (page: Page) =>
    page.locator('.reveal').evaluate((each) => each.getBoundingClientRect().width / window.innerWidth);

  it('doubles the size where the pointer is; arrows move it, Escape ends it', () =>
    withDeck(async ({ page }) => {
      await goTo(page, 'radar');
      await page.mouse.move(320, 180);
      await page.keyboard.press('z');
      expect(await scale(page)).toBe(2);
      const left = () => page.locator('.reveal').evaluate((each) => each.getBoundingClientRect().left);
      expect(await left()).toBe(-320);
      await page.keyboard.press('ArrowRight');
      expect(await left()).toBeLessThan(-320);
      for (let press = 0; press < 12; press++) await page.keyboard.press('ArrowRight');
      expect(await left()).toBe(-1280);
      expect(await current(page)).toBe('radar');
      await page.keyboard.press('Escape');
      expect([await scale(page), await page.evaluate(() => window.Reveal.isOverview())]).toEqual([1, false]);
    }));

  it('opens with a click, and closes with the next slide', () =>
    withDeck(async ({ page }) => {
      await page.keyboard.down('Alt');
      await page.mouse.click(100, 100);
      await page.keyboard.up('Alt');
      expect(await scale(page)).toBe(2);
      await page.keyboard.press('PageDown');
      expect([await scale(page), await current(page)]).toEqual([1, 'answer']);
    }));
});

describe('help', () => {
  it('tells all keys in the deck’s language', async () => {
    await withDeck(async ({ page }) => {
      await page.keyboard.press('?');
      const dialog = page.getByRole('dialog', { name: 'Keys' });
      for (const words of [
        'S Speaker view',
        'B . Black screen',
        'L Laser pointer',
        '/ Ctrl+F Search',
        'O Esc All slides',
      ])
        expect(await textOf(dialog.locator('dl'))).toContain(words);
      await page.keyboard.press('b');
      expect(await isPaused(page)).toBe(false);
      await page.keyboard.press('Escape');
      expect(await dialog.isVisible()).toBe(false);
    });
    await chinese(async ({ page }) => {
      await page.keyboard.press('?');
      expect(await textOf(page.getByRole('dialog', { name: '按键' }))).toContain('S 演讲者视图');
      // Reveal has English words of its own for it.
      expect(await page.locator('.reveal .r-overlay').count()).toBe(0);
    });
  });

  it('has a button for what a mouse needs', () =>
    withDeck(async ({ page }) => {
      await page.mouse.move(300, 200);
      await page.mouse.move(310, 200);
      const names = await page.locator('.toolbar button').evaluateAll((all) => all.map((each) => each.ariaLabel));
      expect(names).toEqual([
        'Previous slide',
        'Next slide',
        'Speaker view',
        'Notes below the slide',
        'Search',
        'Light / Dark',
        'Keys',
      ]);
      await page.getByRole('button', { name: 'Keys' }).click();
      expect(await page.getByRole('dialog', { name: 'Keys' }).isVisible()).toBe(true);
    }));
});
