import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { MINIMAL } from '../../support/content.ts';
import { current, deckIn, goTo, textOf } from '../../support/deck-actions.ts';
import type { OpenDeck } from '../../support/deck-browser.ts';

const PLANNED = `${MINIMAL}deck:
  minutes: 10
  slides:
    - {kind: cover, minutes: 1}
    - answer
    - {kind: radar, minutes: 2, notes: Pause here.}
    - ranking
`;
const withDeck = deckIn(PLANNED);
const chinese = deckIn(PLANNED.replace('[en]', '[zh-CN]'));

/** Opens the speaker view with its key, as a presenter does. */
async function speakerOf({ page, incidents }: OpenDeck): Promise<Page> {
  const opened = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const view = await opened;
  view.on('pageerror', (error) => incidents.push(error.message));
  view.on('console', (message) => message.type() === 'error' && incidents.push(message.text()));
  await view.waitForSelector('.speaker-view');
  return view;
}

const part = (view: Page, name: string) => view.locator(`[data-speaker=${name}]`);
const says = (view: Page, name: string, text: string) =>
  expect.poll(async () => textOf(part(view, name)), { timeout: 5000 }).toBe(text);

describe('the speaker view', () => {
  it('opens from a file, with this slide, the next one, the notes and how far the talk is', () =>
    withDeck(async (deck) => {
      await goTo(deck.page, 'answer');
      const view = await speakerOf(deck);
      expect(await part(view, 'current').locator('section').getAttribute('id')).toBe('answer');
      expect(await part(view, 'next').locator('section').getAttribute('id')).toBe('radar');
      expect(await textOf(part(view, 'notes'))).toContain('1 Tea: 83.3');
      await says(view, 'number', '2 / 4');
      await says(view, 'clock', new Date().toTimeString().slice(0, 5));
      expect(await view.evaluate(() => document.documentElement.lang)).toBe('en');
      const fonts = await view.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length);
      expect(fonts).toBeGreaterThan(0);
    }));

  it('shows what is on the slide: charts, other weights, the colour scheme', () =>
    withDeck(async (deck) => {
      await goTo(deck.page, 'radar');
      const view = await speakerOf(deck);
      const isDrawn = () =>
        part(view, 'current')
          .locator('canvas')
          .evaluate((canvas) => {
            if (!('getContext' in canvas)) return false;
            const context = canvas.ownerDocument.defaultView && (canvas as HTMLCanvasElement).getContext('2d');
            return context?.getImageData(0, 0, 1200, 800).data.some((value) => value !== 0) ?? false;
          });
      expect(await isDrawn()).toBe(true);
      await goTo(deck.page, 'ranking');
      await deck.page.locator('input[data-trait=calm]').fill('0');
      await expect.poll(() => textOf(part(view, 'current').locator('.headline'))).toContain('share the first place');
      await deck.page.keyboard.press('d');
      await expect.poll(() => view.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
      await expect.poll(() => part(view, 'end').isVisible()).toBe(true);
      const box = await part(view, 'current').locator('.page').boundingBox();
      const frame = await part(view, 'current').boundingBox();
      expect(Math.abs((box?.width ?? 0) - (frame?.width ?? 0))).toBeLessThan(4);
    }));

  it('drives the deck with its keys and buttons, and points for all', () =>
    withDeck(async (deck) => {
      const view = await speakerOf(deck);
      await view.keyboard.press('ArrowRight');
      expect(await current(deck.page)).toBe('answer');
      await says(view, 'number', '2 / 4');
      await view.getByRole('button', { name: 'Next slide' }).click();
      expect(await current(deck.page)).toBe('radar');
      await expect.poll(() => textOf(part(view, 'notes'))).toContain('Pause here.');
      await view.keyboard.press('b');
      expect(await deck.page.evaluate(() => window.Reveal.isPaused())).toBe(true);
      await view.keyboard.press('b');
      await view.keyboard.press('l');
      const frame = await part(view, 'current').boundingBox();
      if (!frame) throw new Error('no slide');
      await view.mouse.move(frame.x + frame.width / 4, frame.y + frame.height / 2);
      const laser = await deck.page.locator('.laser').boundingBox();
      expect(laser && Math.abs(laser.x + laser.width / 2 - 320)).toBeLessThan(3);
      expect(laser && Math.abs(laser.y + laser.height / 2 - 360)).toBeLessThan(3);
    }));

  it('speaks the deck’s language', () =>
    chinese(async (deck) => {
      const view = await speakerOf(deck);
      expect(await textOf(view.locator('.speaker-view'))).toMatch(/下一页.*演讲备注.*时间.*已用.*重新计时/);
      expect(await view.evaluate(() => document.documentElement.lang)).toBe('zh-CN');
    }));

  it('is the notes below the slide where no window opens', () =>
    withDeck(async ({ page }) => {
      await page.evaluate(() => {
        window.open = () => null;
      });
      await page.keyboard.press('s');
      await page.waitForSelector('.reveal.show-notes');
    }));
});

describe('the timer', () => {
  it('tells the time against the plan, slide by slide, and begins anew', () =>
    withDeck(async (deck) => {
      const begin = new Date('2026-11-25T09:00:00').getTime();
      const clockAt = (seconds: number) => deck.page.clock.setFixedTime(begin + seconds * 1000);
      await clockAt(0);
      const view = await speakerOf(deck);
      await clockAt(30);
      await says(view, 'elapsed', '0:30 / 10:00');
      // Cover 1 and radar 2 are the author's; answer and ranking share 7 minutes as 2 to 2.5.
      await says(view, 'slide', '0:30 / 1:00');
      await says(view, 'standing', 'on time');
      await clockAt(75);
      await says(view, 'standing', '0:15 behind');
      expect(await part(view, 'standing').getAttribute('data-late')).toBe('true');
      await view.keyboard.press('ArrowRight');
      await clockAt(76);
      await says(view, 'slide', '0:01 / 3:07');
      await says(view, 'standing', 'on time');
      await view.keyboard.press('ArrowRight');
      await clockAt(77);
      await says(view, 'standing', '2:50 ahead');
      await view.getByRole('button', { name: 'Restart the timer' }).click();
      await clockAt(78);
      await says(view, 'elapsed', '0:01 / 10:00');
    }));
});
