import { checksum, findTable, viewOf } from './sfnt.ts';

/** What a program needs to draw glyphs by their number: no names, no characters, no layout. */
const KEPT = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'] as const;

/**
 * A TrueType file that draws these glyphs, under the numbers that they have, and no others: what a PDF embeds. Their
 * parts come along. HarfBuzz would do the same, and take as long as all of the drawing.
 * Formats: OpenType 1.9, "glyf", "loca", "head".
 *
 * @throws when the font has no TrueType outlines
 */
export function keepOutlines(font: Uint8Array, glyphs: ReadonlySet<number>): Uint8Array {
  const view = viewOf(font);
  const outlines = readOutlines(font, view);
  const { glyf, loca } = writeOutlines(outlines, withParts(glyphs, outlines));
  const tables = KEPT.flatMap((tag): [string, Uint8Array][] => {
    if (tag === 'glyf') return [[tag, glyf]];
    if (tag === 'loca') return [[tag, loca]];
    const found = findTable(view, tag);
    if (!found) return [];
    // A copy in any case: a Buffer's slice would share its memory.
    const bytes = Uint8Array.from(font.subarray(found.offset, found.offset + found.length));
    // Offsets are written long.
    if (tag === 'head') viewOf(bytes).setInt16(50, 1);
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
function withParts(glyphs: ReadonlySet<number>, outlines: Outlines): ReadonlySet<number> {
  const all = new Set<number>();
  const add = (glyph: number): void => {
    if (all.has(glyph) || glyph >= outlines.count) return;
    all.add(glyph);
    for (const part of partsOf(outlines.of(glyph))) add(part);
  };
  add(0);
  for (const glyph of glyphs) add(glyph);
  return all;
}

const MORE_PARTS = 0x20;

/** Of a composite glyph. */
function partsOf(outline: Uint8Array): number[] {
  const view = viewOf(outline);
  if (outline.length === 0 || view.getInt16(0) >= 0) return [];
  const parts: number[] = [];
  for (let offset = 10, flags = MORE_PARTS; flags & MORE_PARTS; ) {
    flags = view.getUint16(offset);
    parts.push(view.getUint16(offset + 2));
    const transform = flags & 0x08 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0;
    offset += 4 + (flags & 0x01 ? 4 : 2) + transform;
  }
  return parts;
}

function writeOutlines(outlines: Outlines, kept: ReadonlySet<number>): { glyf: Uint8Array; loca: Uint8Array } {
  const loca = new Uint8Array(4 * (outlines.count + 1));
  const offsets = viewOf(loca);
  const sizes = [...kept].map((glyph) => (outlines.of(glyph).length + 3) & ~3);
  const glyf = new Uint8Array(sizes.reduce((sum, size) => sum + size, 0));
  let length = 0;
  for (let glyph = 0; glyph < outlines.count; glyph++) {
    if (kept.has(glyph)) {
      const outline = outlines.of(glyph);
      glyf.set(outline, length);
      length += (outline.length + 3) & ~3;
    }
    offsets.setUint32(4 * (glyph + 1), length);
  }
  return { glyf, loca };
}

/** @param tables in alphabetical order of their tags */
function assemble(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const start = 12 + 16 * tables.length;
  const bytes = new Uint8Array(tables.reduce((end, [, table]) => end + ((table.length + 3) & ~3), start));
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
    offset += (table.length + 3) & ~3;
  });
  return bytes;
}
