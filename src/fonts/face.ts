import { create, type Font } from 'fontkit';
import type { FontFace } from './font-book.ts';
import { type GlyphMetrics, readGlyphMetrics } from './glyph-metrics.ts';
import { readKerning } from './kerning.ts';
import { isHan } from './spacing.ts';

export type FaceDescription = Pick<FontFace, 'id' | 'family' | 'weight' | 'italic'>;

/** A face with its metrics; everything that it measures is measured once. */
export function createFace(description: FaceDescription, bytes: Uint8Array): FontFace {
  const font = parseFont(bytes);
  const metrics = readGlyphMetrics(bytes);
  const kerning = readKerning(bytes);
  const { unitsPerEm } = metrics;
  const shapes = new Map<number, Shape>();
  const pairs = new Map<number, number>();
  const shape = (codePoint: number): Shape => remembered(shapes, codePoint, () => shapeOf(font, metrics, codePoint));
  return {
    ...description,
    bytes,
    ascent: metrics.ascent / unitsPerEm,
    descent: metrics.descent / unitsPerEm,
    advance: (codePoint) => shape(codePoint).advance / unitsPerEm,
    kerning: (left, right) => {
      // Han characters are never kerned, and there are too many pairs of them to remember.
      if (isHan(left) || isHan(right)) return 0;
      const pair = left * 0x110000 + right;
      return remembered(pairs, pair, () => kerning(shape(left).glyph, shape(right).glyph) / unitsPerEm);
    },
  };
}

/** What a character becomes by itself, in font units. */
interface Shape {
  readonly glyph: number;
  readonly advance: number;
}

function shapeOf(font: Font, { glyph, advance }: GlyphMetrics, codePoint: number): Shape {
  // Punctuation may have a form of its own for the language: the Chinese dash is wider than the English one.
  if (codePoint >= 0x80 && !isHan(codePoint)) return layOut(font, codePoint);
  const own = glyph(codePoint);
  return { glyph: own, advance: advance(own) };
}

function layOut(font: Font, codePoint: number): Shape {
  const character = String.fromCodePoint(codePoint);
  const { glyphs, advanceWidth } = font.layout(character);
  return { glyph: glyphs[0]?.id ?? 0, advance: /^\p{M}$/u.test(character) ? 0 : advanceWidth };
}

/** Reads the directory and, when asked, single tables: cheap even for a font of ten megabytes. */
export function parseFont(bytes: Uint8Array): Font {
  const font = create(asBuffer(bytes));
  if ('fonts' in font) throw new Error('A font collection cannot be used as a font file.');
  return font;
}

/** The same memory under the type that font libraries ask for. */
export const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function remembered<Value>(values: Map<number, Value>, key: number, compute: () => Value): Value {
  const known = values.get(key);
  if (known !== undefined) return known;
  const value = compute();
  values.set(key, value);
  return value;
}
