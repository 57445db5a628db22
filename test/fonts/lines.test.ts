import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutLines, measureHeight, minimumWidth, naturalWidth } from '../../src/fonts/lines.ts';
import type { Line } from '../../src/fonts/placed-line.ts';
import { prepareText } from '../../src/fonts/prepared-text.ts';
import type { Span } from '../../src/fonts/spans.ts';
import { fakeBook } from './fake-book.ts';

const book = fakeBook();
const plain = (text: string): Span[] => [{ text, style: 'regular', payload: undefined }];
const textOf = (line: Line<unknown>): string => line.runs.map((run) => run.text).join('');
const setIn = (width: number, text: string): string[] => layoutLines(plain(text), 10, width, book).map(textOf);

describe('layoutLines', () => {
  it.each([
    ['breaks between words and lets spaces hang', 45, 'one two three', ['one two', 'three']],
    ['breaks between Han characters', 40, '多模态模型比较', ['多模态模', '型比较']],
    ['starts no line with a closing mark', 40, '多模态模，型比较。', ['多模态', '模，型比', '较。']],
    ['ends no line with an opening mark', 40, '多模态（模型）比较', ['多模态', '（模型）', '比较']],
    ['keeps Chinese quotation marks with what they quote', 40, '多模态“模型”的比较', ['多模态', '“模型”的', '比较']],
    ['keeps words whole beside Han', 48, '使用GPT模型', ['使用GPT', '模型']],
    ['does not part an ellipsis', 35, '多模态……模', ['多模', '态……模']],
    ['cuts a word that is longer than the line', 25, 'abcdefgh ij', ['abcde', 'fgh', 'ij']],
    ['moves a long word to a line of its own before cutting it', 25, 'a bcdefgh', ['a', 'bcdef', 'gh']],
    ['breaks where it must', 100, 'a\nb\r\nc', ['a', 'b', 'c']],
    ['keeps empty lines between', 100, 'a\n\nb', ['a', '', 'b']],
    ['adds no line after a last line feed', 100, 'a\n', ['a']],
    ['collapses white space as HTML does', 100, '  a \t b \n  c  ', ['a b', 'c']],
    ['does not show zero-width and control characters', 100, 'a\u200bb\u0007c\ufeff\u2060d', ['abcd']],
    ['breaks at a zero-width space', 10, 'ab\u200bcd', ['ab', 'cd']],
    ['shows a soft hyphen where it breaks', 25, 'abcd\u00adefgh', ['abcd-', 'efgh']],
    ['shows no soft hyphen where it does not', 50, 'abcd\u00adefgh', ['abcdefgh']],
    [
      'never parts a surrogate pair or an accent from its letter',
      5,
      '𠀀𠀀e\u0301e\u0301',
      ['𠀀', '𠀀', 'e\u0301', 'e\u0301'],
    ],
    ['has no lines without text', 100, '', []],
    ['has no lines for spaces alone', 100, '   ', []],
  ])('%s', (_what, width, text, expected) => {
    expect(setIn(width, text)).toEqual(expected);
  });

  it('puts a quarter-em between Han and Latin, but not at the edge of a line', () => {
    const [line] = layoutLines(plain('用GPT的'), 10, 100, book);
    expect(line?.runs.map(({ text, x, width }) => ({ text, x, width }))).toEqual([
      { text: '用', x: 0, width: 10 },
      { text: 'GPT', x: 12.5, width: 15 },
      { text: '的', x: 30, width: 10 },
    ]);
    expect(line?.width).toBe(40);
    const lines = layoutLines(plain('用GPT的'), 10, 16, book);
    expect(lines.map((each) => each.width)).toEqual([10, 15, 10]);
    expect(lines.map((each) => each.runs[0]?.x)).toEqual([0, 0, 0]);
  });

  it('kerns inside a line only', () => {
    expect(layoutLines(plain('AV'), 10, 100, book)[0]?.width).toBeCloseTo(9);
    expect(layoutLines(plain('AV'), 10, 8, book).map((line) => line.width)).toEqual([5, 5]);
  });

  it('carries payload, style and scale to the runs', () => {
    const spans: Span<string>[] = [
      { text: 'see ', style: 'regular', payload: 'a' },
      { text: 'the code', style: 'code', payload: 'b', scale: 0.5 },
    ];
    const lines = layoutLines(spans, 10, 40, book);
    expect(
      lines.map((line) => line.runs.map((run) => [run.text, run.style, run.payload, run.size, run.width])),
    ).toEqual([
      [
        ['see ', 'regular', 'a', 10, 20],
        ['the code', 'code', 'b', 5, 20],
      ],
    ]);
  });

  it('treats a space at the seam of two spans once', () => {
    const spans: Span[] = [...plain('one '), ...plain(' two')];
    expect(layoutLines(spans, 10, 100, book).map(textOf)).toEqual(['one two']);
  });

  it('tells forced ends from full lines, and words from cuts', () => {
    const lines = layoutLines(plain('ab cd\nefghij'), 10, 20, book);
    expect(lines.map((line) => [textOf(line), line.forced, line.spaced])).toEqual([
      ['ab', false, true],
      ['cd', true, true],
      ['efgh', false, false],
      ['ij', true, false],
    ]);
  });
});

