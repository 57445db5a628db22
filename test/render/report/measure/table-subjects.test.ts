import { describe, expect, it } from 'vitest';
import type { Strip } from '../../../../src/render/report/measure/strip.ts';
import { measured, styles, textOf, textsOf } from './support.ts';

const NAMES = {
  short: ['Ada', 'Go', 'Zig', 'Nim', 'C', 'D', 'V', 'Rust'],
  plain: [
    'City bike',
    'Road bike',
    'Gravel bike',
    'Mountain bike',
    'Folding bike',
    'Cargo bike',
    'Electric bike',
    'Tandem',
  ],
  long: [
    'Microsoft PowerPoint',
    'Google Slides',
    'Apple Keynote',
    'LibreOffice Impress',
    'Adobe Creative Cloud Express',
    'Enterprise Presentation Suite Professional',
    'Zoho Show',
    'Prezi Next',
  ],
  words: [
    'Donaudampfschifffahrtsgesellschaft',
    'Rindfleischetikettierung',
    'Bundesausbildungsförderungsgesetz',
    'Kraftfahrzeughaftpflicht',
    'Straßenbahnhaltestelle',
    'Betäubungsmittelverordnung',
    'Grundstücksverkehr',
    'Rechtsschutzversicherung',
  ],
  han: ['文心一言', '通义千问', '讯飞星火', '智谱清言', '豆包', '月之暗面', '腾讯混元', '深度求索'],
} as const;
const SHAPES = Object.keys(NAMES).flatMap((shape) =>
  [2, 5, 6, 8].map((count) => [shape as keyof typeof NAMES, count] as const),
);

const subject = (name: string, index: number) => `<span data-subject="${index}">${name}</span>`;
const totals = (names: readonly string[], rows = 3) =>
  measured(
    `<table><caption>Totals</caption><thead><tr><th>Profile</th>${names
      .map((name, index) => `<th class="number">${subject(name, index)}</th>`)
      .join('')}</tr></thead><tbody>${Array.from(
      { length: rows },
      (_, row) =>
        `<tr><th scope="row">Accessible and archived ${row}</th>${names
          .map((_, at) => `<td class="number">${at === row ? 'not known' : `${80 + row}.${at}`}</td>`)
          .join('')}</tr>`,
    ).join('')}</tbody></table>`,
  );
const features = (names: readonly string[]) =>
  measured(
    `<table><thead><tr><th>Feature</th>${names
      .map((name, index) => `<th>${subject(name, index)}</th>`)
      .join('')}</tr></thead><tbody><tr><th scope="row">Runs without a network</th>${names
      .map((_, at) => `<td>${at % 2 ? 'Yes' : 'Partly, with the extension'}</td>`)
      .join('')}</tr></tbody></table>`,
  );

describe.each(SHAPES)('columns for subjects with %s names, %i of them', (shape, count) => {
  const names = NAMES[shape].slice(0, count);

  it.each([
    ['numbers', totals],
    ['texts', features],
  ])('cut no word of a name, no number, and clip nothing, over %s', (_kind, table) => {
    const strips = table(names);
    const texts = strips.flatMap(textsOf);
    for (const word of names.flatMap((name) => name.split(' '))) {
      expect(
        texts.some(({ text }) => text.split(' ').includes(word)),
        word,
      ).toBe(true);
    }
    for (const { text, x, width } of texts) {
      expect(x, text).toBeGreaterThanOrEqual(-0.01);
      expect(x + width, text).toBeLessThanOrEqual(styles.width + 0.01);
    }
    if (table === totals) expect(texts.filter(({ text }) => text === 'not known').length).toBe(Math.min(3, count));
  });

  it('are all shown, in even parts under one first column', () => {
    const strips = totals(names);
    const heads = strips.filter((strip) => textOf(strip).includes('Profile'));
    const counts = heads.map((strip) => strip.marks.filter(({ type }) => type === 'subject').length);
    expect(counts.reduce((sum, one) => sum + one)).toBe(count);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });
});

