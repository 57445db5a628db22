import { describe, expect, it } from 'vitest';
import { unstyled } from '../../../../src/render/report/blocks.ts';
import { balanced, layout, prepare } from '../../../../src/render/report/measure/text.ts';
import type { TextStyle } from '../../../../src/render/report/styles.ts';
import { testScope } from './support.ts';

const STYLE: TextStyle = { size: 10, lineHeight: 15, bold: false, colour: '#000000' };
const prepared = (text: string) => prepare([unstyled(text)], STYLE, testScope());
const set = (text: string, width: number, how = layout) =>
  how(prepared(text), STYLE, width).map((line) => line.runs.map((run) => run.text).join(''));

describe('layout', () => {
  it('leaves no character alone on the last line if a narrower setting helps', () => {
    expect(set('一二三四五六七八九十甲', 100)).toEqual(['一二三四五六七八', '九十甲']);
  });

  it('cuts no word for that', () => {
    expect(set(`${'一'.repeat(9)}abcdefghijklmnopqrs s`, 100)).toEqual([
      '一一一一一一一一一',
      'abcdefghijklmnopqrs',
      's',
    ]);
  });

  it('takes no further line for that', () => {
    const long = '一二三四五六七八九十'.repeat(5);
    expect(set(`${long}甲`, 100).length).toBe(6);
  });

  it('never parts a subject’s mark from its name', () => {
    const text = prepare(
      [unstyled('aaaa aaaa '), { type: 'marker', subject: 0 }, unstyled('名称')],
      STYLE,
      testScope(),
    );
    const lines = layout(text, STYLE, 62);
    const withMark = lines.find((line) => line.runs.some((run) => run.payload.type === 'marker'));
    expect(withMark?.runs.at(-1)?.text).toBe('名称');
  });

  it('gives a mark and a meter the room that they take', () => {
    const width = (text: Parameters<typeof prepare>[0]) =>
      layout(prepare(text, STYLE, testScope()), STYLE, 1000)[0]?.width ?? 0;
    expect(width([{ type: 'marker', subject: 0 }, unstyled('ab')])).toBeCloseTo(13 + 10);
    expect(width([{ type: 'meter', subject: 0, value: 1 }, unstyled('ab')])).toBeCloseTo(150 + 10);
  });
});

describe('balanced', () => {
  it('evens out the lines of a headline', () => {
    expect(set('aaaa bbbb cccc dddd eeee', 110, balanced)).toEqual(['aaaa bbbb cccc', 'dddd eeee']);
  });

  it('leaves one line and many lines as they are', () => {
    expect(set('aaaa bbbb', 110, balanced)).toEqual(['aaaa bbbb']);
    const many = 'aaaa '.repeat(60);
    expect(set(many, 110, balanced)).toEqual(set(many, 110));
  });
});
