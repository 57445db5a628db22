import type { Problem } from '../diagnostics/diagnostic.ts';
import type { Brand, BrandFonts } from '../model/brand.ts';
import { faintOn, ratioText, TEXT_CONTRAST } from './contrast.ts';
import { faintAccent } from './messages.ts';
import { readableOn } from './readable.ts';
import type { FontTokens, Palette, Tokens } from './tokens.ts';

/** A brand laid over a theme: its accent in light, in dark and on the cover, and its fonts. */
export function brandedTokens(tokens: Tokens, brand: Brand | null): Tokens {
  if (!brand) return tokens;
  return { ...tokens, colours: brandedColours(tokens.colours, brand.accent), fonts: brandedFonts(tokens.fonts, brand) };
}

/** Reads the brand's own font files, and all others as the theme does. */
export const brandedFontReader =
  (readFont: (specifier: string) => Promise<Uint8Array>, brand: Brand | null) =>
  async (specifier: string): Promise<Uint8Array> =>
    (specifier.startsWith(OWN) && brand?.fonts.files.get(specifier.slice(OWN.length))) || readFont(specifier);

/** A problem with a brand in this theme, with its place inside `brand`. */
export interface BrandProblem {
  readonly problem: Problem;
  readonly path: readonly string[];
}

/** Accents that cannot be read in the theme. What is derived always can. */
export function checkBrand({ accent }: Brand, { colours }: Pick<Tokens, 'colours'>): readonly BrandProblem[] {
  if (!accent) return [];
  const { light, dark } = accent;
  if (dark === null) return faintIn('light', light, colours.light, ['accent']);
  return [
    ...faintIn('light', light, colours.light, ['accent', 'light']),
    ...faintIn('dark', dark, colours.dark, ['accent', 'dark']),
  ];
}

function faintIn(scheme: string, colour: string, palette: Palette, path: readonly string[]): BrandProblem[] {
  const [faintest] = [...faintOn(colour, palette, TEXT_CONTRAST)].sort((a, b) => a.ratio - b.ratio);
  if (!faintest) return [];
  const { ground, groundColour, ratio, needed } = faintest;
  const readable = readableOn(colour, palette, TEXT_CONTRAST);
  const on = { scheme, name: ground, colour: groundColour };
  return [{ path, problem: faintAccent(colour, on, ratioText(ratio), needed, readable) }];
}

function brandedColours(colours: Tokens['colours'], accent: Brand['accent']): Tokens['colours'] {
  if (!accent) return colours;
  const { light, dark, cover } = colours;
  const bright = accent.dark ?? accent.light;
  const withAccent = (palette: Palette, colour: string): Palette => ({
    ...palette,
    accent: readableOn(colour, palette, TEXT_CONTRAST),
  });
  return {
    light: withAccent(light, accent.light),
    dark: withAccent(dark, bright),
    ...(cover ? { cover: withAccent(cover, isReadable(accent.light, cover) ? accent.light : bright) } : {}),
  };
}

const isReadable = (colour: string, palette: Palette): boolean => faintOn(colour, palette, TEXT_CONTRAST).length === 0;

/** Before the paths of the brand's own files, so that none is taken for a package's. */
const OWN = 'brand:';

function brandedFonts(fonts: FontTokens, { fonts: own }: Brand): FontTokens {
  const { latin, han } = own;
  const families = { latin: fonts.latin.family, han: fonts.han.family };
  const others = [fonts.symbols.family, fonts.code.family];
  return {
    ...fonts,
    ...(latin && { latin: ownFiles(latin, [han?.family ?? families.han, ...others]) }),
    ...(han && { han: ownFiles(han, [families.latin, ...others]) }),
  };
}

/** @param taken families of the other fonts: two of one name are one to a browser */
const ownFiles = <Font extends NonNullable<BrandFonts['han']>>(font: Font, taken: readonly string[]): Font => ({
  ...font,
  family: taken.includes(font.family) ? `${font.family} (brand)` : font.family,
  regular: OWN + font.regular,
  bold: OWN + font.bold,
  ...('italic' in font ? { italic: `${OWN}${font.italic}` } : {}),
});
