import { create, type Font } from 'fontkit';
import type { FontFace } from './font-book.ts';
import { readKerning } from './kerning.ts';
import { isHan } from './spacing.ts';

export type FaceDescription = Pick<FontFace, 'id' | 'family' | 'weight' | 'italic'>;

/** A face with its metrics; everything that it measures is measured once. */
export function createFace(description: FaceDescription, bytes: Uint8Array): FontFace {
  const font = parseFont(bytes);
  const kerning = readKerning(bytes);
  const advances = new Map<number, number>();
  const pairs = new Map<number, number>();
  const glyph = (codePoint: number): number => font.glyphForCodePoint(codePoint).id;
  return {
    ...description,
    bytes,
    ascent: font.ascent / font.unitsPerEm,
    descent: -font.descent / font.unitsPerEm,
    advance: (codePoint) =>
      remembered(advances, codePoint, () =>
        isMark(codePoint) ? 0 : font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm,
      ),
    kerning: (left, right) => {
      // Han characters are never kerned, and there are too many pairs of them to remember.
      if (isHan(left) || isHan(right)) return 0;
      return remembered(pairs, left * 0x110000 + right, () => kerning(glyph(left), glyph(right)) / font.unitsPerEm);
    },
  };
}

/** Reads the directory and, when asked, single tables: cheap even for a font of ten megabytes. */
export function parseFont(bytes: Uint8Array): Font {
  const font = create(asBuffer(bytes));
  if ('fonts' in font) throw new Error('A font collection cannot be used as a font file.');
  return font;
}

/** The same memory under the type that font libraries ask for. */
export const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const isMark = (codePoint: number): boolean => codePoint >= 0x300 && /^\p{M}$/u.test(String.fromCodePoint(codePoint));

function remembered(values: Map<number, number>, key: number, compute: () => number): number {
  const known = values.get(key);
  if (known !== undefined) return known;
  const value = compute();
  values.set(key, value);
  return value;
}
