import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark, Tag } from '../../../../src/render/report/measure/marks.ts';
import type { Strip } from '../../../../src/render/report/measure/strip.ts';
import { measured, styles, textOf, textsOf } from './support.ts';

const HEAD = '<thead><tr><th>One</th><th>Two</th><th>Three</th></tr></thead>';
const table = (body: string, head = HEAD) => measured(`<table>${head}<tbody>${body}</tbody></table>`);
const rules = (strip: Strip | undefined) =>
  (strip?.marks ?? []).flatMap((mark) => (mark.type === 'line' ? [[mark.x1, mark.x2].map(Math.round)] : []));
const rows = (count: number) =>
  Array.from({ length: count }, (_, row) => `<tr><td>row ${row}</td><td>${row}</td></tr>`).join('');

describe('cells that span rows', () => {
  const spanning = () =>
    table('<tr><th rowspan="2">a</th><td>b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr><tr><td>f</td></tr>');

  it('stay together with their rows, their text at the top', () => {
    const [, band, last] = spanning();
    expect(textsOf(band).map(({ text, y }) => [text, Math.round(y - (textsOf(band)[0]?.y ?? 0))])).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 0],
      ['d', Math.round((band?.height ?? 0) / 2)],
      ['e', Math.round((band?.height ?? 0) / 2)],
    ]);
    expect(textOf(last)).toBe('f');
  });

  it('are not crossed by the rules between rows', () => {
    const [, band] = spanning();
    const left = Math.round(textsOf(band).find(({ text }) => text === 'b')?.x ?? 0);
    expect(left).toBeGreaterThan(0);
    expect(rules(band)).toEqual([
      [left, Math.round(styles.width)],
      [0, Math.round(styles.width)],
    ]);
  });

  it('let the last of their rows grow when they need more lines', () => {
    const text = Array.from({ length: 5 }, (_, line) => `line ${line}`).join('<br>');
    const [, band] = table(`<tr><th rowspan="2">${text}</th><td>b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr>`);
    const y = (wanted: string) => textsOf(band).find((mark) => mark.text === wanted)?.y ?? 0;
    const { lineHeight } = styles.text.cell;
    expect(y('line 4') - y('line 0')).toBeCloseTo(lineHeight * 4);
    expect(y('d') - y('b')).toBeLessThan(lineHeight * 2);
    expect(band?.height).toBeGreaterThan(lineHeight * 5);
  });

  it('are divided with their rows when they are taller than a page, and say on each page what they are', () => {
    const label = 'A label<br>that has<br>three lines';
    const strips = table(`<tr><th rowspan="101">${label}</th><td>first</td><td>1</td></tr>${rows(100)}`).slice(1);
    expect(strips.length).toBe(101);
    expect(textOf(strips[0])).toMatch(/^A label/);
    const all = strips.flatMap(textsOf).map(({ text }) => text);
    expect(all.filter((text) => text === 'row 99').length).toBe(1);
    // The last row has room for one line of it.
    for (const strip of strips.slice(20, -1)) {
      expect(strip.repeat.map(textOf).join(' ').replaceAll('|', ' ')).toContain('A label that has three lines');
      expect(strip.keepWithNext && strip !== strips.at(-2)).toBe(false);
    }
    expect(strips[0]?.keepWithNext).toBe(true);
  });

  it('lose no line when they are taller than a page themselves', () => {
    const words = Array.from({ length: 3000 }, (_, word) => `word${word}`);
    const strips = table(`<tr><td rowspan="2">${words.join(' ')}</td><td>b</td><td>c</td></tr>${rows(1)}`);
    const text = strips.flatMap(textsOf).map((mark) => mark.text);
    expect(text.join(' ').match(/word\d+/g)).toEqual(words);
    for (const { height } of strips) expect(height).toBeLessThan(styles.height);
  });
});

describe('a row that is divided', () => {
  it('says its name again where a page goes on with it', () => {
    const tall = 'some words '.repeat(1500);
    const strips = table(`<tr><th scope="row">Name</th><td>${tall}</td><td>1</td></tr>`).slice(1);
    expect(strips[0]?.repeat.map(textOf)).toEqual(['One|Two|Three']);
    const [label] = textsOf(strips[20]?.repeat.at(-1));
    expect(label).toMatchObject({ text: 'Name', colour: styles.palette.muted });
    expect(strips[20]?.repeat.at(-1)?.height).toBe(0);
    expect(rules(strips[20])).toEqual([]);
  });
});

