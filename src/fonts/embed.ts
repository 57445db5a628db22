import { asBuffer } from './as-buffer.ts';
import { cssString } from './css-string.ts';
import type { FontFace } from './font-book.ts';
import { packWoff } from './woff.ts';

/** What of a face it takes to bring it into a page. */
export type WebFace = Pick<FontFace, 'id' | 'family' | 'italic' | 'weight' | 'subset'>;

/** A face packed for the web. */
export interface WebFont {
  readonly face: WebFace;
  /** WOFF. */
  readonly bytes: Uint8Array;
}

export const webFonts = (faces: readonly WebFace[]): Promise<readonly WebFont[]> =>
  Promise.all(faces.map(async (face) => ({ face, bytes: await packWoff(await face.subset()) })));

/**
 * The fonts as CSS @font-face rules.
 *
 * @param address of a font; by default its data, for a page that fetches nothing
 */
export const fontFaceRules = (fonts: readonly WebFont[], address: (font: WebFont) => string = dataAddress): string =>
  fonts.map((font) => fontFaceRule(font.face, address(font))).join('\n');

const dataAddress = ({ bytes }: WebFont): string => `data:font/woff;base64,${asBuffer(bytes).toString('base64')}`;

const fontFaceRule = ({ id, family, italic, weight }: WebFace, address: string): string =>
  `@font-face{font-family:${cssString(family)};font-style:${italic ? 'italic' : 'normal'};` +
  // Symbols have one weight for all: browsers would make a bold of their own, which nobody has measured.
  `font-weight:${id === 'symbols' ? '400 700' : weight};` +
  `font-display:block;src:url(${address}) format("woff")}`;
