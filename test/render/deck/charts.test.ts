import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { MINIMAL } from '../../support/content.ts';
import { current, deckIn, goTo, textOf } from '../../support/deck-actions.ts';
import { findingsOf } from '../../support/deck-checks.ts';

const withDeck = deckIn(
  MINIMAL.replace(
    'tea: 4, coffee: 5}',
    'tea: {value: 4, low: 3, rationale: Flowers., evidence: [{source: diary, where: week 2}]}, coffee: 5}',
  ).concat(`  - {id: smell, name: Smell, scores: {tea: unknown, coffee: 5}}
sources: [{id: diary, title: The diary, url: "https://example.com/"}]
`),
);

const picture = (page: Page, id: string) =>
  page.locator(`#${id} canvas`).evaluate((canvas) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : ''));
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
const card = (page: Page) => page.locator('.score-card:not([hidden])');

describe('a live chart', () => {
  it('is drawn when its slide comes near', () =>
    withDeck(async ({ page }) => {
      expect(await page.locator('#radar .mark-button').count()).toBe(0);
      await goTo(page, 'radar');
      expect(await page.locator('#radar .mark-button').count()).toBe(7);
      await expect.poll(() => page.locator('#dots .mark-button').count()).toBe(7);
    }));

  it('shows and hides a subject, with its marks', () =>
    withDeck(async ({ page }) => {
      for (const id of ['radar', 'dots']) {
        await goTo(page, id);
        const both = await picture(page, id);
        const toggle = page.locator(`#${id} [data-toggle=tea]`).first();
        await toggle.click();
        expect(await toggle.getAttribute('aria-pressed')).toBe('false');
        expect(await picture(page, id)).not.toBe(both);
        expect(await page.locator(`#${id} .mark-button[aria-label^=Tea]`).count()).toBe(0);
        await toggle.click();
        expect(await picture(page, id)).toBe(both);
      }
    }));

  it('shows and hides a trait, down to the three axes that a radar needs', () =>
    withDeck(async ({ page }) => {
      await goTo(page, 'radar');
      const all = await picture(page, 'radar');
      const [calm, price] = ['calm', 'price'].map((id) => page.locator(`#radar [data-toggle-trait=${id}]`));
      await calm?.click();
      expect(await calm?.getAttribute('aria-pressed')).toBe('false');
      expect(await page.locator('#radar .mark-button').evaluateAll((all) => all.map((each) => each.ariaLabel))).toEqual(
        ['Tea, Taste: 4', 'Tea, Price: 4', 'Coffee, Taste: 5', 'Coffee, Price: 3', 'Coffee, Smell: 5'],
      );
      await price?.click();
      expect(await price?.getAttribute('aria-pressed')).toBe('true');
      expect(await page.locator('[role=status]#announcement').textContent()).toBe('A radar needs three axes');
      await calm?.click();
      expect(await picture(page, 'radar')).toBe(all);
      await goTo(page, 'dots');
      const plot = await picture(page, 'dots');
      await page.getByRole('button', { name: 'Calm', exact: true }).click();
      expect(await picture(page, 'dots')).not.toBe(plot);
      expect(await page.locator('#dots .mark-button[aria-label*=Calm]').count()).toBe(0);
    }));

  it('tells number, reason and source of the mark that the pointer is on', () =>
    withDeck(async ({ page }) => {
      for (const id of ['radar', 'dots']) {
        await goTo(page, id);
        await page.locator(`#${id} .mark-button[aria-label="Tea, Taste: 4"]`).hover();
        expect(await textOf(card(page))).toBe('Tea Taste 4 Interval 3–4 Flowers. [1] The diary week 2');
        await card(page).hover();
        await page.waitForTimeout(300);
        expect(await card(page).isVisible()).toBe(true);
        await page.mouse.move(2, 2);
        await card(page).waitFor({ state: 'detached' });
        await page.locator(`#${id} .mark-button[aria-label="Coffee, Taste: 5"]`).hover();
        expect(await textOf(card(page))).toBe('Coffee, Taste: 5');
        await page.keyboard.press('Escape');
        expect(await card(page).count()).toBe(0);
        expect(await page.evaluate(() => window.Reveal.isOverview())).toBe(true);
        await page.keyboard.press('Escape');
      }
    }));

  it('follows the colour scheme', () =>
    withDeck(async ({ page }) => {
      await goTo(page, 'radar');
      const light = await picture(page, 'radar');
      await page.keyboard.press('d');
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(16, 22, 29)');
      const dark = await picture(page, 'radar');
      expect(dark).not.toBe(light);
      await page.keyboard.press('d');
      expect(await picture(page, 'radar')).toBe(light);
    }));
});

