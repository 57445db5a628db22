import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/load/load-content.ts';
import { validate } from '../../../src/validate/validate.ts';
import { launchBrowser, openDeck } from '../../support/deck-browser.ts';
import { deckOf } from '../../support/decks.ts';
import { getDocument, OPS } from '../../support/pdfjs.ts';

// Printed by Chromium, and read back by pdf.js.

const CONTENT = join(import.meta.dirname, '..', '..', '..', 'content', 'gpt-4v-vs-gemini.yaml');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const deckIn = async (language: string): Promise<string> => {
  const { comparisons } = await validate(loadContent('a.yaml', readFileSync(CONTENT)), 'a', async () => null);
  const comparison = comparisons.find((each) => each.language === language);
  if (!comparison) throw new Error(`no ${language}`);
  return (await deckOf(comparison)).html;
};

interface PrintedPage {
  readonly width: number;
  readonly height: number;
  /** Without white space. */
  readonly text: string;
  /** Lines and areas: Chromium prints what a chart draws, not a picture of it. */
  readonly paths: number;
  /** Of the text that reaches over the page. */
  readonly outside: readonly string[];
  readonly fonts: readonly { readonly name: string; readonly isMissing: boolean }[];
}

async function readPages(bytes: Uint8Array): Promise<readonly PrintedPage[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const { fnArray, argsArray } = await page.getOperatorList();
    const texts = items.flatMap((item) => ('str' in item ? [item] : []));
    const names = new Set(fnArray.flatMap((operator, at) => (operator === OPS.setFont ? [argsArray[at]?.[0]] : [])));
    pages.push({
      width,
      height,
      text: bare(texts.map(({ str }) => str).join('')),
      paths: fnArray.filter((operator) => operator === OPS.constructPath).length,
      outside: texts
        .filter(({ str, transform, width: wide }) => {
          const [left, bottom] = [Number(transform[4]), Number(transform[5])];
          return str.trim() !== '' && (left < -1 || left + wide > width + 1 || bottom < 0 || bottom > height);
        })
        .map(({ str }) => str),
      fonts: [...names].map((name) => {
        const font = page.commonObjs.get(name);
        return { name: font.name, isMissing: font.missingFile === true };
      }),
    });
  }
  await document.destroy();
  return pages;
}

const bare = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

interface Slide {
  readonly id: string;
  readonly texts: readonly string[];
  readonly charts: number;
}

/** Runs in the page: what each slide shows. */
function readSlides(): Slide[] {
  return [...document.querySelectorAll('.slides section')].map((slide) => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const isHidden = node.parentElement?.closest(
        'aside, .visually-hidden, [hidden]:not(section), .mark-layer, dialog, .table-switch, :disabled',
      );
      if (!isHidden && node.nodeValue?.trim()) texts.push(node.nodeValue);
    }
    return { id: slide.id, texts, charts: slide.querySelectorAll('canvas').length };
  });
}

async function printed(page: Page): Promise<readonly PrintedPage[]> {
  return readPages(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
}

describe.each([
  ['zh-CN', '?view=print', 'light'],
  ['en', '?print-pdf', 'dark'],
  ['en', '', 'dark'],
  ['zh-CN', '', 'light'],
] as const)('the flagship in %s, printed from deck.html%s on a %s screen', (language, query, scheme) => {
  it('is a page a slide, with all that the slide says, its charts, its fonts, and nothing cut', async () => {
    const deck = await openDeck(browser, await deckIn(language), { query, scheme });
    if (query) await deck.page.waitForSelector('.pdf-page');
    const slides = await deck.page.evaluate(readSlides);
    const pages = await printed(deck.page);
    expect(pages.length).toBe(slides.length);
    slides.forEach(({ id, texts, charts }, at) => {
      const page = pages[at];
      const missing = texts.filter((text) => !page?.text.includes(bare(text)));
      expect(missing, id).toEqual([]);
      expect(page?.outside, id).toEqual([]);
      if (charts > 0) expect(page?.paths, id).toBeGreaterThan(60 * charts);
      expect([page?.width, page?.height], id).toEqual([960, 540]);
    });
    const fonts = pages.flatMap((page) => page.fonts);
    expect(fonts.filter(({ isMissing, name }) => isMissing || !/^[A-Z]{6}\+(Inter|NotoSans)/.test(name))).toEqual([]);
    expect(fonts.length).toBeGreaterThan(slides.length);
    expect(slides.filter(({ charts }) => charts > 0).length).toBeGreaterThanOrEqual(2);
    // Paper is light.
    expect(await deck.page.evaluate(() => document.documentElement.hasAttribute('data-printing'))).toBe(false);
    expect(deck.incidents).toEqual([]);
    await deck.close();
  });
});
