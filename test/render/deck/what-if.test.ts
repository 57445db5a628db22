import { describe, expect, it } from 'vitest';
import { MINIMAL } from '../../support/content.ts';
import { deckIn, goTo, headlineOn, PUBLISHED_RANKING, rankingOn, WITH_PROFILE } from '../../support/deck-actions.ts';
import { findingsOf } from '../../support/deck-checks.ts';

const withDeck = deckIn(WITH_PROFILE);

describe('a weight that is moved', () => {
  it('takes totals, places, bars and shares along', () =>
    withDeck(async ({ page }) => {
      await goTo(page, 'ranking');
      expect(await rankingOn(page)).toEqual(PUBLISHED_RANKING);
      await page.locator('input[data-trait=calm]').fill('0');
      // Taste and Price weigh the same: Coffee (1 + 0.5) / 2, Tea (0.75 + 0.75) / 2.
      expect(await rankingOn(page)).toEqual([
        ['1=', 'Tea', '75.0'],
        ['1=', 'Coffee', '75.0'],
      ]);
      await page.locator('input[data-trait=price]').fill('0');
      expect(await rankingOn(page)).toEqual([
        ['1', 'Coffee', '100.0'],
        ['2', 'Tea', '75.0'],
      ]);
      const bar = page.locator('.ranking-row .bar span').first();
      expect(await bar.evaluate((each) => each.style.width)).toBe('100%');
      expect(await page.locator('.sliders output').allInnerTexts()).toEqual(['100%', '0%', '0%']);
      expect(await page.locator('[data-weights-name]').textContent()).toBe('Your own weights');
    }));

  it('takes the headlines along, of the ranking and of the answer, with the answer’s own ranking', () =>
    withDeck(async ({ page }) => {
      await goTo(page, 'ranking');
      expect(await headlineOn(page, 'ranking')).toBe('With the published weights, Tea ranks first by 25.0 points');
      await page.locator('input[data-trait=calm]').fill('0');
      expect(await headlineOn(page, 'ranking')).toBe('With these weights, Tea and Coffee share the first place');
      await page.locator('input[data-trait=price]').fill('0');
      expect(await headlineOn(page, 'ranking')).toBe('With these weights, Coffee ranks first by 25.0 points');
      await goTo(page, 'answer');
      expect(await headlineOn(page, 'answer')).toBe('Coffee comes first with 100.0 of 100, 25.0 points ahead of Tea');
      expect(await rankingOn(page, 'answer')).toEqual([
        ['1', 'Coffee', '100.0'],
        ['2', 'Tea', '75.0'],
      ]);
    }));

  it('has no total where nothing known has any weight', () =>
    withDeck(async ({ page }) => {
      await goTo(page, 'ranking');
      for (const trait of ['taste', 'calm', 'price']) await page.locator(`input[data-trait=${trait}]`).fill('0');
      expect(await rankingOn(page)).toEqual([
        ['–', 'Tea', 'unknown'],
        ['–', 'Coffee', 'unknown'],
      ]);
      expect(await headlineOn(page, 'ranking')).toBe('Without known scores there is no ranking');
    }));

  it('is said on every slide: whose weights it shows', () =>
    withDeck(async ({ page }) => {
      expect(await page.locator('[data-weights]:not([hidden])').count()).toBe(0);
      await goTo(page, 'ranking');
      await page.locator('input[data-trait=calm]').fill('0');
      const marks = await page
        .locator('[data-weights]:not([hidden])')
        .evaluateAll((all) => all.map((mark) => [mark.closest('section')?.id, mark.textContent]));
      expect(Object.fromEntries(marks)).toEqual({
        answer: 'Your own weights',
        ranking: 'Your own weights',
        radar: 'Your own weights',
        method: 'Published weights',
        contributions: 'Published weights',
        firmness: 'Published weights',
        profiles: 'Published weights',
        'subject-tea': 'Published weights',
        'subject-coffee': 'Published weights',
      });
      expect(await findingsOf(page)).toEqual([]);
    }));

  it('leaves the radar’s outlines alone, and tells on its axes what they weigh', () =>
    withDeck(async ({ page }) => {
      const picture = () =>
        page.locator('#radar canvas').evaluate((each) => (each instanceof HTMLCanvasElement ? each.toDataURL() : ''));
      await goTo(page, 'radar');
      const before = await picture();
      await page.locator('input[data-trait=calm]').evaluate((slider) => {
        if (slider instanceof HTMLInputElement) slider.value = '0';
        slider.dispatchEvent(new Event('input'));
      });
      const moved = await picture();
      expect(moved).not.toBe(before);
      await page.locator('[data-reset]').evaluate((button) => button.dispatchEvent(new Event('click')));
      expect(await picture()).toBe(before);
    }));

  it('is told to who listens, once the weights rest', () =>
    withDeck(async ({ page }) => {
      await goTo(page, 'ranking');
      await page.locator('input[data-trait=price]').fill('0');
      await page.locator('input[data-trait=calm]').fill('0');
      await page.waitForFunction(() =>
        document.querySelector('[role=status]#announcement')?.textContent?.includes('Coffee ranks first'),
      );
    }));
});

