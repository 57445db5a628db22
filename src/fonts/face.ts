import { create, type Font } from 'fontkit';
import { asBuffer } from './as-buffer.ts';
import { type BlankHalf, blankHalfReader, isSqueezable, squeezeBetween } from './blank-half.ts';
import type { FontFace } from './font-book.ts';
import { type GlyphMetrics, readGlyphMetrics } from './glyph-metrics.ts';
import { needsShaping, placeGlyphs, shapeGlyphs } from './glyph-run.ts';
import { readKerning } from './kerning.ts';
import { isHan } from './spacing.ts';
import { readDoubles, readSubstitution, type Substitution } from './substitutions.ts';

export type FaceDescription = Pick<FontFace, 'id' | 'family' | 'weight' | 'italic'>;

/** A face with its metrics; everything that it measures is measured once. */
export function createFace(
  description: FaceDescription,
  bytes: Uint8Array,
  language: string,
  subset: () => Promise<Uint8Array>,
): FontFace {
  const metrics = readGlyphMetrics(bytes);
  const { unitsPerEm } = metrics;
  const kerningOf = readKerning(bytes);
  const local = readSubstitution(bytes, 'locl', language);
  const tabular = once(() => readSubstitution(bytes, 'tnum', language));
  const dash = once(() => {
    const glyph = readDoubles(bytes, 'ccmp', language)(shape(EM_DASH).glyph);
    return { dash: glyph === null ? null : { glyph, advance: metrics.advance(glyph) } };
  });
  const font = once(() => parseFont(bytes));
  const shapes = new Map<number, Shape>();
  const pairs = new Map<number, number>();
  const shape = (codePoint: number): Shape => remembered(shapes, codePoint, () => shapeOf(metrics, local, codePoint));
  const tabularShape = (codePoint: number): Shape => {
    const glyph = tabular()(shape(codePoint).glyph);
    return { glyph, advance: metrics.advance(glyph) };
  };
  const kerning = (left: number, right: number): number => {
    // Han characters are never kerned, and there are too many pairs of them to remember.
    if (isHan(left) || isHan(right)) return 0;
    const pair = left * 0x110000 + right;
    return remembered(pairs, pair, () => kerningOf(shape(left).glyph, shape(right).glyph) / unitsPerEm);
  };
  const halfOf = once(() => blankHalfReader(bytes, unitsPerEm));
  const halves = new Map<number, BlankHalf>();
  const blankHalf = (codePoint: number): BlankHalf => {
    if (!isSqueezable(codePoint) || shape(codePoint).advance !== unitsPerEm) return null;
    return remembered(halves, codePoint, () => halfOf()(shape(codePoint).glyph));
  };
  const squeezed = (left: number, right: number): number =>
    kerning(left, right) - squeezeBetween(blankHalf(left), blankHalf(right));
  return {
    ...description,
    bytes,
    subset,
    ascent: metrics.ascent / unitsPerEm,
    descent: metrics.descent / unitsPerEm,
    box: metrics.box,
    advance: (codePoint) => shape(codePoint).advance / unitsPerEm,
    kerning,
    blankHalf,
    glyphs: (text, setting = 'plain') => {
      if (setting === 'tabular') return placeGlyphs(text, tabularShape, NO_DASH, NO_KERNING, unitsPerEm);
      if (needsShaping(text)) return shapeGlyphs(text, font());
      return placeGlyphs(text, shape, () => dash().dash, setting === 'squeezed' ? squeezed : kerning, unitsPerEm);
    },
  };
}

const NO_KERNING = (): number => 0;
const NO_DASH = (): null => null;

/** What a character becomes by itself, in font units. */
interface Shape {
  readonly glyph: number;
  readonly advance: number;
}

function shapeOf({ glyph, advance }: GlyphMetrics, local: Substitution, codePoint: number): Shape {
  const own = glyph(codePoint);
  // Punctuation may have a form of its own for the language: the Chinese dash is wider than the English one.
  const shown = codePoint >= 0x80 && !isHan(codePoint) ? local(own) : own;
  return { glyph: shown, advance: MARK.test(String.fromCodePoint(codePoint)) ? 0 : advance(shown) };
}

const EM_DASH = 0x2014;
const MARK = /^\p{M}$/u;

/** Reads the directory and, when asked, single tables: cheap even for a font of ten megabytes. */
export function parseFont(bytes: Uint8Array): Font {
  const font = create(asBuffer(bytes));
  if ('fonts' in font) throw new Error('A font collection cannot be used as a font file.');
  return font;
}

function once<Value>(compute: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= compute());
}

function remembered<Value>(values: Map<number, Value>, key: number, compute: () => Value): Value {
  const known = values.get(key);
  if (known !== undefined) return known;
  const value = compute();
  values.set(key, value);
  return value;
}
