import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MINIMAL } from '../../../support/content.ts';
import { launchBrowser, type OpenOptions, openPage } from '../../../support/deck-browser.ts';
import { type ReadPage, readReport, solid } from '../../../support/report/read-report.ts';
import { htmlFrom } from './support.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..');
const file = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8');

const CONTENTS = new Map([
  ['two subjects in Chinese', file('content', 'gpt-4v-vs-gemini.yaml')],
  ['six in English', file('content', 'slide-tools.yaml')],
  ['eight with twelve traits', file('test', 'cases', 'eight-subjects-twelve-traits', 'content.yaml')],
  ['very long texts', file('test', 'cases', 'very-long-texts', 'content.yaml')],
]);

let browser: Browser;
let pages: ReadonlyMap<string, string>;
beforeAll(async () => {
  browser = await launchBrowser();
  const made = [...CONTENTS].map(async ([name, content]) => [name, await htmlFrom(content)] as const);
  pages = new Map(await Promise.all(made));
});
afterAll(() => browser.close());

async function withPage(html: string, options: OpenOptions, use: (page: Page) => Promise<void>): Promise<void> {
  const { page, incidents, close } = await openPage(browser, html, options);
  await use(page);
  expect(incidents).toEqual([]);
  await close();
}

describe.each([...CONTENTS.keys()])('a report on a screen: %s', (name) => {
  it.each([
    { width: 390, height: 844, scheme: 'light' as const },
    { width: 820, height: 1180, scheme: 'dark' as const },
    { width: 1280, height: 800, scheme: 'dark' as const },
  ])('stays inside $width pixels, and only its tables scroll', async (options) => {
    await withPage(pages.get(name) ?? '', options, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(options.width);
      expect(await page.evaluate(textsOutside)).toEqual([]);
      expect(await page.evaluate(unreachable)).toEqual([]);
      const shown = await page.evaluate(() => document.querySelectorAll('figure').length);
      const drawn = await page.evaluate(chartsShown);
      expect(drawn.filter(({ count }) => count === 0)).toEqual([]);
      expect(drawn.length).toBe(shown);
      // Names along an axis can be read.
      for (const { smallest } of drawn) expect(smallest).toBeGreaterThanOrEqual(11);
    });
  });
});

describe.each([...CONTENTS.keys()])('a report on paper: %s', (name) => {
  it.each(['A4', 'Letter'])('%s: inside the margins, the cover by itself', async (format) => {
    await withPage(pages.get(name) ?? '', { scheme: 'dark' }, async (page) => {
      const paper = await readReport(await page.pdf({ format }));
      const { width, height } = (await paper.document.getPage(1)).getViewport({ scale: 1 });
      expect(paper.pages.length).toBeGreaterThan(5);
      for (const { number, texts } of paper.pages) {
        expect(texts.length, `page ${number}`).toBeGreaterThan(0);
        for (const { text, x, y, width: length } of texts) {
          expect(x, `page ${number}: ${text}`).toBeGreaterThan(60);
          expect(x + length, `page ${number}: ${text}`).toBeLessThan(width - 60);
          expect(y, `page ${number}: ${text}`).toBeLessThan(height - 30);
        }
      }
      const [cover, next] = paper.pages.map(textOf);
      const [first = ''] = await page.locator('.heading-1').allTextContents();
      expect(cover).not.toContain(solid(first));
      expect(next).toContain(solid(first));
    });
  });
});

const textOf = ({ texts }: ReadPage): string => solid(texts.map(({ text }) => text).join(''));

describe('a long table on paper', () => {
  it('repeats its header on every page', async () => {
    const rows = Array.from({ length: 90 }, (_, row) => `      - {name: Row ${row}, values: {tea: A, coffee: B}}`);
    const html = await htmlFrom(`${MINIMAL}features:\n  - rows:\n${rows.join('\n')}\n`);
    await withPage(html, {}, async (page) => {
      const paper = await readReport(await page.pdf({ format: 'A4' }));
      const withRows = paper.pages.filter(({ texts }) => texts.some(({ text }) => /^Row \d+$/.test(text)));
      expect(withRows.length).toBeGreaterThan(2);
      for (const each of withRows) expect(textOf(each)).toContain('Feature');
    });
  });
});

describe('a report in use', () => {
  const open = (use: (page: Page) => Promise<void>, options: OpenOptions = {}) =>
    withPage(pages.get('two subjects in Chinese') ?? '', options, use);

  it('offers the keyboard a way past everything, in sight', () =>
    open(async (page) => {
      await page.keyboard.press('Tab');
      const skip = page.locator('.skip');
      expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
      expect(await skip.evaluate((link) => getComputedStyle(link).clipPath)).toBe('none');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    }));

  it('keeps the contents in sight where there is room, and leads to each chapter', () =>
    open(async (page) => {
      await page.locator('nav a', { hasText: '资料来源' }).click();
      expect(await page.locator('.contents').boundingBox()).toMatchObject({ y: 0 });
      const heading = page.locator('.heading-1', { hasText: '资料来源' });
      expect((await heading.boundingBox())?.y).toBeGreaterThanOrEqual(0);
      expect((await heading.boundingBox())?.y).toBeLessThan(400);
    }));

  it('follows the reader’s colour scheme, charts too', async () => {
    const colours = (page: Page) =>
      page.evaluate(() => {
        const text = document.querySelector('.chart text');
        return [getComputedStyle(document.body).backgroundColor, text ? getComputedStyle(text).fill : ''];
      });
    await open(async (page) => expect(await colours(page)).toEqual(['rgb(255, 255, 255)', 'rgb(22, 32, 44)']));
    await open(async (page) => expect(await colours(page)).toEqual(['rgb(16, 22, 29)', 'rgb(238, 242, 246)']), {
      scheme: 'dark',
    });
  });

  it('sets a quarter-em between Han and Latin, and none at the end of a line', () =>
    open(async (page) => {
      const gaps = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('p .gap')].map(
          (gap) => gap.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(gap).fontSize),
        ),
      );
      const seen = gaps.filter((gap) => gap > 0.01);
      expect(seen.length).toBeGreaterThan(10);
      for (const gap of seen) expect(gap).toBeCloseTo(0.25, 1);
    }));
});

/** Runs in the page: texts that reach over its edges, but for those in a container that scrolls. */
function textsOutside(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.nodeValue?.trim() || !element || element.closest('.table, .skip, .visually-hidden, title, desc'))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, width } of range.getClientRects())
      if (width > 0 && (left < -0.5 || right > innerWidth + 0.5)) found.push(node.nodeValue.trim().slice(0, 40));
  }
  return found;
}

/** Runs in the page: what scrolls sideways without the keyboard's reach. */
function unreachable(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((each) => /auto|scroll/.test(getComputedStyle(each).overflowX) && each.scrollWidth > each.clientWidth + 1)
    .filter((each) => each.tabIndex < 0)
    .map((each) => each.textContent?.trim().slice(0, 40) ?? '');
}

/** Runs in the page: of each figure, how many charts can be seen and how small their letters are. */
function chartsShown(): { count: number; smallest: number }[] {
  return [...document.querySelectorAll('figure')].map((figure) => {
    const seen = [...figure.querySelectorAll<SVGSVGElement>('.chart')].filter(
      (chart) => chart.getBoundingClientRect().width > 0,
    );
    const sizes = seen.flatMap((chart) => {
      const scale = chart.getBoundingClientRect().width / chart.viewBox.baseVal.width;
      return [...chart.querySelectorAll('text')].map((text) => Number(text.getAttribute('font-size')) * scale);
    });
    return { count: seen.length, smallest: Math.min(...sizes) };
  });
}