describe('a profile and the way back', () => {
  it('are one click each, and the way back leads to the published text, to the letter', () =>
    withDeck(async ({ page }) => {
      const texts = () => page.locator('main.slides').evaluate((main) => main.innerHTML.replace(/ style="[^"]*"/g, ''));
      await goTo(page, 'ranking');
      const published = await texts();
      await page.getByRole('button', { name: 'For connoisseurs' }).click();
      expect((await rankingOn(page))[0]).toEqual(['1', 'Coffee', '87.5']);
      expect(await page.locator('[data-profile=connoisseur]').getAttribute('aria-pressed')).toBe('true');
      expect(await page.locator('#answer [data-weights]').textContent()).toBe('Profile: For connoisseurs');
      expect(await texts()).not.toBe(published);
      await page.getByRole('button', { name: 'Reset' }).click();
      expect(await page.locator('[data-reset]').isDisabled()).toBe(true);
      await page.waitForTimeout(50);
      expect(await rankingOn(page)).toEqual(PUBLISHED_RANKING);
      for (const id of ['answer', 'ranking'])
        expect(await headlineOn(page, id)).toBe(
          id === 'answer'
            ? 'Tea comes first with 83.3 of 100, 25.0 points ahead of Coffee'
            : 'With the published weights, Tea ranks first by 25.0 points',
        );
      expect(await page.locator('[data-weights]:not([hidden])').count()).toBe(0);
    }));

  it('are found again when the sliders come to stand on them', () =>
    withDeck(async ({ page }) => {
      await goTo(page, 'ranking');
      for (const [trait, weight] of Object.entries({ taste: '8', calm: '1', price: '1' }))
        await page.locator(`input[data-trait=${trait}]`).fill(weight);
      expect(await page.locator('[data-profile=connoisseur]').getAttribute('aria-pressed')).toBe('true');
    }));
});

describe('other weights overflow nothing', () => {
  const LONG = 'A subject with a name that is rather long';
  const eight = deckIn(`languages: [en]
title: Eight
date: 2026-11-23
scale: {min: 1, max: 5}
subjects: [${[...'abcdefgh'].map((id) => `{id: ${id}, name: ${LONG} ${id}}`).join(', ')}]
traits:
${['x', 'y', 'z', 'w'].map((id, at) => `  - {id: ${id}, name: Trait ${id}, scores: {${[...'abcdefgh'].map((each, place) => `${each}: ${place % 3 === at % 3 ? 'unknown' : ((place + at) % 5) + 1}`).join(', ')}}}`).join('\n')}
`);

  it.each(['x:2,y:0,z:0,w:0', 'x:0,y:0,z:0,w:2', 'x:0,y:0,z:0,w:0', 'x:1,y:2,z:1,w:2'])(
    'with eight long names: %s',
    (weights) =>
      eight(
        async ({ page }) => {
          expect(await page.locator('[data-weights]:not([hidden])').count()).toBeGreaterThan(3);
          expect(await findingsOf(page)).toEqual([]);
        },
        { query: `#/ranking?weights=${weights}` },
      ),
  );
});

describe('in Chinese', () => {
  const chinese = deckIn(
    WITH_PROFILE.replace('[en]', '[zh-CN]')
      .replace('name: Tea}', 'name: GPT-4V茶}')
      .replace('For connoisseurs', '行家'),
  );

  it('headlines are written as the build writes them, with their gaps', () =>
    chinese(
      async ({ page }) => {
        expect(await headlineOn(page, 'ranking')).toBe('按此权重，Coffee以25.0分的优势排名第一');
        expect(await page.locator('#ranking .headline .gap').count()).toBe(3);
        expect(await page.locator('#answer .headline').innerHTML()).toContain('<span class="solid">GPT-4V</span>');
        expect(await page.locator('#answer [data-weights]').textContent()).toBe('自定权重');
        expect(await findingsOf(page)).toEqual([]);
      },
      { query: '#/ranking?weights=taste:1,calm:0,price:0' },
    ));
});

describe('a deck without its ranking', () => {
  const short = deckIn(`${MINIMAL}deck: {slides: [answer, radar]}\n`);

  it('has no weights to move, whatever the link says', () =>
    short(
      async ({ page }) => {
        expect(await page.locator('[data-weights]').count()).toBe(0);
        expect(await headlineOn(page, 'answer')).toContain('Tea comes first');
      },
      { query: '#/radar?weights=taste:1,calm:0,price:0' },
    ));
});
