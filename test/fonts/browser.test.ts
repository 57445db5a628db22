import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fontFaceRules, webFonts } from '../../src/fonts/embed.ts';
import type { FontBook } from '../../src/fonts/font-book.ts';
import { layoutLines } from '../../src/fonts/lines.ts';
import { hanLatinGaps, solidStretches } from '../../src/fonts/spacing.ts';
import { escapeMarkup } from '../../src/render/markup.ts';
import { launchBrowser } from '../support/deck-browser.ts';
import { openStudioFonts } from './studio-fonts.ts';

const CHINESE = [
  'GPT-4V 与 Gemini 都是多模态大模型：前者擅长文本生成，后者在跨模态理解上“更胜一筹”（见图 1）。',
  '用GPT-4V生成商品描述——包括颜色、材质、尺寸……再由运营人员审核；平均用时约2.5小时，比人工快73%。',
  '他说：“先看《数据》，再下结论。”列奥纳多·达·芬奇不会同意？！价格为￥500（含税），折扣５０％。',
  '【注意】模型 A/B 测试、C++ 和 .NET 的例子都在附录；链接：https://example.com/a/long/path?q=1&lang=zh#top',
  '评级★★★⯪☆：✔弹性好，✗墨水少；哈维球○◔◑◕●，方框☐☑☒，片假名カタカナ与平假名ひらがな。',
];
const ENGLISH = [
  'Gemini leads on 4 of 6 traits; GPT-4V keeps text generation — by a margin of 0.5 (see Table 3), “for now”.',
  'A well-known, state-of-the-art tool/library: e.g. version 1.2.3-beta costs $1,234.50 (or 12–15 % less) …',
  'Supercalifragilisticexpialidocious_identifiers_are_cut_anywhere, but only where nothing else helps!',
  'Rated ★★★⯪☆: ✔ flex, ✗ ink, ✘ price; Harvey balls ○ ◔ ◑ ◕ ●, boxes ☐ ☑ ☒, arrows → ➔.',
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('lines and widths are the browser’s', () => {
  it.each([
    ['zh-CN', CHINESE],
    ['en', ENGLISH],
  ])('%s', async (language, texts) => {
    const { book } = await openStudioFonts(language, texts.join(''));
    const page = await browser.newPage();
    await page.setContent(await pageOf(language, book));
    await page.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())));
    for (const text of texts) {
      for (const style of ['regular', 'bold'] as const) {
        for (const [size, width] of [
          [24, 10_000],
          [24, 517],
          [24, 300],
          [20, 180],
        ] as const) {
          const expected = await page.evaluate(linesInBrowser, { html: htmlOf(text), className: style, size, width });
          const lines = layoutLines([{ text, style, payload: undefined }], size, width, book);
          const texts = lines.map((line) => line.runs.map((run) => run.text).join(''));
          expect(texts.map(withoutEndSpace)).toEqual(expected.map((line) => withoutEndSpace(line.text)));
          lines.forEach((line, index) => {
            expect(Math.abs(line.width - (expected[index]?.width ?? 0))).toBeLessThan(0.01 * line.width + 0.6);
          });
        }
      }
    }
  });
});

const withoutEndSpace = (text: string): string => text.trimEnd();

const pageOf = async (
  language: string,
  book: FontBook,
): Promise<string> => `<!doctype html><html lang="${language}"><style>
  ${fontFaceRules(await webFonts(book.faces))}
  div { font-family: ${book.family}; line-break: strict; overflow-wrap: anywhere;
    text-autospace: no-autospace; text-rendering: geometricPrecision }
  .bold { font-weight: 700 }
  .solid { white-space: nowrap }
  .gap::after { content: " "; word-spacing: calc(0.25em - ${book.width(' ', 'regular', 1)}em) }
  .bold .gap::after { word-spacing: calc(0.25em - ${book.width(' ', 'bold', 1)}em) }
</style><body></body></html>`;

function htmlOf(text: string): string {
  const gaps = new Set(hanLatinGaps(text));
  const solid = solidStretches(text);
  let html = '';
  for (let offset = 0; offset < text.length; offset++) {
    if (gaps.has(offset)) html += '<span class="gap"></span>';
    if (solid.some(({ start }) => start === offset)) html += '<span class="solid">';
    html += escapeMarkup(text.charAt(offset));
    if (solid.some(({ end }) => end === offset + 1)) html += '</span>';
  }
  return html;
}

interface Setting {
  readonly html: string;
  readonly className: string;
  readonly size: number;
  readonly width: number;
}

/** Runs in the page: the text of each line, and how far its ink reaches. */
function linesInBrowser({ html, className, size, width }: Setting): { text: string; width: number }[] {
  const box = document.createElement('div');
  box.className = className;
  box.style.cssText = `width:${width}px;font-size:${size}px;line-height:2`;
  box.innerHTML = html;
  document.body.replaceChildren(box);
  const lines: { text: string; top: number; left: number; right: number }[] = [];
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    for (let offset = 0; offset < node.data.length; offset++) {
      range.setStart(node, offset);
      range.setEnd(node, offset + 1);
      const rectangle = [...range.getClientRects()].at(-1);
      if (!rectangle || rectangle.width === 0) continue;
      let line = lines.at(-1);
      if (!line || rectangle.top > line.top + size) {
        line = { text: '', top: rectangle.top, left: rectangle.left, right: rectangle.left };
        lines.push(line);
      }
      line.text += node.data[offset];
      if (node.data[offset] !== ' ') line.right = Math.max(line.right, rectangle.right);
    }
  }
  return lines.map(({ text, left, right }) => ({ text, width: right - left }));
}
