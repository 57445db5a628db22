import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { MINIMAL } from '../support/content.ts';
import { current, goTo, rankingOn, textOf } from '../support/deck-actions.ts';
import { launchBrowser } from '../support/deck-browser.ts';
import { serve, testFolder } from './support.ts';

const CONTENT = `${MINIMAL}deck:
  slides:
    - cover
    - answer
    - radar
    - {kind: ranking, notes: Say it slowly.}
`;
const BETTER_TEA = CONTENT.replace('tea: 4, coffee: 5', 'tea: 5, coffee: 5');

const PATIENCE = { timeout: 15_000 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(address: string): Promise<{ page: Page; incidents: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const incidents: string[] = [];
  page.on('console', (message) => message.type() === 'error' && incidents.push(message.text()));
  page.on('pageerror', (error) => incidents.push(error.message));
  onTestFinished(() => context.close());
  await page.goto(address);
  return { page, incidents };
}

async function openDeck(address: string) {
  const opened = await open(`${address}tea/en/deck.html`);
  await opened.page.waitForSelector('html[data-deck=ready]', { state: 'attached' });
  return opened;
}

const totals = async (page: Page) => (await rankingOn(page)).map(([, name, total]) => `${name} ${total}`);

const speakerOf = async (page: Page): Promise<Page> => {
  const opened = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const view = await opened;
  await view.waitForSelector('.speaker-view');
  return view;
};

/** What lies over the page; empty when nothing does. */
const overlay = async (page: Page): Promise<string> =>
  (await page.locator('juxtadeck-faults section').allTextContents()).join('\n');

describe('a deck that is served', () => {
  it('shows the new number on the same slide, with nothing loaded again', async () => {
    const { folder, file } = testFolder();
    const content = file('content/tea.yaml', CONTENT);
    const { address, builds } = await serve(folder);
    const { page, incidents } = await openDeck(address);
    await goTo(page, 'ranking');
    expect(await totals(page)).toEqual(['Tea 83.3', 'Coffee 58.3']);
    await page.evaluate(() => Object.assign(window, { stays: true }));
    writeFileSync(content, BETTER_TEA);
    await expect.poll(() => totals(page), PATIENCE).toEqual(['Tea 91.7', 'Coffee 58.3']);
    expect(await current(page)).toBe('ranking');
    expect(await page.evaluate(() => 'stays' in window)).toBe(true);
    expect(builds).toEqual([['tea'], ['tea']]);
    // What the slides do, they do with the new numbers: weights, charts, evidence.
    await page.locator('input[data-trait=taste]').fill('0');
    await expect.poll(() => totals(page), PATIENCE).toEqual(['Tea 87.5', 'Coffee 37.5']);
    await goTo(page, 'radar');
    await expect.poll(() => page.getByRole('button', { name: 'Tea, Taste: 5' }).count(), PATIENCE).toBe(1);
    expect(incidents).toEqual([]);
  });

  it('keeps the fragment, the weights of the room and the black screen', async () => {
    const { folder, file } = testFolder();
    const content = file('content/tea.yaml', CONTENT);
    const answer = readFileSync(join('templates', 'deck', 'slides', 'answer.hbs'), 'utf8');
    const fragments = '<p class="fragment">one</p><p class="fragment">two</p><p class="fragment">three</p>{{/slide}}';
    file('own/deck/slides/answer.hbs', answer.replace('{{/slide}}', fragments));
    const { address } = await serve(folder, { templates: join(folder, 'own') });
    const { page, incidents } = await openDeck(address);
    await page.locator('input[data-trait=calm]').evaluate((slider: HTMLInputElement) => {
      slider.value = '0';
      slider.dispatchEvent(new Event('input'));
    });
    await goTo(page, 'answer');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const shown = () => page.locator('#answer .fragment.visible').allTextContents();
    expect(await shown()).toEqual(['one', 'two']);
    await page.keyboard.press('b');
    writeFileSync(content, BETTER_TEA);
    await expect.poll(() => totals(page), PATIENCE).toEqual(['Tea 87.5', 'Coffee 75.0']);
    expect(await current(page)).toBe('answer');
    expect(await shown()).toEqual(['one', 'two']);
    expect(await page.evaluate(() => window.Reveal.isPaused())).toBe(true);
    expect(await page.locator('#answer [data-weights]').textContent()).toBe('Your own weights');
    expect(incidents).toEqual([]);
  });

  it('keeps the speaker view in step, notes and all', async () => {
    const { folder, file } = testFolder();
    const content = file('content/tea.yaml', CONTENT);
    const { address } = await serve(folder);
    const { page, incidents } = await openDeck(address);
    await goTo(page, 'ranking');
    const view = await speakerOf(page);
    const part = (name: string) => textOf(view.locator(`[data-speaker=${name}]`));
    expect(await part('notes')).toContain('Say it slowly.');
    writeFileSync(content, BETTER_TEA.replace('slowly', 'loudly'));
    await expect.poll(() => part('notes'), PATIENCE).toContain('Say it loudly.');
    expect(await part('current')).toContain('91.7');
    await view.keyboard.press('ArrowLeft');
    expect(await current(page)).toBe('radar');
    await expect.poll(() => part('number'), PATIENCE).toBe('3 / 4');
    expect(incidents).toEqual([]);
  });

  it('is loaded again where slides alone do not do, on its slide and with its speaker', async () => {
    const { folder, file } = testFolder();
    file('content/tea.yaml', CONTENT);
    const help = readFileSync(join('templates', 'deck', 'help-dialog.hbs'), 'utf8');
    file('own/deck/help-dialog.hbs', help);
    const { address } = await serve(folder, { templates: join(folder, 'own') });
    const { page, incidents } = await openDeck(address);
    await goTo(page, 'ranking');
    const view = await speakerOf(page);
    await expect.poll(() => page.evaluate(() => window.location.hash), PATIENCE).toBe('#/ranking');
    file('own/deck/help-dialog.hbs', help.replace('<dialog ', '<dialog data-new="yes" '));
    await page.waitForSelector('#help-dialog[data-new]', { state: 'attached' });
    await page.waitForSelector('html[data-deck=ready]', { state: 'attached' });
    expect(await current(page)).toBe('ranking');
    await goTo(page, 'radar');
    await expect.poll(() => textOf(view.locator('[data-speaker=number]')), PATIENCE).toBe('3 / 4');
    expect(incidents).toEqual([]);
  });

  it('takes over another style sheet and another character', async () => {
    const { folder, file } = testFolder();
    const content = file('content/tea.yaml', CONTENT);
    const { address } = await serve(folder);
    const { page, incidents } = await openDeck(address);
    writeFileSync(content, CONTENT.replaceAll('Tea', 'Té Ω'));
    await expect.poll(() => page.locator('#ranking li').first().textContent(), PATIENCE).toContain('Té Ω');
    expect(await page.evaluate(() => document.fonts.check('40px Inter', 'Ω'))).toBe(true);
    expect(await page.title()).toBe('Té Ω or coffee');
    expect(incidents).toEqual([]);
  });
});

describe('an error', () => {
  it('lies over the page with line and caret, the last good deck below, and goes when it is mended', async () => {
    const { folder, file } = testFolder();
    const content = file('content/tea.yaml', CONTENT);
    const { address } = await serve(folder);
    const { page, incidents } = await openDeck(address);
    await goTo(page, 'ranking');
    writeFileSync(content, CONTENT.replace('coffee: 5', 'coffee: 9'));
    await expect.poll(() => overlay(page), PATIENCE).toContain('tea.yaml:9:55 error score-off-scale');
    const text = (await overlay(page)).split('\n');
    const at = text.findIndex((line) => line.includes('9 |'));
    expect(text[at + 1]?.indexOf('^')).toBe(text[at]?.indexOf('9}}'));
    expect(await totals(page)).toEqual(['Tea 83.3', 'Coffee 58.3']);
    expect(await page.getByRole('button', { name: 'Open in the editor' }).count()).toBe(1);
    writeFileSync(content, BETTER_TEA);
    await expect.poll(() => overlay(page), PATIENCE).toBe('');
    await expect.poll(() => totals(page), PATIENCE).toEqual(['Tea 91.7', 'Coffee 58.3']);
    expect(incidents).toEqual([]);
  });

  it('is there from the start, and on the page that shows everything', async () => {
    const { folder, file } = testFolder();
    const content = file('content/tea.yaml', CONTENT.replace('coffee: 5', 'coffee: 9'));
    const { address } = await serve(folder);
    const { page } = await open(address);
    await expect.poll(() => overlay(page), PATIENCE).toContain('score-off-scale');
    writeFileSync(content, CONTENT);
    await expect.poll(() => page.getByRole('heading', { name: 'Tea or coffee' }).count(), PATIENCE).toBe(1);
    expect(await overlay(page)).toBe('');
  });
});

describe('a long session', () => {
  it('holds no more after 200 changes than after the first ones, here and in the browser', async () => {
    const { folder, file } = testFolder();
    const content = file('content/tea.yaml', CONTENT);
    const { address } = await serve(folder);
    const { page } = await openDeck(address);
    await goTo(page, 'ranking');
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Performance.enable');
    const change = async (at: number) => {
      const score = 1 + (at % 5);
      writeFileSync(content, CONTENT.replace('tea: 4, coffee: 5', `tea: ${score}, coffee: 5`));
      const total = (((score - 1) / 4 + 1.75) * (100 / 3)).toFixed(1);
      const tea = () => page.locator('#ranking [data-subject=tea] [data-total]').textContent();
      await expect.poll(tea, { ...PATIENCE, interval: 10 }).toBe(total);
    };
    const held = async () => {
      // Until all is written, and charts of slides that nobody sees are drawn.
      await page.waitForTimeout(2500);
      await devTools.send('HeapProfiler.collectGarbage');
      const { metrics } = await devTools.send('Performance.getMetrics');
      const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
      const handles = process.getActiveResourcesInfo().filter((name) => /^(FSEvent|TCPServer|FSReq|Worker)/.test(name));
      return {
        handles: handles.sort(),
        heap: heapUsed(),
        nodes: metric('Nodes'),
        listeners: metric('JSEventListeners'),
        pageHeap: metric('JSHeapUsedSize'),
      };
    };
    for (let at = 0; at < 20; at += 1) await change(at);
    const before = await held();
    for (let at = 20; at < 220; at += 1) await change(at);
    const after = await held();
    expect(after.handles).toEqual(before.handles);
    expect(after.heap - before.heap).toBeLessThan(20_000_000);
    expect(after.nodes / before.nodes).toBeLessThan(1.1);
    expect(after.listeners / before.listeners).toBeLessThan(1.1);
    expect(after.pageHeap - before.pageHeap).toBeLessThan(10_000_000);
  }, 240_000);
});

/** What is left when the garbage is gone. */
function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

describe('the report', () => {
  it('stays where it was scrolled', async () => {
    const { folder, file } = testFolder();
    const content = file('content/tea.yaml', CONTENT);
    const { address } = await serve(folder);
    const { page, incidents } = await open(`${address}tea/en/report.html`);
    await page.evaluate(() => window.scrollTo({ top: 600, behavior: 'instant' }));
    writeFileSync(content, BETTER_TEA);
    await expect.poll(() => page.locator('main').textContent(), PATIENCE).toContain('91.7');
    await expect.poll(() => page.evaluate(() => Math.round(window.scrollY)), PATIENCE).toBe(600);
    expect(incidents).toEqual([]);
  });

  it('stays on its page as a PDF', async () => {
    const { folder, file } = testFolder();
    const content = file('content/tea.yaml', CONTENT);
    const { address } = await serve(folder);
    const { page, incidents } = await open(`${address}tea/en/report.pdf`);
    const ranking = page.locator('.page[data-page-number="6"]');
    await ranking.waitFor();
    await ranking.evaluate((element) => element.scrollIntoView());
    await expect.poll(() => ranking.textContent(), PATIENCE).toContain('83.3');
    const top = () => page.locator('#viewer-box').evaluate((box) => Math.round(box.scrollTop));
    const before = await top();
    writeFileSync(content, BETTER_TEA);
    await expect.poll(() => ranking.textContent(), PATIENCE).toContain('91.7');
    expect(await top()).toBe(before);
    expect(incidents).toEqual([]);
  });
});
