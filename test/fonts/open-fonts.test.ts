import fc from 'fast-check';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { systemEffects } from '../../src/effects.ts';
import { fontFaceRules, webFonts } from '../../src/fonts/embed.ts';
import type { FontFace, FontStyle } from '../../src/fonts/font-book.ts';
import { openFonts } from '../../src/fonts/open-fonts.ts';
import { packWoff } from '../../src/fonts/woff.ts';
import { openStudioFonts, studioFonts } from './studio-fonts.ts';

const STYLES: FontStyle[] = ['regular', 'bold', 'italic', 'code'];
const everyStyle = { styles: STYLES };
async function glyphs(face: FontFace): Promise<string> {
  const { characterSet } = parse(await face.subset());
  return String.fromCodePoint(...characterSet.filter((codePoint) => codePoint !== 0xffff));
}

/** fontkit reads past the end of a file that ends with a space: https://github.com/foliojs/fontkit/issues/378 */
function parse(bytes: Uint8Array) {
  const font = create(Buffer.concat([bytes, Buffer.alloc(12)]));
  if ('fonts' in font) throw new Error('not a single font');
  return font;
}

async function readsOf(characters: string, styles: readonly FontStyle[], language = 'en'): Promise<string[]> {
  const effects = systemEffects();
  const reads: string[] = [];
  const read = (name: string): Promise<Uint8Array> => {
    reads.push(name.replace(/^.*\//, ''));
    return effects.readFile(effects.dependencyFile(name));
  };
  await openFonts(studioFonts, language, characters, read, { styles });
  return reads;
}

describe('openFonts', () => {
  it('gives each character to one face, Latin before Han', async () => {
    const { book, missing } = await openStudioFonts('zh-CN', '比较GPT-4V，é', everyStyle);
    expect(missing).toEqual([]);
    expect(book.faces.map((face) => face.id)).toEqual([
      'latin-regular',
      'latin-bold',
      'latin-italic',
      'han-regular',
      'han-bold',
      'code',
    ]);
    for (const style of STYLES) {
      const faces = book.runs('比较GPT，é', style).map((run) => [run.text, run.face.id]);
      const han = style === 'bold' ? 'han-bold' : 'han-regular';
      const latin = style === 'code' ? 'code' : `latin-${style}`;
      expect(faces).toEqual([
        ['比较', han],
        ['GPT', latin],
        ['，', han],
        ['é', latin],
      ]);
    }
    expect(book.family).toBe('"Inter", "Noto Sans SC", "Noto Sans Symbols 2"');
    expect(book.codeFamily).toBe('"IBM Plex Mono", "Inter", "Noto Sans SC", "Noto Sans Symbols 2"');
  });

  it('draws shared punctuation full width in Chinese only', async () => {
    const text = '“比较”——‘一’…·';
    const chinese = await openStudioFonts('zh-CN', text);
    for (const mark of '“”—‘’…·') expect(chinese.book.runs(mark, 'regular')[0]?.face.id).toBe('han-regular');
    const english = await openStudioFonts('en', text);
    for (const mark of '“”—‘’…·') expect(english.book.runs(mark, 'regular')[0]?.face.id).toBe('latin-regular');
  });

  it('keeps the faces of a style free of each other’s characters, for browsers choose by family alone', async () => {
    const { book } = await openStudioFonts('zh-CN', '“比较”GPT—4V…é，', everyStyle);
    const han = new Set(await glyphs(book.face(0x6bd4, 'regular')));
    const latin = await glyphs(book.face(0x41, 'regular'));
    expect([...latin].filter((character) => han.has(character))).toEqual([]);
  });

  it('lists what no font has, and drops what needs no glyph', async () => {
    const { missing, book } = await openStudioFonts(
      'zh-CN',
      '星\u16a0字\ud39c\u200b\ufe0f\u200d\u0007\u00ad\n\t😀\u16a0',
      everyStyle,
    );
    expect(missing).toEqual(['\u16a0', '\ud39c', '😀']);
    expect(book.runs('a\u200b\u00adb\ufe0f', 'regular').map((run) => run.text)).toEqual(['ab']);
    expect(book.runs('\ud39c', 'regular')[0]?.face.id).toBe('han-regular');
    expect(book.width('\ud39c', 'regular', 10)).toBeGreaterThan(0);
  });

  it('reads a file only when it draws something', async () => {
    expect(await readsOf('plain', ['regular'])).toEqual(['Inter_400Regular.ttf']);
    expect(await readsOf('plain “quoted”', ['regular', 'bold'])).toEqual([
      'Inter_400Regular.ttf',
      'Inter_600SemiBold.ttf',
    ]);
    expect(await readsOf('字', ['regular', 'code'])).toEqual([
      'Inter_400Regular.ttf',
      'NotoSansSC_400Regular.ttf',
      'IBMPlexMono_400Regular.ttf',
    ]);
  });

  it('draws symbols that Latin and Han lack with one face in every style', async () => {
    const { book, missing } = await openStudioFonts('zh-CN', '◔✔⯪字→A', everyStyle);
    expect(missing).toEqual([]);
    expect(book.faces.filter(({ id }) => id === 'symbols')).toHaveLength(1);
    for (const style of STYLES) {
      expect([...'◔✔⯪'].map((symbol) => book.runs(symbol, style)[0]?.face.id)).toEqual(Array(3).fill('symbols'));
      expect(book.runs('→', style)[0]?.face.id).not.toBe('symbols');
    }
    expect(await glyphs(book.face(0x25d4, 'bold'))).toContain('◔');
  });

  it('draws the symbols of a series with one font, though Latin and Han have some of them', async () => {
    const idsOf = async (language: string, text: string) => {
      const { book } = await openStudioFonts(language, text);
      return [...new Set([...text].map((symbol) => book.runs(symbol, 'regular')[0]?.face.id))];
    };
    for (const language of ['en', 'zh-CN']) {
      expect(await idsOf(language, '○◔◑◕●')).toEqual(['symbols']);
      expect(await idsOf(language, '★⯪☆')).toEqual(['symbols']);
      expect(await idsOf(language, '○●')).toEqual(['latin-regular']);
      expect(await idsOf(language, '✓✗')).toEqual(['latin-regular']);
    }
  });

  it('gives no combining mark to another face than its letter has', async () => {
    const { missing } = await openStudioFonts('en', '1\u20e3 ✔');
    expect(missing).toEqual(['\u20e3']);
  });

  it('opens the symbols font only for what the others lack, and no Han font for a symbol', async () => {
    const symbols = 'NotoSansSymbols2_400Regular.ttf';
    expect(await readsOf('◔ ✔', ['regular', 'bold'])).toEqual([
      'Inter_400Regular.ttf',
      symbols,
      'Inter_600SemiBold.ttf',
    ]);
    expect(await readsOf('★ → 字', ['regular', 'bold'])).not.toContain(symbols);
  });

  it('says when the Han font has the shapes of another region', async () => {
    expect((await openStudioFonts('zh-TW', '骨，直')).withoutForms).toBe('Noto Sans SC');
    expect((await openStudioFonts('zh-HK', '骨')).withoutForms).toBe('Noto Sans SC');
    for (const language of ['zh-CN', 'zh-Hans', 'zh', 'en'])
      expect((await openStudioFonts(language, '骨，直')).withoutForms).toBeNull();
  });

  it('draws styles that were not asked for as regular', async () => {
    const { book } = await openStudioFonts('en', 'x', { styles: [] });
    for (const style of STYLES) expect(book.face(0x78, style).id).toBe('latin-regular');
  });

  it('makes the same bytes again, whatever the order of the characters', async () => {
    const [one, two] = await Promise.all([
      openStudioFonts('zh-CN', '多模态模型“a”', everyStyle),
      openStudioFonts('zh-CN', 'a”“型模态模多', everyStyle),
    ]);
    expect(fontFaceRules(await webFonts(one.book.faces))).toBe(fontFaceRules(await webFonts(two.book.faces)));
  });
});

/** Glyphs have other numbers in a subset. */
const outlineOf = (font: ReturnType<typeof parse>, glyph: number): string => font.getGlyph(glyph).path.toSVG();

describe('metrics', () => {
  it('agrees with a full shaping engine on every pair and every word', async () => {
    const { book } = await openStudioFonts('zh-CN', '多模态模型，“”', everyStyle);
    const words = fc.string({ unit: fc.constantFrom(...'AVTWYLPFaeovwyr.,-/0147 "()'), minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(words, fc.constantFrom(...STYLES), async (word, style) => {
        const font = parse(await book.face(0x41, style).subset());
        expect(book.width(word, style, 1)).toBeCloseTo(font.layout(word).advanceWidth / font.unitsPerEm, 6);
      }),
      { numRuns: 60 },
    );
    expect(book.width('AV', 'regular', 100)).toBeLessThan(
      book.width('A', 'regular', 100) + book.width('V', 'regular', 100),
    );
  });

  it('places the glyphs of a run as a full shaping engine does, figures and accents too', async () => {
    const text = '“多模态”——模型…·，é4V';
    const { book } = await openStudioFonts('zh-CN', `${text}e\u0301`, everyStyle);
    const samples: [string, readonly string[]][] = [
      ['To AVATAR, 1/4 e\u0301a', []],
      ['1,234.50', ['tnum']],
      ...book.runs(text, 'regular').map((run): [string, readonly string[]] => [run.text, []]),
      ...book.runs(text, 'bold').map((run): [string, readonly string[]] => [run.text, []]),
    ];
    for (const [sample, features] of samples) {
      const face = book.face(sample.codePointAt(0) ?? 0, 'regular');
      const font = parse(await face.subset());
      const whole = parse(face.bytes);
      const expected = font.layout(sample, [...features]);
      let pen = 0;
      const places = expected.glyphs.map(({ id }, index) => {
        const position = expected.positions[index];
        const x = (pen + (position?.xOffset ?? 0)) / font.unitsPerEm;
        pen += position?.xAdvance ?? 0;
        return [
          outlineOf(font, id),
          Math.round(x * 1e6),
          Math.round(((position?.yOffset ?? 0) / font.unitsPerEm) * 1e6),
        ];
      });
      const placed = face.glyphs(sample, features.length > 0 ? 'tabular' : 'plain');
      expect(
        placed.map(({ id, x, y }) => [outlineOf(whole, id), Math.round(x * 1e6), Math.round(y * 1e6)]),
        sample,
      ).toEqual(places);
      expect(placed.map((glyph) => glyph.text).join(''), sample).toBe(sample);
    }
  });

  it('adds the quarter-em between Han and Latin and gives accents no room', async () => {
    const { book } = await openStudioFonts('zh-CN', '用e\u0301');
    expect(book.width('用', 'regular', 16)).toBe(16);
    expect(book.width('用A', 'regular', 16)).toBeCloseTo(16 + 4 + book.width('A', 'regular', 16), 9);
    expect(book.width('e\u0301', 'regular', 16)).toBe(book.width('e', 'regular', 16));
  });
});

describe('fontFaceRules', () => {
  it('embeds each face whole, and no family name can end its string', async () => {
    const { book } = await openStudioFonts('en', 'x');
    const [face] = book.faces;
    if (!face) throw new Error('no face');
    const css = fontFaceRules(await webFonts([{ ...face, family: 'A"; } </style>' }]));
    expect(css).toContain(`base64,${Buffer.from(await packWoff(await face.subset())).toString('base64')})`);
    expect(css).not.toMatch(/[<>]/);
    expect(css.split(';src')[0]).toContain('font-family:"A\\22 \\3b  \\7d  \\3c \\2f style\\3e ";');
  });
});