describe('a chart with the keyboard alone', () => {
  it('is one stop of the Tab key; arrows go round the radar and from subject to subject', () =>
    withDeck(async ({ page }) => {
      await goTo(page, 'radar');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Tea, Taste: 4');
      const path: (string | null | undefined)[] = [];
      for (const key of [
        'ArrowRight',
        'ArrowRight',
        'ArrowRight',
        'ArrowDown',
        'ArrowLeft',
        'ArrowUp',
        'End',
        'Home',
      ]) {
        await page.keyboard.press(key);
        path.push(await focused(page));
      }
      expect(path).toEqual([
        'Tea, Calm: 5',
        'Tea, Price: 4',
        // Smell is unknown; past the last axis comes the first.
        'Tea, Taste: 4',
        'Coffee, Taste: 5',
        'Coffee, Smell: 5',
        // Nobody else has a score there.
        'Coffee, Smell: 5',
        'Coffee, Smell: 5',
        'Coffee, Taste: 5',
      ]);
      expect(await current(page)).toBe('radar');
    }));

  it('shows the card, says what stands behind the score, and where the focus is', () =>
    withDeck(async ({ page }) => {
      await goTo(page, 'radar');
      await page.keyboard.press('Tab');
      expect(await textOf(card(page))).toContain('Flowers.');
      expect(await page.locator('#announcement').textContent()).toContain('Flowers. [1] The diary week 2');
      const outline = await page.evaluate(
        () => document.activeElement && getComputedStyle(document.activeElement).outline,
      );
      expect(outline).toContain('3px');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('.mark-layer'))).toBeNull();
      expect(await card(page).count()).toBe(0);
    }));

  it('gives the keys back to the deck with Escape', () =>
    withDeck(async ({ page }) => {
      await goTo(page, 'radar');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => [document.activeElement === document.body, window.Reveal.isOverview()])).toEqual(
        [true, false],
      );
      await page.keyboard.press('ArrowRight');
      expect(await current(page)).toBe('dots');
    }));

  it('goes along the scale and from row to row in a plot', () =>
    withDeck(async ({ page }) => {
      await goTo(page, 'dots');
      await page.locator('#dots .mark-button[aria-label="Coffee, Calm: 2"]').focus();
      const path: (string | null | undefined)[] = [];
      for (const key of ['ArrowRight', 'ArrowUp', 'ArrowRight']) {
        await page.keyboard.press(key);
        path.push(await focused(page));
      }
      expect(path).toEqual(['Tea, Calm: 5', 'Tea, Taste: 4', 'Coffee, Taste: 5']);
    }));
});

describe('the switch to the table', () => {
  it('puts the table in the place of the chart, and back', () =>
    withDeck(async ({ page }) => {
      for (const id of ['radar', 'dots']) {
        await goTo(page, id);
        const button = page.locator(`#${id}`).getByRole('button', { name: 'As a table' });
        await button.focus();
        await page.keyboard.press('Enter');
        expect(await button.getAttribute('aria-pressed')).toBe('true');
        expect(await page.locator(`#${id} canvas`).isVisible()).toBe(false);
        expect((await page.locator(`#${id} table`).boundingBox())?.width).toBeGreaterThan(1100);
        expect(await findingsOf(page)).toEqual([]);
        await goTo(page, id);
        await button.click();
        expect(await page.locator(`#${id} canvas`).isVisible()).toBe(true);
      }
    }));

  const many = deckIn(`languages: [en]
title: Four
date: 2026-11-23
scale: {min: 1, max: 5}
subjects: [${[...'abcd'].map((id) => `{id: ${id}, name: Subject ${id}}`).join(', ')}]
traits: [${[...'xyz'].map((id) => `{id: ${id}, name: Trait ${id}, scores: {a: 1, b: 2, c: 3, d: 4}}`).join(', ')}]
`);

  it('leads to the table where it has a slide of its own, and back', () =>
    many(async ({ page }) => {
      await goTo(page, 'radar');
      await page.locator('#radar').getByRole('button', { name: 'As a table' }).click();
      expect(await current(page)).toBe('radar--2');
      await page.locator('#radar--2 [data-toggle-trait=x]').click();
      expect(await page.locator('[role=status]#announcement').textContent()).toBe('A radar needs three axes');
      await page.locator('#radar--2 [data-toggle=b]').click();
      await page.locator('#radar--2').getByRole('button', { name: 'As a table' }).click();
      expect(await current(page)).toBe('radar');
      expect(await page.locator('#radar [data-toggle=b]').getAttribute('aria-pressed')).toBe('false');
    }));
});
