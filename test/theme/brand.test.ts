import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Brand } from '../../src/model/brand.ts';
import { brandedFontReader, brandedTokens, checkBrand } from '../../src/theme/brand.ts';
import { contrast } from '../../src/theme/contrast.ts';
import { readableOn } from '../../src/theme/readable.ts';
import type { Palette } from '../../src/theme/tokens.ts';
import { studioTokens } from '../support/decks.ts';
import { THEMES, themeOf } from '../support/themes.ts';

const NOTHING: Brand = {
  name: null,
  accent: null,
  logo: null,
  footer: null,
  fonts: { latin: null, han: null, files: new Map() },
};

const withAccent = (light: string, dark: string | null = null): Brand => ({ ...NOTHING, accent: { light, dark } });

const leastContrast = (colour: string, { background, surface }: Palette): number =>
  Math.min(contrast(colour, background), contrast(colour, surface));

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('a brand’s accent', () => {
  it('stands in light as it is, and is made readable in the dark and on the cover', async () => {
    const { tokens } = await themeOf('boardroom');
    const { light, dark, cover } = brandedTokens(tokens, withAccent('#6a2c91')).colours;
    expect(light.accent).toBe('#6a2c91');
    for (const palette of [dark, cover]) {
      expect(palette?.accent).not.toBe('#6a2c91');
      expect(palette && leastContrast(palette.accent, palette)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('changes nothing else of the theme', () => {
    const { colours, ...rest } = brandedTokens(studioTokens, withAccent('#6a2c91', '#c9a4ec'));
    const { colours: own, ...others } = studioTokens;
    expect(rest).toEqual(others);
    expect(colours.light).toEqual({ ...own.light, accent: '#6a2c91' });
    expect(colours.dark).toEqual({ ...own.dark, accent: '#c9a4ec' });
    expect(brandedTokens(studioTokens, null)).toBe(studioTokens);
  });

  it('is told where it cannot be read, once for each, with a colour that can', () => {
    const problems = checkBrand(withAccent('#ffcc00', '#123456'), studioTokens);
    expect(problems.map(({ path }) => path)).toEqual([
      ['accent', 'light'],
      ['accent', 'dark'],
    ]);
    expect(problems[0]?.problem).toMatchObject({
      code: 'faint-colour',
      message: "#ffcc00 has a contrast of 1.39:1 on the theme's light surface #f4f6f8",
      expected: '4.5:1 or more (WCAG 2.2, 1.4.3)',
    });
    for (const { problem, path } of problems) {
      const would = /#[0-9a-f]{6}/.exec(problem.hint ?? '')?.[0] ?? '';
      const palette = path[1] === 'dark' ? studioTokens.colours.dark : studioTokens.colours.light;
      expect(leastContrast(would, palette)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('of one colour is held against light grounds only', () => {
    expect(checkBrand(withAccent('#6a2c91'), studioTokens)).toEqual([]);
    expect(checkBrand(withAccent('#ffcc00'), studioTokens).map(({ path }) => path)).toEqual([['accent']]);
  });
});

describe('a readable colour', () => {
  it.each(THEMES)('is found for every colour in %s', async (name) => {
    const { light, dark, cover } = (await themeOf(name)).tokens.colours;
    for (const palette of [light, dark, ...(cover ? [cover] : [])])
      fc.assert(fc.property(hex, (colour) => leastContrast(readableOn(colour, palette, 4.5), palette) >= 4.5));
  });

  it('is the colour itself where that can be read', () => {
    expect(readableOn('#6a2c91', studioTokens.colours.light, 4.5)).toBe('#6a2c91');
  });

  it('keeps its hue: a violet that is too dark becomes a light violet', () => {
    const lighter = readableOn('#6a2c91', studioTokens.colours.dark, 4.5);
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(lighter.slice(at, at + 2), 16));
    expect(blue).toBeGreaterThan(red);
    expect(red).toBeGreaterThan(green);
  });
});

describe('a brand’s fonts', () => {
  const bytes = Uint8Array.of(1);
  const latin = { family: 'Own', regular: 'a.ttf', bold: 'b.ttf', italic: 'a.ttf' };
  const own: Brand = { ...NOTHING, fonts: { latin, han: null, files: new Map([['a.ttf', bytes]]) } };

  it('take the place of the theme’s, script by script', () => {
    const { fonts } = brandedTokens(studioTokens, own);
    expect(fonts.latin.family).toBe('Own');
    expect(fonts.han).toEqual(studioTokens.fonts.han);
  });

  it('are read from the content, all others as the theme reads them', async () => {
    const { fonts } = brandedTokens(studioTokens, own);
    const read = brandedFontReader(async (name) => new TextEncoder().encode(name), own);
    expect(await read(fonts.latin.regular)).toBe(bytes);
    expect(new TextDecoder().decode(await read('a.ttf'))).toBe('a.ttf');
  });

  it('never share a family with another font: to a browser they would be one', () => {
    const same = { ...own, fonts: { ...own.fonts, latin: { ...latin, family: studioTokens.fonts.han.family } } };
    const { fonts } = brandedTokens(studioTokens, same);
    expect(fonts.latin.family).not.toBe(fonts.han.family);
  });
});
