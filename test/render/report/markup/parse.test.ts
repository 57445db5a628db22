import { describe, expect, it } from 'vitest';
import { type Block, type BlockType, plainInlines } from '../../../../src/render/report/blocks.ts';
import { MarkupError, parseSection } from '../../../../src/render/report/markup/parse.ts';

const parse = (inside: string): readonly Block[] => parseSection(`<section>${inside}</section>`, 'own').blocks;

type BlockOf<T extends BlockType> = Extract<Block, { readonly type: T }>;

function first<T extends BlockType>(inside: string, type: T): BlockOf<T> {
  const block = parse(inside).find((one): one is BlockOf<T> => one.type === type);
  if (!block) throw new Error(`no ${type} in ${inside}`);
  return block;
}

describe('parseSection', () => {
  it('takes exactly one section', () => {
    expect(parseSection('\n<section class="cover"></section>\n', 'own').layout).toBe('cover');
    expect(() => parseSection('<p>a</p>', 'own')).toThrow(MarkupError);
    expect(() => parseSection('<section></section><section></section>', 'own')).toThrow(MarkupError);
  });

  it('throws at what is outside the markup, naming template and element', () => {
    expect(() => parse('<video></video>')).toThrow(/<video>/);
    expect(() => parse('<p><ul></ul></p>')).toThrow(MarkupError);
  });

  it('collapses white space as HTML does, and keeps no-break spaces', () => {
    const { text } = first('<p>\n  one <strong> two </strong>\n  three\u00A0 <br>  four </p>', 'paragraph');
    expect(text.map((part) => (part.type === 'text' ? part.value : part.type))).toEqual([
      'one ',
      'two ',
      'three\u00A0',
      'break',
      'four',
    ]);
  });

  it('makes no space of a line end between Han characters', () => {
    expect(plainInlines(first('<p>中文，\n   换行 and\nEnglish</p>', 'paragraph').text)).toBe('中文，换行 and English');
  });

  it('carries styles and links down to the text', () => {
    const { text } = first('<p><strong>a<em>b</em></strong><a href="#x"><code>c</code></a></p>', 'paragraph');
    expect(text).toMatchObject([
      { value: 'a', bold: true, italic: false },
      { value: 'b', bold: true, italic: true },
      { value: 'c', code: true, link: { to: 'id', id: 'x' } },
    ]);
  });

  it('puts a subject’s mark before the text', () => {
    expect(first('<p><span data-subject="3">Name</span></p>', 'paragraph').text).toMatchObject([
      { type: 'marker', subject: 3 },
      { type: 'text', value: 'Name' },
    ]);
  });

  it('keeps the value of a meter between 0 and 1', () => {
    const { text } = first('<p><meter value="7" data-subject="1"></meter><meter value="x"></meter></p>', 'paragraph');
    expect(text).toMatchObject([
      { value: 1, subject: 1 },
      { value: 0, subject: 0 },
    ]);
  });

  it('gathers loose text into paragraphs', () => {
    const { items } = first('<ol start="4"><li>one</li><li><p>two</p>three<ul><li>four</li></ul></li></ol>', 'list');
    expect(items.map(({ blocks }) => blocks.map(({ type }) => type))).toEqual([
      ['paragraph'],
      ['paragraph', 'paragraph', 'list'],
    ]);
  });

  it('leaves out what is empty', () => {
    expect(parse('<p> </p><table></table><figure></figure>')).toEqual([]);
  });

  it('tells charts from images', () => {
    const { pictures } = first(
      '<figure><img src="chart:radar" alt="A &lt; B"><img src="image:a/b.png"></figure>',
      'figure',
    );
    expect(pictures).toEqual([
      { kind: 'chart', name: 'radar', alternative: 'A < B' },
      { kind: 'image', name: 'a/b.png', alternative: '' },
    ]);
  });

  it('keeps the spaces of code', () => {
    expect(first('<pre>a\n  b &amp; c\n</pre>', 'code').value).toBe('a\n  b & c\n');
  });
});

describe('tables', () => {
  const table = (rows: string) =>
    first(`<table><thead><tr><th>a</th><th>b</th><th>c</th></tr></thead><tbody>${rows}</tbody></table>`, 'table');

  it('fills short rows, and lets a group’s heading reach to the edge', () => {
    const { columns, body } = table(
      '<tr><td>1</td></tr><tr class="group"><th>g</th></tr><tr class="marked"><td colspan="2">2</td><td class="number">3</td></tr>',
    );
    expect(columns).toBe(3);
    expect(body.map(({ style, cells }) => [style, cells.map(({ columnSpan }) => columnSpan)])).toEqual([
      ['plain', [1, 2]],
      ['group', [3]],
      ['marked', [2, 1]],
    ]);
    expect(body[2]?.cells[1]?.align).toBe('right');
  });
});
