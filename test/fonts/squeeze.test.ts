import { beforeAll, describe, expect, it } from 'vitest';
import { squeezeBetween } from '../../src/fonts/blank-half.ts';
import type { FontBook } from '../../src/fonts/font-book.ts';
import { layoutPrepared } from '../../src/fonts/lines.ts';
import { prepareText } from '../../src/fonts/prepared-text.ts';
import { openStudioFonts } from './studio-fonts.ts';

const TEXT = '他说，“好的。”（甲）、【乙】：《书》！多模态模型';

let book: FontBook;
beforeAll(async () => {
  book = (await openStudioFonts('zh-CN', TEXT)).book;
});

const set = (text: string, width: number) =>
  layoutPrepared(prepareText([{ text, style: 'regular', payload: undefined }], book, 'collapse', true), 10, width);
const textOf = (line: ReturnType<typeof set>[number] | undefined) => line?.runs.map((run) => run.text).join('') ?? '';

describe('squeezed text', () => {
  it('knows which half of a mark is blank, and that a letter or an English quote has none', async () => {
    const face = book.face(0xff0c, 'regular');
    const half = (mark: string) => face.blankHalf(mark.codePointAt(0) ?? 0);
    expect([...'，。”）、】：》！'].map(half)).toEqual(Array(9).fill('after'));
    expect([...'“（【《'].map(half)).toEqual(Array(4).fill('before'));
    expect(half('多')).toBeNull();
    const english = (await openStudioFonts('en', '“quoted”')).book;
    expect(english.face(0x201c, 'regular').blankHalf(0x201c)).toBeNull();
  });

  it.each([
    ['，“', 1.5],
    ['。”', 1.5],
    ['”（', 1.5],
    ['《“', 1.5],
    ['“多', 2],
    ['（）', 2],
    ['）。”', 2],
  ])('sets %s in %d squares inside a line', (marks, squares) => {
    const [line] = set(`多${marks}多`, 1000);
    expect((line?.width ?? 0) / 10 - 2).toBeCloseTo(squares);
  });

  it('draws marks as close as it measured them', () => {
    for (const text of ['说，“好的。”（甲）、', '【乙】：《书》！']) {
      const [line] = set(`多${text}多`, 1000);
      const [run] = line?.runs ?? [];
      const glyphs = run?.face.glyphs(run.text, 'squeezed') ?? [];
      const last = glyphs.at(-1);
      expect(((last?.x ?? 0) + (last?.advance ?? 0)) * 10).toBeCloseTo(line?.width ?? 0);
    }
  });

  it('lets an opening mark hang out of the line’s start, and a closing one out of its end', () => {
    const [opening] = set('“多模”', 1000);
    expect(opening?.runs[0]?.x).toBe(-5);
    expect(opening?.width).toBe(30);
    // Four squares and a half: the comma’s blank half needs no room.
    expect(textOf(set('多模态模，型', 45)[0])).toBe('多模态模，');
    expect(textOf(set('多模态模，型', 44)[0])).toBe('多模态');
  });

  it('leaves text alone that browsers set too', () => {
    const plain = prepareText([{ text: '多，“多”', style: 'regular', payload: undefined }], book);
    expect(layoutPrepared(plain, 10, 1000)[0]?.width).toBe(50);
  });
});

describe('squeezeBetween', () => {
  it('keeps a pair apart that encloses nothing', () => expect(squeezeBetween('before', 'after')).toBe(0));
});
