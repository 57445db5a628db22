import { findTable, tagAt, viewOf } from './sfnt.ts';

/** The glyph that stands in for another under a feature; the same one where there is none. */
export type Substitution = (glyph: number) => number;

/**
 * One-to-one substitutions of a feature, e.g. `tnum`, read from the GSUB table where they are. Whatever script or
 * language they are listed for: the subsets of this folder speak one language only.
 * Formats: OpenType 1.9, "GSUB", lookup types 1 (single substitution) and 7 (extension).
 */
export function readSubstitution(font: Uint8Array, feature: string): Substitution {
  const view = viewOf(font);
  const table = findTable(view, 'GSUB')?.offset;
  const pairs = new Map<number, number>();
  if (table === undefined) return (glyph) => glyph;
  for (const lookup of lookupsOf(view, table, feature)) {
    for (let index = 0; index < view.getUint16(lookup + 4); index++) {
      readSubtable(view, view.getUint16(lookup), lookup + view.getUint16(lookup + 6 + 2 * index), pairs);
    }
  }
  return (glyph) => pairs.get(glyph) ?? glyph;
}

/** Offsets, in lookup order, of the lookups that the default language of any script names for the feature. */
function lookupsOf(view: DataView, table: number, feature: string): number[] {
  const indices = new Set<number>();
  const features = table + view.getUint16(table + 6);
  for (const index of defaultFeatures(view, table + view.getUint16(table + 4))) {
    const record = features + 2 + 6 * index;
    if (tagAt(view, record) !== feature) continue;
    const list = features + view.getUint16(record + 4);
    for (let each = 0; each < view.getUint16(list + 2); each++) indices.add(view.getUint16(list + 4 + 2 * each));
  }
  const lookups = table + view.getUint16(table + 8);
  return [...indices].sort((a, b) => a - b).map((index) => lookups + view.getUint16(lookups + 2 + 2 * index));
}

function defaultFeatures(view: DataView, scripts: number): Set<number> {
  const features = new Set<number>();
  for (let index = 0; index < view.getUint16(scripts); index++) {
    const script = scripts + view.getUint16(scripts + 2 + 6 * index + 4);
    const offset = view.getUint16(script);
    if (offset === 0) continue;
    const system = script + offset;
    for (let each = 0; each < view.getUint16(system + 4); each++) features.add(view.getUint16(system + 6 + 2 * each));
  }
  return features;
}

const SINGLE = 1;
const EXTENSION = 7;

/** Note: adds to `pairs`. */
function readSubtable(view: DataView, type: number, offset: number, pairs: Map<number, number>): void {
  if (type === EXTENSION) {
    readSubtable(view, view.getUint16(offset + 2), offset + view.getUint32(offset + 4), pairs);
    return;
  }
  if (type !== SINGLE) return;
  const isDelta = view.getUint16(offset) === 1;
  coveredGlyphs(view, offset + view.getUint16(offset + 2)).forEach((glyph, index) => {
    const other = isDelta ? (glyph + view.getInt16(offset + 4)) & 0xffff : view.getUint16(offset + 6 + 2 * index);
    if (!pairs.has(glyph)) pairs.set(glyph, other);
  });
}

/** In coverage order. */
function coveredGlyphs(view: DataView, offset: number): number[] {
  const count = view.getUint16(offset + 2);
  if (view.getUint16(offset) === 1)
    return Array.from({ length: count }, (_, index) => view.getUint16(offset + 4 + 2 * index));
  const glyphs: number[] = [];
  for (let index = 0; index < count; index++) {
    const range = offset + 4 + 6 * index;
    for (let glyph = view.getUint16(range); glyph <= view.getUint16(range + 2); glyph++) glyphs.push(glyph);
  }
  return glyphs;
}
