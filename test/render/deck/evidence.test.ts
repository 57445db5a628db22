import { describe, expect, it } from 'vitest';
import { MINIMAL } from '../../support/content.ts';
import { current, deckIn, goTo, textOf } from '../../support/deck-actions.ts';

const withDeck = deckIn(
  MINIMAL.replace(
    'tea: 4, coffee: 5}',
    'tea: {value: 4, low: 3, high: 4.5, rationale: It *smells* of flowers., evidence: [{source: diary, where: week 2}, {source: survey}]}, coffee: 5}',
  )
    .replace('{min: 1, max: 5}', '{min: 1, max: 5, step: 0.5}')
    .replace('tea: 5, coffee: 2}', 'tea: {value: 5, rationale: Nobody shook.}, coffee: 2}')
    .concat(`sources:
  - {id: diary, title: The diary, url: "https://example.com/diary"}
  - {id: survey, title: The survey}
`),
);

const ASKED = 'Tea Taste 4.0 Interval 3.0–4.5 It smells of flowers. [1] The diary week 2 [2] The survey Close';

describe('the evidence of a score', () => {
  it.each([
    ['on the radar', 'radar', '.mark-button[aria-label="Tea, Taste: 4.0"]'],
    ['in the plot', 'dots', '.mark-button[aria-label="Tea, Taste: 4.0"]'],
    ['in the table', 'radar', 'td[data-score="taste tea"] button'],
    ['on the slide of the traits', 'traits', 'td[data-score="taste tea"] button'],
  ])('opens where it is asked for: %s', (_, id, selector) =>
    withDeck(async ({ page }) => {
      await goTo(page, id);
      const asked = page.locator(`#${id} ${selector}`);
      await asked.focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: 'Tea Taste' });
      expect(await textOf(dialog)).toBe(ASKED);
      expect(await dialog.getByRole('link').getAttribute('href')).toBe('https://example.com/diary');
      expect(await dialog.locator('em').textContent()).toBe('smells');
      // Keys are the dialog's own.
      await page.keyboard.press('ArrowRight');
      expect(await current(page)).toBe(id);
      await page.keyboard.press('Escape');
      expect(await dialog.isVisible()).toBe(false);
      expect(await asked.evaluate((each) => each === document.activeElement)).toBe(true);
      expect(await page.evaluate(() => window.Reveal.isOverview())).toBe(false);
    }),
  );

  it('closes with its button, and with a click beside it', () =>
    withDeck(async ({ page }) => {
      await goTo(page, 'traits');
      const asked = page.locator('#traits td[data-score="calm tea"] button');
      const dialog = page.getByRole('dialog');
      await asked.click();
      expect(await textOf(dialog)).toContain('Nobody shook.');
      await dialog.getByRole('button', { name: 'Close' }).click();
      expect(await dialog.isVisible()).toBe(false);
      await asked.click();
      await page.mouse.click(20, 700);
      expect(await dialog.isVisible()).toBe(false);
    }));

  it('is offered where there is any, as one stop of the Tab key', () =>
    withDeck(async ({ page }) => {
      await goTo(page, 'radar');
      const buttons = page.locator('#radar td[data-score] button');
      expect(await buttons.allInnerTexts()).toEqual(['4.0', '5.0']);
      expect(
        await buttons.evaluateAll((all) => all.map((each) => (each instanceof HTMLElement ? each.tabIndex : 0))),
      ).toEqual([0, -1]);
      await buttons.first().focus();
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('5.0');
      expect(await current(page)).toBe('radar');
    }));

  it('stays inside of the window wherever it opens', () =>
    withDeck(
      async ({ page }) => {
        let opened = 0;
        for (const [id, selector] of [
          ['radar', '.mark-button'],
          ['dots', '.mark-button'],
          ['traits', '.score-button'],
        ] as const) {
          await goTo(page, id);
          for (const each of await page.locator(`#${id} ${selector}`).all()) {
            await each.focus();
            await page.keyboard.press('Enter');
            const dialog = page.getByRole('dialog');
            const box = (await dialog.isVisible()) ? await dialog.boundingBox() : null;
            // A bare number has nothing to open.
            if (!box) continue;
            opened++;
            expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 800 && box.y + box.height <= 450).toBe(true);
            await page.keyboard.press('Escape');
          }
        }
        expect(opened).toBe(6);
      },
      { width: 800, height: 450 },
    ));

  it('is in the notes of every slide that shows scores', () =>
    withDeck(async ({ page }) => {
      for (const id of ['radar', 'dots', 'traits'])
        expect(await page.locator(`#${id} aside.notes`).textContent()).toContain(
          'Tea: 4.0 (3.0–4.5) – It smells of flowers. [1, week 2] [2]',
        );
    }));
});
