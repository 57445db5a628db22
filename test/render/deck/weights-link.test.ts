import { describe, expect, it } from 'vitest';
import { deckIn, goTo, PUBLISHED_RANKING, rankingOn, WITH_PROFILE } from '../../support/deck-actions.ts';

const withDeck = deckIn(WITH_PROFILE);

describe('a link to other weights', () => {
  const OWN = '#/ranking?weights=taste:1,calm:0,price:0';

  it('opens on its slide, with its weights, and the address keeps both', () =>
    withDeck(
      async ({ page }) => {
        expect(await page.evaluate(() => window.Reveal.getCurrentSlide().id)).toBe('ranking');
        expect((await rankingOn(page))[0]).toEqual(['1', 'Coffee', '100.0']);
        expect(await page.locator('input[data-trait=calm]').inputValue()).toBe('0');
        await page.keyboard.press('ArrowLeft');
        await page.waitForFunction(() => window.location.hash === '#/dots?weights=taste:1,calm:0,price:0');
      },
      { query: OWN },
    ));

  it('takes a profile by its name, and escaped marks as messengers write them', () =>
    withDeck(
      async ({ page }) => {
        expect((await rankingOn(page))[0]).toEqual(['1', 'Coffee', '87.5']);
        await page.evaluate(() => {
          window.location.hash = '#/answer?weights=taste%3A1%2Ccalm%3A0%2Cprice%3A0';
        });
        await page.waitForFunction(() => window.Reveal.getCurrentSlide().id === 'answer');
        expect((await rankingOn(page))[0]).toEqual(['1', 'Coffee', '100.0']);
      },
      { query: '#/ranking?profile=connoisseur' },
    ));

  it('is ignored where this deck has not written it', () =>
    withDeck(
      async ({ page }) => {
        expect(await page.evaluate(() => window.Reveal.getCurrentSlide().id)).toBe('ranking');
        expect(await rankingOn(page)).toEqual(PUBLISHED_RANKING);
        expect(await page.locator('[data-reset]').isDisabled()).toBe(true);
        await page.waitForFunction(() => window.location.hash === '#/ranking');
      },
      { query: '#/ranking?weights=speed:1,calm:0,price:0' },
    ));

  it('is copied by a button', () =>
    withDeck(async ({ page }) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await goTo(page, 'ranking');
      await page.getByRole('button', { name: 'For connoisseurs' }).click();
      await page.getByRole('button', { name: 'Copy link' }).click();
      await page.waitForFunction(() => document.querySelector('#announcement')?.textContent === 'The link is copied');
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(link).toMatch(/^file:.*\.html#\/ranking\?profile=connoisseur$/);
    }));

  it('is shown, to copy by hand, where there is no clipboard; the focus comes back', () =>
    withDeck(async ({ page }) => {
      await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      await goTo(page, 'ranking');
      await page.locator('input[data-trait=calm]').fill('0');
      const button = page.getByRole('button', { name: 'Copy link' });
      await button.click();
      const dialog = page.getByRole('dialog', { name: 'Copy this link' });
      expect(await dialog.getByRole('textbox').inputValue()).toMatch(/#\/ranking\?weights=taste:1,calm:0,price:1$/);
      await page.keyboard.press('Escape');
      expect(await dialog.isVisible()).toBe(false);
      expect(await button.evaluate((each) => each === document.activeElement)).toBe(true);
    }));
});
