import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { MINIMAL } from '../../support/content.ts';
import { current, deckIn, textOf } from '../../support/deck-actions.ts';

const withDeck = deckIn(
  `${MINIMAL}features: [{rows: [{name: Needs **hot water**, values: {tea: Yes, coffee: Yes}}]}]\n`,
);
const chinese = deckIn(
  MINIMAL.replace('[en]', '[zh-CN]')
    .replace('name: Calm', 'name: 与GPT-4V的对齐')
    .replace('Tea or coffee', '茶还是咖啡'),
);

const count = (page: Page) => textOf(page.locator('#search-dialog output'));
const marked = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('hit') ?? [])].map((range) => (range instanceof Range ? range.toString() : '')),
  );

describe('searching', () => {
  it('finds a text on any slide, goes there and marks it, with stress and capitals as they may be', () =>
    withDeck(async ({ page }) => {
      await page.keyboard.press('/');
      await page.keyboard.type('needs HOT w');
      expect([await current(page), await marked(page), await count(page)]).toEqual([
        'features',
        ['Needs hot w'],
        '1 / 1',
      ]);
      const hit = await page.evaluate(() => {
        const [range] = CSS.highlights.get('hit') ?? [];
        return range instanceof Range ? range.startContainer.parentElement?.closest('section')?.id : null;
      });
      expect(hit).toBe('features');
    }));

  it('opens with Ctrl+F, begins at this slide, and goes on and back', () =>
    withDeck(async ({ page }) => {
      await page.keyboard.press('End');
      await page.keyboard.press('Home');
      await page.keyboard.press('Control+f');
      await page.keyboard.type('coffee');
      expect([await current(page), await count(page)]).toEqual(['cover', expect.stringMatching(/^1 \/ \d+$/)]);
      const all = Number((await count(page)).split('/')[1]);
      await page.keyboard.press('Enter');
      expect(await count(page)).toBe(`2 / ${all}`);
      await page.keyboard.press('Shift+Enter');
      await page.keyboard.press('Shift+Enter');
      expect(await count(page)).toBe(`${all} / ${all}`);
      await page.getByRole('button', { name: 'Next hit' }).click();
      expect(await count(page)).toBe(`1 / ${all}`);
      await page.keyboard.press('Escape');
      // The browser tells of a dialog that it has closed a moment later.
      await expect.poll(() => marked(page)).toEqual([]);
      expect(await page.locator('#search-dialog').isVisible()).toBe(false);
      await page.keyboard.press('ArrowRight');
      expect(await current(page)).toBe('answer');
    }));

  it('says when there is nothing, and looks in no notes', () =>
    withDeck(async ({ page }) => {
      await page.keyboard.press('/');
      await page.keyboard.insertText(
        'Each score is placed on its declared range, from 0 for the worst to 100 for the best; x',
      );
      expect([await current(page), await count(page)]).toEqual(['cover', 'Nothing found']);
      expect(await page.locator('#search-dialog output').getAttribute('role')).toBe('status');
    }));

  it('finds Han, across the gaps around Latin', () =>
    chinese(async ({ page }) => {
      await page.keyboard.press('/');
      for (const [text, slide] of [
        ['与gpt-4v的对齐', 'method'],
        ['咖啡', 'cover'],
      ] as const) {
        await page.keyboard.press('Control+a');
        await page.keyboard.insertText(text);
        await page.keyboard.press('Shift+Enter');
        await page.keyboard.press('Enter');
        expect((await marked(page)).map((each) => each.toLowerCase())).toEqual([text]);
        expect(await page.locator(`#${slide}`).textContent()).toContain(text === '咖啡' ? '咖啡' : '对齐');
      }
      await page.keyboard.insertText('没有的词');
      expect(await count(page)).toBe('没有找到');
    }));
});
