import { cssString } from './create-book.ts';
import { asBuffer } from './face.ts';
import type { FontFace } from './font-book.ts';
import { packWoff } from './woff.ts';

/** The faces as CSS @font-face rules with their data inside, for a page that fetches nothing. */
export async function fontFaceRules(faces: readonly WebFace[]): Promise<string> {
  const rules = await Promise.all(faces.map(async (face) => fontFaceRule(face, packWoff(await face.subset()))));
  return rules.join('\n');
}

export type WebFace = Pick<FontFace, 'id' | 'family' | 'italic' | 'weight' | 'subset'>;

const fontFaceRule = ({ id, family, italic, weight }: WebFace, bytes: Uint8Array): string =>
  `@font-face{font-family:${cssString(family)};font-style:${italic ? 'italic' : 'normal'};` +
  // Symbols have one weight for all: browsers would make a bold of their own, which nobody has measured.
  `font-weight:${id === 'symbols' ? '400 700' : weight};` +
  `font-display:block;src:url(data:font/woff;base64,${asBuffer(bytes).toString('base64')}) format("woff")}`;
