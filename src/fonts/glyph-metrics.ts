import { findTable, viewOf } from './sfnt.ts';

/** Which glyph a character is and how wide, in font units: all that measuring Han text takes. */
export interface GlyphMetrics {
  readonly unitsPerEm: number;
  /** Of the baseline; the descent is positive. */
  readonly ascent: number;
  readonly descent: number;
  /** Around all glyphs: left, bottom, right and top, in ems. */
  readonly box: readonly [number, number, number, number];
  /** 0, the glyph for missing ones, when the font lacks it. */
  glyph(codePoint: number): number;
  advance(glyph: number): number;
}

/**
 * Reads the tables `head`, `hhea`, `hmtx` and `cmap` (formats 4 and 12) of a TrueType or OpenType file where they are.
 * fontkit gives the same numbers, but decodes each glyph's outline for its width.
 */
export function readGlyphMetrics(font: Uint8Array): GlyphMetrics {
  const view = viewOf(font);
  const table = (tag: string): number => {
    const found = findTable(view, tag);
    if (!found) throw new Error(`The font has no table ${tag}.`);
    return found.offset;
  };
  const [head, hhea, hmtx] = [table('head'), table('hhea'), table('hmtx')];
  const edge = (offset: number): number => view.getInt16(head + offset) / view.getUint16(head + 18);
  // Glyphs after these have the width of the last one.
  const widths = view.getUint16(hhea + 34);
  return {
    unitsPerEm: view.getUint16(head + 18),
    ascent: view.getInt16(hhea + 4),
    descent: -view.getInt16(hhea + 6),
    box: [edge(36), edge(38), edge(40), edge(42)],
    glyph: readCharacterMap(view, table('cmap')),
    advance: (glyph) => view.getUint16(hmtx + 4 * Math.min(glyph, widths - 1)),
  };
}

type CharacterMap = (codePoint: number) => number;

function readCharacterMap(view: DataView, table: number): CharacterMap {
  const subtables = Array.from(
    { length: view.getUint16(table + 2) },
    (_, index) => table + view.getUint32(table + 8 + 8 * index),
  );
  const long = subtables.find((offset) => view.getUint16(offset) === 12);
  const short = subtables.find((offset) => view.getUint16(offset) === 4);
  if (long !== undefined) return (codePoint) => glyphInGroups(view, long, codePoint);
  if (short !== undefined) return (codePoint) => glyphInSegments(view, short, codePoint);
  throw new Error('The font maps no Unicode characters.');
}

/** Format 12: groups of start, end and first glyph. */
function glyphInGroups(view: DataView, table: number, codePoint: number): number {
  let low = 0;
  let high = view.getUint32(table + 12) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const group = table + 16 + 12 * middle;
    const start = view.getUint32(group);
    if (codePoint < start) high = middle - 1;
    else if (codePoint > view.getUint32(group + 4)) low = middle + 1;
    else return view.getUint32(group + 8) + codePoint - start;
  }
  return 0;
}

/** Format 4: four parallel arrays of ends, starts, deltas and offsets. */
function glyphInSegments(view: DataView, table: number, codePoint: number): number {
  const size = view.getUint16(table + 6);
  const ends = table + 14;
  let low = 0;
  let high = size / 2 - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (view.getUint16(ends + 2 * middle) < codePoint) low = middle + 1;
    else high = middle;
  }
  const start = ends + size + 2 + 2 * low;
  if (codePoint > view.getUint16(ends + 2 * low) || codePoint < view.getUint16(start)) return 0;
  const delta = view.getUint16(start + size);
  const offset = view.getUint16(start + 2 * size);
  if (offset === 0) return (codePoint + delta) & 0xffff;
  const glyph = view.getUint16(start + 2 * size + offset + 2 * (codePoint - view.getUint16(start)));
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}