describe('a table for many subjects', () => {
  const head = (strips: readonly Strip[]) => strips.find((strip) => textOf(strip).includes('Profile'));

  it('keeps its size while it has room, then puts the mark above the name, and is only then set smaller or divided', () => {
    const sizes = (names: readonly string[]) => [...new Set(textsOf(head(totals(names))).map(({ size }) => size))];
    const isStacked = (names: readonly string[]) => {
      const strip = head(totals(names));
      const mark = strip?.marks.find(({ type }) => type === 'subject');
      const name = textsOf(strip).find(({ text }) => text.startsWith(names[0]?.split(' ')[0] ?? ''));
      return mark !== undefined && 'y' in mark && name !== undefined && mark.y < name.y - name.size;
    };
    const { cellHead, smallCellHead } = styles.text;
    expect([sizes(NAMES.short), isStacked(NAMES.short)]).toEqual([[cellHead.size], false]);
    expect([sizes(NAMES.han), isStacked(NAMES.han)]).toEqual([[cellHead.size], true]);
    expect([sizes(NAMES.long), isStacked(NAMES.long)]).toEqual([[smallCellHead.size], true]);
    const parts = (names: readonly string[]) => totals(names).filter((one) => textOf(one).startsWith('Table')).length;
    expect([parts(NAMES.long), parts(NAMES.words)]).toEqual([1, 3]);
  });

  it('breaks a long Han name in the middle, or at its space', () => {
    const names = ['电动自行车', '月之暗面 Kimi', ...NAMES.han.slice(0, 6)];
    const texts = textsOf(head(totals(names))).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['电动自', '行车', '月之暗面', 'Kimi', '文心一言']));
  });

  it('ends the mark above a name where the name ends', () => {
    const strip = head(totals(NAMES.han));
    const marks = strip?.marks.flatMap((mark) => (mark.type === 'subject' ? [mark.x + mark.size / 2] : [])) ?? [];
    const ends = NAMES.han
      .map((name) => textsOf(strip).find(({ text }) => text === name))
      .map((one) => (one?.x ?? 0) + (one?.width ?? 0));
    expect(marks.length).toBe(ends.length);
    for (const [index, right] of marks.entries()) expect(Math.abs(right - (ends[index] ?? 0))).toBeLessThan(1);
  });

  it('gives the subjects columns of one width where there is room, close to each other at the right', () => {
    const strip = totals(NAMES.short.slice(0, 3))[1];
    const right = textsOf(strip)
      .slice(1)
      .map(({ x, width }) => x + width);
    const [first = 0, second = 0, third = 0] = right;
    expect(second - first).toBeCloseTo(third - second);
    expect(third).toBeCloseTo(styles.width);
    expect(first).toBeGreaterThan(styles.width / 2);
  });

  it('has first columns of one width in all its parts', () => {
    const heads = features(NAMES.words).filter((strip) => textOf(strip).startsWith('Feature'));
    expect(heads.length).toBeGreaterThan(1);
    const second = heads.map((strip) => strip.marks.find(({ type }) => type === 'subject'));
    const places = new Set(second.map((mark) => (mark && 'x' in mark ? Math.round(mark.x) : null)));
    expect(places.size).toBe(1);
  });

  it('cuts a word only when it alone is wider than half the table', () => {
    const widest = Math.floor(styles.width / 2 / (styles.text.cell.size / 2)) - 2;
    const cell = (length: number) =>
      measured(
        `<table><tbody><tr><th>some words of it</th><td>${'x'.repeat(length)}</td><td>more words to read</td></tr></tbody></table>`,
      )
        .flatMap(textsOf)
        .filter(({ text }) => /^x+$/.test(text)).length;
    expect(cell(widest)).toBe(1);
    expect(cell(widest * 2)).toBeGreaterThan(1);
  });

  it('never breaks a number, spaces or not', () => {
    const cells = (cell: string) => Array.from({ length: 14 }, () => cell).join('');
    const texts = measured(
      `<table><thead><tr>${cells('<th class="number">Km</th>')}</tr></thead><tbody><tr>${cells('<td class="number">12 345 km</td>')}</tr></tbody></table>`,
    )
      .flatMap(textsOf)
      .filter(({ text }) => /\d/.test(text));
    expect(texts.map(({ text }) => text)).toEqual(Array.from({ length: texts.length }, () => '12 345 km'));
    expect(texts.length).toBeGreaterThanOrEqual(14);
  });

  it('cuts no word to make a short last line longer', () => {
    const cells = Array.from({ length: 5 }, () => '<td>abcdefghijklmnopqr st</td>').join('');
    const texts = measured(`<table><tbody><tr>${cells}</tr></tbody></table>`).flatMap(textsOf);
    expect(texts.map(({ text }) => text).sort()).toEqual([
      ...Array.from({ length: 5 }, () => 'abcdefghijklmnopqr'),
      ...Array.from({ length: 5 }, () => 'st'),
    ]);
  });
});
