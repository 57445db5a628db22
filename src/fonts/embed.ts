import { cssString } from './create-book.ts';
import { asBuffer } from './face.ts';
import type { FontBook, FontFace } from './font-book.ts';

/**
 * The faces as CSS @font-face rules with their data inside, for a page that fetches nothing. TrueType as it is: WOFF
 * would be a third smaller, but costs 40 ms a face, and its bytes would hang on the version of zlib.
 */
export const fontFaceRules = (faces: FontBook['faces']): string => faces.map(fontFaceRule).join('\n');

const fontFaceRule = ({ id, family, italic, weight, bytes }: FontFace): string =>
  `@font-face{font-family:${cssString(family)};font-style:${italic ? 'italic' : 'normal'};` +
  // Symbols have one weight for all: browsers would make a bold of their own, which nobody has measured.
  `font-weight:${id === 'symbols' ? '400 700' : weight};` +
  `font-display:block;src:url(data:font/ttf;base64,${asBuffer(bytes).toString('base64')}) format("truetype")}`;
