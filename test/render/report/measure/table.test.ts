import { describe, expect, it } from 'vitest';
import { measured, styles, textOf, textsOf } from './support.ts';

const HEAD = '<thead><tr><th>Name</th><th class="number">Value</th></tr></thead>';
const row = (name: string, value: string) => `<tr><th scope="row">${name}</th><td class="number">${value}</td></tr>`;
const table = (rows: string, caption = '') => measured(`<table>${caption}${HEAD}<tbody>${rows}</tbody></table>`);
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => row(`row ${index}`, String(index))).join('');

describe('a table', () => {
  it('has its header above every row but the first, should a page start there', () => {
    const [head, ...rows] = table(many(40));
    expect(textOf(head)).toBe('Name|Value');
    for (const one of rows) expect(one.repeat.map(textOf)).toEqual(['Name|Value']);
  });

  it('repeats the heading of a group with it', () => {
    const strips = table(`${many(30)}<tr class="group"><th>Group</th></tr>${many(3)}`);
    expect(strips.at(-1)?.repeat.map(textOf)).toEqual(['Name|Value', 'Group']);
    expect(strips.find((one) => textOf(one) === 'Group')?.keepWithNext).toBe(true);
  });

  it('stays whole when it is short, and never leaves its first or last row alone', () => {
    expect(table(many(5)).map(({ keepWithNext }) => keepWithNext)).toEqual([true, true, true, true, true, false]);
    const [head, ...rows] = table(many(40)).map(({ keepWithNext }) => keepWithNext);
    expect(head).toBe(true);
    expect(rows).toEqual([true, ...Array.from({ length: 37 }, () => false), true, false]);
  });

  it('keeps a total with the last row and with what follows it, under a strong rule', () => {
    const strips = table(`${many(40)}<tr class="total"><th>Total</th></tr>${row('rank', '1')}${row('known', '2')}`);
    expect(strips.slice(-5).map(({ keepWithNext }) => keepWithNext)).toEqual([false, true, true, true, false]);
    const rules = strips.slice(-5).map(({ marks }) => marks.find((mark) => mark.type === 'line')?.width);
    expect(rules).toEqual([0.4, 0.8, 0.4, 0.4, 0.8]);
  });

  it('sets its caption with its number above, and keeps it there', () => {
    const [caption] = table(many(40), '<caption>What it shows</caption>');
    expect(textOf(caption)).toBe('Table 1|What it shows');
    expect(caption?.keepWithNext).toBe(true);
  });

  it('divides a row only when it is taller than a page', () => {
    const tall = table(row('tall', 'word '.repeat(3)) + row('long words '.repeat(2000), '1'));
    expect(tall.length).toBeGreaterThan(40);
    expect(Math.max(...tall.map(({ height }) => height))).toBeLessThan(styles.height);
    const short = table(row('some words '.repeat(20), '1') + row('b', '2'));
    expect(short.length).toBe(3);
  });

  it('ends numbers at the right edge, in figures of equal width', () => {
    const marks = table(row('a', '1.5') + row('b', '22.75'))
      .flatMap(textsOf)
      .filter(({ text }) => /\d/.test(text));
    expect(marks.map(({ x, width }) => Math.round(x + width))).toEqual([styles.width, styles.width].map(Math.round));
    expect(marks.every(({ isTabular }) => isTabular)).toBe(true);
  });

  it('is divided into parts that say so when its columns have no room', () => {
    const cells = Array.from(
      { length: 9 },
      (_, index) => `<td>column ${index} ${'with many words '.repeat(4)}</td>`,
    ).join('');
    const heads = Array.from({ length: 9 }, (_, index) => `<th>head ${index}</th>`).join('');
    const strips = measured(
      `<table><caption>Wide</caption><thead><tr><th>Name</th>${heads}</tr></thead><tbody><tr><th>first</th>${cells}</tr></tbody></table>`,
    );
    const captions = strips.map(textOf).filter((text) => text.startsWith('Table 1'));
    expect(captions).toEqual(['Table 1|Wide|1/2', 'Table 1|Wide|2/2']);
    const headers = strips.map(textOf).filter((text) => text.startsWith('Name'));
    expect(headers.join(' ').match(/head \d/g)).toEqual(Array.from({ length: 9 }, (_, index) => `head ${index}`));
    const right = Math.max(...strips.flatMap(textsOf).map(({ x, width }) => x + width));
    expect(right).toBeLessThanOrEqual(styles.width + 0.01);
  });

  it('marks a row at its left, outside the text', () => {
    const [, marked] = table('<tr class="marked"><th>a</th><td>b</td></tr>');
    const bar = marked?.marks.find((mark) => mark.type === 'box');
    expect(bar).toMatchObject({ x: -7, height: marked?.height });
    expect(textsOf(marked)[0]?.face).toBeDefined();
  });
});

describe('a paragraph', () => {
  it('leaves two lines on either side of a page break', () => {
    const kept = (count: number) => measured(`<p>${'word '.repeat(count)}</p>`).map(({ keepWithNext }) => keepWithNext);
    expect(kept(5)).toEqual([false]);
    expect(kept(25)).toEqual([true, false]);
    expect(kept(60).slice(0, 2)).toEqual([true, false]);
    expect(kept(60).slice(-2)).toEqual([true, false]);
  });
});

describe('a heading', () => {
  it('stays with what follows, whatever its length', () => {
    const strips = measured(`<h1>${'Long heading '.repeat(12)}</h1><p>text</p>`);
    expect(strips.length).toBeGreaterThan(3);
    expect(strips.slice(0, -1).every(({ keepWithNext }) => keepWithNext)).toBe(true);
  });

  it('at the end of a list’s item stays with nothing', () => {
    const strips = measured('<ul><li><h4>One</h4></li><li><h4>Two</h4><p>text</p></li></ul>');
    expect(strips.map(({ keepWithNext }) => keepWithNext)).toEqual([false, true, false]);
  });
});

describe('a source line', () => {
  it('clings to what it stands under', () => {
    const strips = measured(`<table><tbody>${row('a', '1')}</tbody></table><p class="source">Source</p>`);
    expect(strips.at(-2)).toMatchObject({ keepWithNext: true, below: 0 });
  });
});

describe('deeply nested lists', () => {
  it('keep room for the text', () => {
    const deep = `${'<ul><li>'.repeat(60)}a word or two${'</li></ul>'.repeat(60)}`;
    const [text] = measured(deep).flatMap(textsOf);
    expect(text?.x).toBeLessThanOrEqual(styles.width - 150);
  });
});
