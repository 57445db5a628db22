import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InlineText, inline, plainText, type RichText } from '../../../../src/model/rich-text.ts';
import { headlineLines, splitAt } from '../../../../src/render/deck/fit/headline-lines.ts';
import { joined, piecesOf } from '../../../../src/render/deck/fit/pieces.ts';

const paragraph = (value: string) => ({ type: 'paragraph' as const, children: inline(value) });
const textOf = (blocks: RichText): string =>
  blocks.map((block) => (block.type === 'paragraph' ? plainText(block.children) : '')).join('\n');

describe('pieces of a long text', () => {
  it('end with sentences and grow together again', () => {
    const text = [paragraph('One. Two! Three?'), paragraph('第一句。“第二句。”第三句')];
    const pieces = piecesOf(text);
    expect(pieces.map(({ block }) => textOf([block]))).toEqual([
      'One. ',
      'Two! ',
      'Three?',
      '第一句。',
      '“第二句。”',
      '第三句',
    ]);
    expect(textOf(joined(pieces))).toBe(textOf(text));
    expect(joined(pieces.slice(1, 4))).toHaveLength(2);
  });

  it('lose nothing of any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 900 }), { maxLength: 4 }),
        (values) => {
          const text = values.map(paragraph);
          expect(textOf(joined(piecesOf(text)))).toBe(textOf(text));
          for (const { block } of piecesOf(text)) expect(textOf([block]).length).toBeLessThanOrEqual(400);
        },
      ),
    );
  });

  it('number the items of a list on', () => {
    const items = ['a', 'b', 'c'].map((value) => [paragraph(value)]);
    const pieces = piecesOf([{ type: 'list', ordered: true, start: 1, items }]);
    expect(joined(pieces.slice(1))).toEqual([{ type: 'list', ordered: true, start: 2, items: items.slice(1) }]);
  });
});

describe('a Chinese headline of two lines', () => {
  const width = (line: InlineText) => plainText(line).length;
  const fits = (line: InlineText) => width(line) <= 16;
  const lines = (text: string) => headlineLines(inline(text), width, fits)?.map(plainText);

  it('is cut at the pause nearest to its middle', () => {
    expect(lines('若文本生成的占比变为三成，结论就转向另一方')).toEqual([
      '若文本生成的占比变为三成，',
      '结论就转向另一方',
    ]);
    expect(lines('一，二，三四五六七八九，十一二三四五六七')).toEqual(['一，二，三四五六七八九，', '十一二三四五六七']);
  });

  it('is left to the browser where no pause leaves two lines', () => {
    expect(lines('若，文本生成的占比变为三成结论就转向另一方案')).toBeUndefined();
    expect(lines('The answer turns if text generation weighs more')).toBeUndefined();
  });

  it('keeps its marks on both sides of the cut', () => {
    const strong: InlineText = [{ type: 'strong', children: inline('甲乙，丙丁') }];
    expect(splitAt(strong, 3)).toEqual([
      [{ type: 'strong', children: inline('甲乙，') }],
      [{ type: 'strong', children: inline('丙丁') }],
    ]);
  });
});
