import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hanLatinGaps, isFullWidthPunctuation, isHan, isKana, solidStretches } from '../../src/fonts/spacing.ts';

const cut = (text: string): string => {
  const gaps = hanLatinGaps(text);
  return [0, ...gaps].map((start, index) => text.slice(start, gaps[index] ?? text.length)).join('|');
};

describe('hanLatinGaps', () => {
  it.each([
    ['使用GPT-4V模型', '使用|GPT-4V|模型'],
    ['在2024年', '在|2024|年'],
    ['使用 GPT 模型', '使用 GPT 模型'],
    ['模型（GPT）', '模型（GPT）'],
    ['约50%的', '约|50%|的'],
    ['“GPT”模型', '“GPT”模型'],
    ['αβ测试', 'αβ|测试'],
    ['カナabcかな', 'カナ|abc|かな'],
    ['café的', 'café|的'],
    ['cafe\u0301的', 'cafe\u0301|的'],
    ['字\u200bA', '字\u200b|A'],
    ['Ａ字１字', 'Ａ字１字'],
    ['𠀀A', '𠀀|A'],
    ['字\nA', '字\nA'],
    ['plain text', 'plain text'],
    ['', ''],
  ])('cuts %j into %j', (text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it('gives rising offsets inside the text that never split a surrogate pair', () => {
    const anyText = fc.string({ unit: fc.constantFrom('字', 'A', '7', ' ', '，', '𠀀', '\u0301', '👍', 'ア') });
    fc.assert(
      fc.property(anyText, (text) => {
        const gaps = hanLatinGaps(text);
        expect(gaps).toEqual([...new Set(gaps)].sort((a, b) => a - b));
        for (const gap of gaps) {
          expect(gap > 0 && gap < text.length).toBe(true);
          expect(/[\udc00-\udfff]/.test(text.charAt(gap))).toBe(false);
        }
      }),
    );
  });
});

describe('solidStretches', () => {
  it.each([
    ['使用GPT-4V与GPT-3.5-turbo', ['GPT-4V', 'GPT-3.5']],
    ['1-2, 2024-06-19', ['1-2', '2024-06-19']],
    ['well-known, state-of-the-art', []],
    ['列奥纳多·达·芬奇', ['多·', '达·']],
    ['plain', []],
  ])('finds what stays whole in %j', (text, expected) => {
    expect(solidStretches(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('classes of characters', () => {
  it('tells Han, kana and full-width punctuation apart', () => {
    const classes = (character: string): boolean[] =>
      [isHan, isKana, isFullWidthPunctuation].map((is) => is(character.codePointAt(0) ?? 0));
    for (const character of '汉々〇𠀀㐀') expect(classes(character)).toEqual([true, false, false]);
    for (const character of 'かカーｱ') expect(classes(character)).toEqual([false, true, false]);
    for (const character of '，。「』！（・') expect(classes(character)).toEqual([false, false, true]);
    for (const character of 'aé1 ，'.slice(0, 4)) expect(classes(character)).toEqual([false, false, false]);
  });
});