describe('headings over columns', () => {
  const head =
    '<thead><tr><th rowspan="2">Name</th><th colspan="2">Both</th></tr><tr><th>Left</th><th>Right</th></tr></thead>';

  it('stand on the rule, with a rule under those that span columns', () => {
    const [strip] = table('<tr><td>a</td><td>b</td><td>c</td></tr>', head);
    const y = (wanted: string) => textsOf(strip).find(({ text }) => text === wanted)?.y ?? 0;
    expect(y('Name')).toBeCloseTo(y('Right'));
    expect(y('Both')).toBeLessThan(y('Left'));
    const left = Math.round(textsOf(strip).find(({ text }) => text === 'Left')?.x ?? 0);
    expect(rules(strip)).toEqual([
      [left, Math.round(styles.width)],
      [0, Math.round(styles.width)],
    ]);
  });

  it('count for the width of their columns', () => {
    const long = 'Unbreakableheadingoverbothofthem';
    const [strip] = table(
      '<tr><td>some text</td><td class="number">1</td><td class="number">2</td></tr>',
      head.replace('Both', long),
    );
    expect(textsOf(strip).map(({ text }) => text)).toContain(long);
    const texts = textsOf(strip);
    expect(Math.max(...texts.map(({ x, width }) => x + width))).toBeLessThanOrEqual(styles.width + 0.01);
  });

  it('show in every part what they head there', () => {
    const heads = Array.from({ length: 8 }, (_, at) => `<th>Heading ${at} of many</th>`).join('');
    const cells = Array.from({ length: 8 }, (_, at) => `<td>words and words and words ${at}</td>`).join('');
    const strips = measured(
      `<table><caption>Wide</caption><thead><tr><th rowspan="2">Name</th><th colspan="8">All of them</th></tr>
       <tr>${heads}</tr></thead><tbody><tr><th>a</th>${cells}</tr><tr><th>b</th><td colspan="8">across</td></tr></tbody></table>`,
    );
    const texts = strips.flatMap(textsOf).map(({ text }) => text);
    const parts = strips.filter((one) => textOf(one).startsWith('Table 1')).length;
    expect(parts).toBeGreaterThan(1);
    expect(texts.filter((text) => text === 'All of them').length).toBe(parts);
    expect(texts.filter((text) => text === 'across').length).toBe(parts);
    const tables = new Set(strips.flatMap(tagsOf).map((tag) => ancestor(tag, 'Table')));
    expect(tables.size).toBe(parts);
    expectRegular(strips);
  });
});

describe('any table', () => {
  const cell = fc.record({
    columnSpan: fc.integer({ min: 1, max: 4 }),
    rowSpan: fc.integer({ min: 0, max: 4 }),
    words: fc.integer({ min: 0, max: 9 }),
  });
  const rowsOf = (least: number) =>
    fc.array(fc.array(cell, { minLength: least, maxLength: 7 }), { minLength: least, maxLength: 6 });

  it('has rows of as many columns in its structure, no texts over each other, and nothing outside', () => {
    fc.assert(
      fc.property(rowsOf(0), rowsOf(1), (head, body) => {
        let count = 0;
        const markup = (group: typeof head, name: 'th' | 'td') =>
          group.map(
            (cells) =>
              `<tr>${cells
                .map(({ columnSpan, rowSpan, words }) => {
                  const text = Array.from({ length: words }, () => `w${count++}x`).join(' ');
                  return `<${name} colspan="${columnSpan}" rowspan="${rowSpan}">${text}</${name}>`;
                })
                .join('')}</tr>`,
          );
        const strips = measured(
          `<table><thead>${markup(head, 'th').join('')}</thead><tbody>${markup(body, 'td').join('')}</tbody></table>`,
        );
        expectRegular(strips);
        for (const strip of strips) expectApart(strip);
        const seen = new Set(strips.flatMap(textsOf).flatMap(({ text }) => text.match(/w\d+x/g) ?? []));
        expect(seen.size).toBe(count);
      }),
      { numRuns: 60 },
    );
  });
});

const tagsOf = ({ marks }: Strip): readonly Tag[] =>
  marks.flatMap((mark: Mark) => ('tag' in mark && mark.tag ? [mark.tag] : []));

function ancestor(tag: Tag, role: Tag['role']): Tag {
  for (let one: Tag | null = tag; one; one = one.parent) if (one.role === role) return one;
  throw new Error(`no ${role} above ${tag.role}`);
}

/** PDF/UA-1, 7.2: with their spans, the rows of a table have the same number of columns. */
function expectRegular(strips: readonly Strip[]): void {
  const tables = new Map<Tag, Map<Tag, Set<Tag>>>();
  for (const tag of strips.flatMap(tagsOf)) {
    if (tag.role === 'Caption') continue;
    const row = ancestor(tag, 'TR');
    const table = ancestor(row, 'Table');
    const rowsOfTable = tables.get(table) ?? new Map<Tag, Set<Tag>>();
    tables.set(table, rowsOfTable);
    const cells = rowsOfTable.get(row) ?? new Set();
    rowsOfTable.set(row, cells);
    if (tag !== row) cells.add(tag.role === 'TH' || tag.role === 'TD' ? tag : ancestor(tag, 'TD'));
  }
  for (const rowsOfTable of tables.values()) {
    const list = [...rowsOfTable.values()];
    const widths = list.map(() => 0);
    list.forEach((cells, index) => {
      for (const { columnSpan = 1, rowSpan = 1 } of cells) {
        for (let row = index; row < index + rowSpan; row++) widths[row] = (widths[row] ?? 0) + columnSpan;
      }
    });
    expect(widths).toEqual(list.map(() => widths[0]));
  }
}

/** Inside the page, and no text over another. */
function expectApart(strip: Strip): void {
  const texts = textsOf(strip);
  for (const { x, y, width, size, text } of texts) {
    expect(x, text).toBeGreaterThanOrEqual(-0.01);
    expect(x + width, text).toBeLessThanOrEqual(styles.width + 0.01);
    const over = texts.find(
      (other) => other.x > x && other.x < x + width - 0.01 && Math.abs(other.y - y) < size * 0.7 && other.text !== text,
    );
    expect(over, text).toBeUndefined();
  }
}
