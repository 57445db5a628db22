import { parseFont } from './face.ts';
import { readGlyphMetrics } from './glyph-metrics.ts';
import { findTable, tagAt, viewOf } from './sfnt.ts';

/** Why a file cannot be used as a font. */
export type FontFault = 'empty' | 'cff' | 'collection' | 'web' | 'variable' | 'foreign' | 'broken';

/** What a file is instead, and what its owner can do. */
export const FONT_FAULTS: Readonly<Record<FontFault, { readonly what: string; readonly hint: string }>> = {
  empty: { what: 'is empty', hint: 'copy the font file anew' },
  cff: {
    what: 'has CFF outlines (an OpenType font, .otf)',
    hint: 'most foundries have the same font as TrueType, .ttf',
  },
  collection: { what: 'is a collection of fonts', hint: 'take the single font out of it' },
  web: { what: 'is packed for the web (WOFF)', hint: 'take the .ttf that it was made from' },
  variable: { what: 'is a variable font', hint: 'take its static fonts, one file a weight' },
  foreign: { what: 'is no font file', hint: 'take a TrueType font, .ttf' },
  broken: { what: 'is cut off or damaged', hint: 'copy the font file anew' },
};

/** A TrueType font that can be measured, cut down and embedded (null), or what is wrong with it. Reads no glyphs. */
export function faultOfFont(bytes: Uint8Array): FontFault | null {
  if (bytes.length === 0) return 'empty';
  if (bytes.length < 12) return 'foreign';
  const view = viewOf(bytes);
  const tag = tagAt(view, 0);
  if (Object.hasOwn(SIGNATURES, tag)) return SIGNATURES[tag] ?? null;
  if (view.getUint32(0) !== TRUETYPE && tag !== 'true') return 'foreign';
  try {
    if (!tablesOf(view).every(({ offset, length }) => offset + length <= bytes.length)) return 'broken';
    if (findTable(view, 'CFF ') || findTable(view, 'CFF2')) return 'cff';
    if (findTable(view, 'fvar')) return 'variable';
    if (!NEEDED.every((name) => findTable(view, name))) return 'broken';
    readGlyphMetrics(bytes).glyph(LETTER);
    parseFont(bytes).hasGlyphForCodePoint(LETTER);
    return null;
  } catch {
    // Tables that lead out of the file.
    return 'broken';
  }
}

/** The family's name as the font has it; null when it has none. */
export function familyOf(bytes: Uint8Array): string | null {
  const name = parseFont(bytes).familyName?.trim();
  return name ? name : null;
}

const TRUETYPE = 0x00010000;
const LETTER = 0x61;

const SIGNATURES: Readonly<Record<string, FontFault>> = { OTTO: 'cff', ttcf: 'collection', wOFF: 'web', wOF2: 'web' };

/** What is measured, cut down and drawn. OpenType 1.9, "Required tables" and "Tables related to TrueType outlines". */
const NEEDED = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'];

function tablesOf(view: DataView): { readonly offset: number; readonly length: number }[] {
  return Array.from({ length: view.getUint16(4) }, (_, at) => ({
    offset: view.getUint32(12 + 16 * at + 8),
    length: view.getUint32(12 + 16 * at + 12),
  }));
}
