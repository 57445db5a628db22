import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fontFaceRules, webFonts } from '../../../../src/fonts/embed.ts';
import type { FontBook, FontStyle } from '../../../../src/fonts/font-book.ts';
import { layoutLines } from '../../../../src/fonts/lines.ts';
import { type InlineText, inline } from '../../../../src/model/rich-text.ts';
import { deckMarkup } from '../../../../src/render/deck/deck-text.ts';
import { measures, type TypeName } from '../../../../src/render/deck/fit/measure.ts';
import { MeasuredTexts } from '../../../../src/render/deck/fit/measured-texts.ts';
import { spansOf } from '../../../../src/render/deck/fit/spans.ts';
import { deckVariables } from '../../../../src/render/deck/variables.ts';
import { blockMarkup, inlineMarkup } from '../../../../src/render/markup.ts';
import { openStudioFonts } from '../../../fonts/studio-fonts.ts';
import { launchBrowser } from '../../../support/deck-browser.ts';
import { deckSources, studioTokens } from '../../../support/decks.ts';
import { body, marked, sentence, title, UNBREAKABLE } from '../../../support/generated-texts.ts';

// What the build measures is what Chromium draws: the width of every line and the height of every text.

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Of the deck: headlines, texts of slides, tables, source lines; in the widths of columns. */
const TYPES: readonly (readonly [TypeName, FontStyle])[] = [
  ['display', 'bold'],
  ['headline', 'bold'],
  ['title', 'regular'],
  ['body', 'regular'],
  ['body', 'bold'],
  ['table', 'regular'],
  ['table', 'bold'],
  ['source', 'regular'],
];
const WIDTHS = [1152, 776, 552, 352, 220];
const SCALES = [1, 0.95, 0.9, 0.85];

interface Setting {
  readonly text: InlineText;
  readonly type: TypeName;
  readonly style: FontStyle;
  readonly width: number;
  readonly scale: number;
}

/** Each text in three of all the settings, another three for the next. */
const settingsOf = (texts: readonly InlineText[]): readonly Setting[] =>
  texts.flatMap((text, at) =>
    [0, 1, 2].map((turn): Setting => {
      const number = 3 * at + turn;
      const [type, style] = TYPES[number % TYPES.length] ?? ['body', 'regular'];
      const width = WIDTHS[number % WIDTHS.length] ?? 552;
      return { text, type, style, width, scale: SCALES[number % SCALES.length] ?? 1 };
    }),
  );

const mixed = (language: string): readonly InlineText[] => {
  const seed = { seed: 11, numRuns: 40 };
  return [
    ...fc.sample(title(language, 160), seed),
    ...fc.sample(sentence(language, 'usual'), seed),
    ...fc.sample(marked(language, 'usual'), seed),
    ...PROSE.map(inline),
  ];
};

const PROSE = [
  'GPT-4V 与 Gemini 都是多模态大模型：前者擅长文本生成，后者在跨模态理解上“更胜一筹”（见图 1）。',
  '他说：“先看《数据》，再下结论。”价格为￥500（含税），折扣５０％；平均用时约2.5小时，比人工快73%。',
  'Gemini leads on 4 of 6 traits; GPT-4V keeps text generation — by a margin of 0.5 (see Table 3), “for now”.',
  'A well-known, state-of-the-art tool/library: e.g. version 1.2.3-beta costs $1,234.50 (or 12–15 % less) …',
  'AVAST Typography: Wa To Yo fi fl ffi – kerned pairs, 1/2, 3×4, naïve café Zürich Ørsted Łódź.',
];

const pageOf = (language: string, book: FontBook, fontCss: string, blocks: readonly string[]): string =>
  `<!doctype html><html lang="${language}"><style>${fontCss}${deckVariables(studioTokens, book)}` +
  `${deckSources.get('deck/deck.css')}.set{position:absolute;left:0;top:0}</style>` +
  `<body><div class="reveal"><div class="slides"><section><div class="page">${blocks.join('')}</div></section></div></div></body></html>`;

async function shown(language: string, book: FontBook, blocks: readonly string[]): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(pageOf(language, book, fontFaceRules(await webFonts(book.faces)), blocks));
  await page.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())));
  return page;
}

