import { languageSystems } from './language-system.ts';
import { findTable, tagAt, viewOf } from './sfnt.ts';

/** The glyph that stands in for another under a feature; the same one where there is none. */
export type Substitution = (glyph: number) => number;

/**
 * One-to-one substitutions of a feature, e.g. `tnum`, read from the GSUB table where they are, whatever script they are
 * listed for.
 * Formats: OpenType 1.9, "GSUB", lookup types 1 (single), 4 (ligature) and 7 (extension).
 */
export function readSubstitution(font: Uint8Array, feature: string, language: string): Substitution {
  const view = viewOf(font);
  const pairs = new Map<number, number>();
  for (const subtable of subtablesOf(view, feature, language, SINGLE)) readSingles(view, subtable, pairs);
  return (glyph) => pairs.get(glyph) ?? glyph;
}

/** The one glyph that stands in for two of the same under a feature, e.g. for a Chinese dash; null where there is none. */
export function readDoubles(font: Uint8Array, feature: string, language: string): (glyph: number) => number | null {
  const view = viewOf(font);
  const doubles = new Map<number, number>();
  for (const subtable of subtablesOf(view, feature, language, LIGATURE)) readDoubled(view, subtable, doubles);
  return (glyph) => doubles.get(glyph) ?? null;
}

/** Offsets of the subtables of one type, in lookup order. */
function subtablesOf(view: DataView, feature: string, language: string, type: number): number[] {
  const table = findTable(view, 'GSUB')?.offset;
  if (table === undefined) return [];
  return lookupsOf(view, table, feature, language).flatMap((lookup) =>
    Array.from({ length: view.getUint16(lookup + 4) }, (_, index) => lookup + view.getUint16(lookup + 6 + 2 * index))
      .map((offset): [number, number] =>
        view.getUint16(lookup) === EXTENSION
          ? [view.getUint16(offset + 2), offset + view.getUint32(offset + 4)]
          : [view.getUint16(lookup), offset],
      )
      .flatMap(([own, offset]) => (own === type ? [offset] : [])),
  );
}

/** Offsets, in lookup order, of the lookups that the language names for the feature in any script. */
function lookupsOf(view: DataView, table: number, feature: string, language: string): number[] {
  const indices = new Set<number>();
  const features = table + view.getUint16(table + 6);
  for (const index of featuresOf(view, languageSystems(view, table, language))) {
    const record = features + 2 + 6 * index;
    if (tagAt(view, record) !== feature) continue;
    const list = features + view.getUint16(record + 4);
    for (let each = 0; each < view.getUint16(list + 2); each++) indices.add(view.getUint16(list + 4 + 2 * each));
  }
  const lookups = table + view.getUint16(table + 8);
  return [...indices].sort((a, b) => a - b).map((index) => lookups + view.getUint16(lookups + 2 + 2 * index));
}

function featuresOf(view: DataView, systems: readonly number[]): Set<number> {
  const features = new Set<number>();
  for (const system of systems)
    for (let each = 0; each < view.getUint16(system + 4); each++) features.add(view.getUint16(system + 6 + 2 * each));
  return features;
}

const SINGLE = 1;
const LIGATURE = 4;
const EXTENSION = 7;

/** Note: adds to `pairs`. */
function readSingles(view: DataView, offset: number, pairs: Map<number, number>): void {
  const isDelta = view.getUint16(offset) === 1;
  coveredGlyphs(view, offset + view.getUint16(offset + 2)).forEach((glyph, index) => {
    const other = isDelta ? (glyph + view.getInt16(offset + 4)) & 0xffff : view.getUint16(offset + 6 + 2 * index);
    if (!pairs.has(glyph)) pairs.set(glyph, other);
  });
}

/** Note: adds to `doubles`. */
function readDoubled(view: DataView, offset: number, doubles: Map<number, number>): void {
  coveredGlyphs(view, offset + view.getUint16(offset + 2)).forEach((first, index) => {
    const set = offset + view.getUint16(offset + 6 + 2 * index);
    for (let each = 0; each < view.getUint16(set); each++) {
      const ligature = set + view.getUint16(set + 2 + 2 * each);
      const isDouble = view.getUint16(ligature + 2) === 2 && view.getUint16(ligature + 4) === first;
      if (isDouble && !doubles.has(first)) doubles.set(first, view.getUint16(ligature));
    }
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