describe('rules that hold for every text', () => {
  const texts = fc.string({
    unit: fc.constantFrom(...'字模型，。（）“”《》、……——abAV19 %-/·\n\u0301\u200b\u00ad𠀀'),
    maxLength: 120,
  });

  it('never overflows, loses nothing', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 10, max: 200 }), (text, width) => {
        const lines = layoutLines(plain(text), 10, width, book);
        for (const line of lines) {
          expect(line.width).toBeLessThanOrEqual(width + 1e-3);
          const last = line.runs.at(-1);
          expect(last ? last.x + last.width : 0).toBeCloseTo(line.width, 6);
        }
        const solid = (value: string): string => value.replace(/[\s\u200b\u00ad-]/g, '');
        expect(solid(lines.map(textOf).join(''))).toBe(solid(text));
      }),
      { numRuns: 500 },
    );
  });

  it('starts and ends lines as GB/T 15834 asks, where no word had to be cut', () => {
    const words = fc.array(fc.constantFrom('字', '模型', '，', '。', '“好”', '（见）', '《书》', '、', 'ab', ' '), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 120, max: 200 }), (parts, width) => {
        const text = parts
          .join('')
          .replace(/([，。、])[，。、 ]+/g, '$1')
          .replace(/^[，。、 ]+/, '');
        const lines = setIn(width, text);
        for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。、）》”]/);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（《“]$/);
      }),
      { numRuns: 500 },
    );
  });

  it('takes time in proportion to the length', () => {
    const paragraph = '多模态模型GPT-4V在文本生成方面，表现 very well。'.repeat(3400);
    const unbroken = 'a'.repeat(100_000);
    const joined = '👨\u200d'.repeat(30_000);
    for (const text of [paragraph, unbroken, joined]) {
      const start = performance.now();
      expect(layoutLines(plain(text), 10, 400, book).length).toBeGreaterThan(0);
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});

describe('measures', () => {
  it('gives the height of a text', () => {
    expect(measureHeight(plain('one two three'), 10, 1.5, 45, book)).toBe(30);
    expect(measureHeight([], 10, 1.5, 45, book)).toBe(0);
  });

  it('gives the widths that a table column can have', () => {
    const text = prepareText(plain('one three\ntwo'), book);
    expect(naturalWidth(text, 10)).toBe(45);
    expect(minimumWidth(text, 10)).toBe(25);
  });

  it('keeps white space where it is asked to', () => {
    expect(prepareText(plain('a\t b'), book, 'preserve').text).toBe('a   b');
  });
});