/** Runs in the page: height of each text, and the width of each of its lines. */
function readBlocks(): { height: number; lines: number[] }[] {
  return [...document.querySelectorAll<HTMLElement>('.set')].map((block) => {
    const height = block.getBoundingClientRect().height;
    const leading = Number.parseFloat(getComputedStyle(block).lineHeight);
    const range = document.createRange();
    range.selectNodeContents(block);
    const lines = new Map<number, [number, number]>();
    for (const { top, bottom, left, right, width } of range.getClientRects()) {
      if (width === 0) continue;
      const line = Math.floor((top + bottom) / 2 / leading);
      const [start, end] = lines.get(line) ?? [left, right];
      lines.set(line, [Math.min(start, left), Math.max(end, right)]);
    }
    return { height, lines: [...lines.values()].map(([start, end]) => end - start) };
  });
}

const book = async (language: string, value: unknown): Promise<FontBook> =>
  (await openStudioFonts(language, JSON.stringify(value), { styles: ['regular', 'bold', 'italic', 'code'] })).book;

describe.each(['zh-CN', 'en'])('in %s', (language) => {
  const options = deckMarkup(language, ['zh-CN', 'en']);
  it('lines are as wide, and texts as high, within one per cent', async () => {
    const settings = settingsOf(mixed(language));
    expect(settings.length).toBeGreaterThan(300);
    const fonts = await book(language, settings);
    const measureAt = measures(new MeasuredTexts(fonts), studioTokens.deck);
    const page = await shown(
      language,
      fonts,
      settings.map(({ text, type, style, width, scale }) => {
        const weight = style === 'bold' ? 'strong' : 'span';
        return `<div class="set t-${type}" style="--s:${scale};width:${width}px"><${weight}>${inlineMarkup(text, options)}</${weight}></div>`;
      }),
    );
    const drawn = await page.evaluate(readBlocks);
    const wrong: string[] = [];
    settings.forEach(({ text, type, style, width, scale }, at) => {
      const measure = measureAt(scale);
      // Where words are cut, browsers may begin one on the line before or on its own: the latter is measured.
      const isCut = measure.longestWord(text, type, style) > width;
      const lines = layoutLines(spansOf(text, style), measure.size(type), width, fonts);
      const { height = 0, lines: widths = [] } = drawn[at] ?? {};
      const name = `${type} ${style} ${width} × ${scale}: ${JSON.stringify(text)}`;
      if (!isCut && off(lines.length * measure.lineHeight(type), height))
        wrong.push(`${name}: ${lines.length} lines, ${height}px`);
      lines.forEach((line, number) => {
        if (!isCut && off(line.width, widths[number] ?? 0))
          wrong.push(`${name} line ${number}: ${line.width}, ${widths[number]}`);
      });
      // What decides whether it fits is never less than what is drawn.
      if (measure.height(text, type, width, style) < height - 0.5) wrong.push(`${name}: too little room`);
    });
    expect(wrong).toEqual([]);
    await page.close();
  });

  it('long texts with lists, quotes and code are as high within one per cent, and never higher than measured', async () => {
    const texts = fc.sample(body(language, 'usual'), { seed: 12, numRuns: 60 });
    const fonts = await book(language, texts);
    const measureAt = measures(new MeasuredTexts(fonts), studioTokens.deck);
    const set = texts.map((text, at) => ({
      text,
      width: WIDTHS[at % 4] ?? 552,
      scale: SCALES[at % SCALES.length] ?? 1,
    }));
    const blocks = (widthOf: (width: number) => number) =>
      set.map(
        ({ text, width, scale }) =>
          `<div class="set t-body blocks" style="--s:${scale};width:${widthOf(width)}px">${blockMarkup(text, options)}</div>`,
      );
    // A line that is nearly full is measured as full.
    const page = await shown(language, fonts, [...blocks((width) => width), ...blocks((width) => width * 0.99 - 1)]);
    const drawn = await page.evaluate(readBlocks);
    const wrong: string[] = [];
    let count = 0;
    set.forEach(({ text, width, scale }, at) => {
      const measured = measureAt(scale).blocks(text, 'body', width);
      const [roomy, tight] = [drawn[at]?.height ?? 0, drawn[at + set.length]?.height ?? 0];
      const name = `${width} × ${scale}: ${measured}, ${roomy}, ${tight}: ${JSON.stringify(text)}`;
      if (measured < roomy - 0.5) wrong.push(`too little room ${name}`);
      if (JSON.stringify(text).includes(UNBREAKABLE)) return;
      count++;
      if (off(measured, tight)) wrong.push(name);
    });
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(20);
    await page.close();
  });
});

/** More than one per cent, and more than browsers round by. */
const off = (measured: number, drawn: number): boolean => Math.abs(measured - drawn) > Math.max(0.01 * drawn, 0.6);
