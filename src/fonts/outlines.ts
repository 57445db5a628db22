import { checksum, findTable, padded, viewOf } from './sfnt.ts';

/** What a program needs to draw glyphs by their number: no names, no characters, no layout. */
const KEPT = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'] as const;

/**
 * A TrueType file that draws these glyphs, numbered in their order after the one for what is missing, and nothing else:
 * what a PDF embeds. Parts of glyphs come after them. HarfBuzz would do the same, and take as long as all of the drawing.
 * Formats: OpenType 1.9, "glyf", "loca", "head", "hhea", "hmtx", "maxp".
 *
 * @throws when the font has no TrueType outlines
 */
export function cutOutlines(font: Uint8Array, glyphs: readonly number[]): Uint8Array {
  const view = viewOf(font);
  const outlines = readOutlines(font, view);
  const kept = withParts(glyphs, outlines);
  const { glyf, loca } = writeOutlines(outlines, kept);
  const written: Readonly<Record<string, Uint8Array>> = { glyf, loca, hmtx: writeMetrics(view, kept) };
  const tables = KEPT.flatMap((tag): [string, Uint8Array][] => {
    const own = written[tag];
    if (own) return [[tag, own]];
    const found = findTable(view, tag);
    if (!found) return [];
    // A copy in any case: a Buffer's slice would share its memory.
    const bytes = Uint8Array.from(font.subarray(found.offset, found.offset + found.length));
    // Offsets are written long, and each glyph has a width.
    if (tag === 'head') viewOf(bytes).setInt16(50, 1);
    if (tag === 'hhea') viewOf(bytes).setUint16(34, kept.length);
    if (tag === 'maxp') viewOf(bytes).setUint16(4, kept.length);
    return [[tag, bytes]];
  });
  return assemble(tables);
}

interface Outlines {
  readonly count: number;
  of(glyph: number): Uint8Array;
}

function readOutlines(font: Uint8Array, view: DataView): Outlines {
  const table = (tag: string): number => {
    const found = findTable(view, tag);
    if (!found) throw new Error(`The font has no table ${tag}: only TrueType outlines can be used.`);
    return found.offset;
  };
  const [head, loca, glyf] = [table('head'), table('loca'), table('glyf')];
  const isLong = view.getInt16(head + 50) === 1;
  const offset = (glyph: number): number =>
    isLong ? view.getUint32(loca + 4 * glyph) : 2 * view.getUint16(loca + 2 * glyph);
  return {
    count: view.getUint16(table('maxp') + 4),
    of: (glyph) => font.subarray(glyf + offset(glyph), glyf + offset(glyph + 1)),
  };
}

/** Glyph 0 stands for what is missing; every font needs it. */
function withParts(glyphs: readonly number[], outlines: Outlines): readonly number[] {
  const kept = new Set([0, ...glyphs.filter((glyph) => glyph < outlines.count)]);
  // Grows as it goes: parts have parts.
  for (const glyph of kept)
    for (const { glyph: part } of partsOf(outlines.of(glyph))) if (part < outlines.count) kept.add(part);
  return [...kept];
}

const MORE_PARTS = 0x20;

interface Part {
  readonly glyph: number;
  /** Where the outline says so. */
  readonly offset: number;
}

/** Of a composite glyph. */
function partsOf(outline: Uint8Array): Part[] {
  const view = viewOf(outline);
  if (outline.length === 0 || view.getInt16(0) >= 0) return [];
  const parts: Part[] = [];
  for (let offset = 10, flags = MORE_PARTS; flags & MORE_PARTS; ) {
    flags = view.getUint16(offset);
    parts.push({ glyph: view.getUint16(offset + 2), offset: offset + 2 });
    const transform = flags & 0x08 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0;
    offset += 4 + (flags & 0x01 ? 4 : 2) + transform;
  }
  return parts;
}

function writeOutlines(outlines: Outlines, kept: readonly number[]): { glyf: Uint8Array; loca: Uint8Array } {
  const numbers = new Map(kept.map((glyph, number) => [glyph, number]));
  const loca = new Uint8Array(4 * (kept.length + 1));
  const glyf = new Uint8Array(kept.reduce((sum, glyph) => sum + padded(outlines.of(glyph).length), 0));
  let length = 0;
  kept.forEach((glyph, number) => {
    const outline = outlines.of(glyph);
    glyf.set(outline, length);
    for (const part of partsOf(outline)) viewOf(glyf).setUint16(length + part.offset, numbers.get(part.glyph) ?? 0);
    length += padded(outline.length);
    viewOf(loca).setUint32(4 * (number + 1), length);
  });
  return { glyf, loca };
}

/** Advances and left bearings. Glyphs after those with an advance of their own share the last one. */
function writeMetrics(view: DataView, kept: readonly number[]): Uint8Array {
  const [hhea, hmtx] = [findTable(view, 'hhea'), findTable(view, 'hmtx')];
  if (!hhea || !hmtx) throw new Error('The font has no widths.');
  const own = view.getUint16(hhea.offset + 34);
  const metrics = new Uint8Array(4 * kept.length);
  kept.forEach((glyph, number) => {
    const record = hmtx.offset + 4 * Math.min(glyph, own - 1);
    const bearing = glyph < own ? record + 2 : hmtx.offset + 4 * own + 2 * (glyph - own);
    viewOf(metrics).setUint16(4 * number, view.getUint16(record));
    viewOf(metrics).setUint16(4 * number + 2, view.getUint16(bearing));
  });
  return metrics;
}

/** @param tables in alphabetical order of their tags */
function assemble(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const start = 12 + 16 * tables.length;
  const bytes = new Uint8Array(tables.reduce((end, [, table]) => end + padded(table.length), start));
  const view = viewOf(bytes);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * (tables.length - 2 ** power));
  let offset = start;
  tables.forEach(([tag, table], index) => {
    const record = 12 + 16 * index;
    for (let letter = 0; letter < 4; letter++) bytes[record + letter] = tag.charCodeAt(letter);
    bytes.set(table, offset);
    view.setUint32(record + 4, checksum(view, offset, table.length));
    view.setUint32(record + 8, offset);
    view.setUint32(record + 12, table.length);
    offset += padded(table.length);
  });
  return bytes;
}
