import { findTable, tagAt, viewOf } from './sfnt.ts';

/** Font units to add between two glyphs that touch; negative brings them closer. */
export type Kerning = (leftGlyph: number, rightGlyph: number) => number;

/**
 * Pair kerning of a TrueType or OpenType file, read straight from its GPOS table. fontkit's layout gives the same
 * numbers and takes fifty times as long, which is felt where a whole deck is measured.
 * Formats: OpenType 1.9, "GPOS", lookup types 2 (pair adjustment) and 9 (extension).
 */
export function readKerning(font: Uint8Array): Kerning {
  const view = viewOf(font);
  const table = findTable(view, 'GPOS')?.offset;
  if (table === undefined) return () => 0;
  const lookups = kerningLookups(view, table).map((lookup) => pairSubtables(view, lookup));
  return (left, right) => {
    let sum = 0;
    for (const subtables of lookups) {
      for (const subtable of subtables) {
        const value = subtable(left, right);
        if (value === null) continue;
        sum += value;
        break;
      }
    }
    return sum;
  };
}

/** Null where the subtable says nothing about the pair, and the next one is asked. */
type Subtable = (left: number, right: number) => number | null;

/** Offsets of the lookups that any `kern` feature names, in lookup order. */
function kerningLookups(view: DataView, table: number): number[] {
  const features = table + view.getUint16(table + 6);
  const indices = new Set<number>();
  for (let index = 0; index < view.getUint16(features); index++) {
    const record = features + 2 + 6 * index;
    if (tagAt(view, record) !== 'kern') continue;
    const feature = features + view.getUint16(record + 4);
    for (let each = 0; each < view.getUint16(feature + 2); each++) indices.add(view.getUint16(feature + 4 + 2 * each));
  }
  const lookups = table + view.getUint16(table + 8);
  return [...indices].sort((a, b) => a - b).map((index) => lookups + view.getUint16(lookups + 2 + 2 * index));
}

const PAIR_ADJUSTMENT = 2;
const EXTENSION = 9;

function pairSubtables(view: DataView, lookup: number): Subtable[] {
  const subtables: Subtable[] = [];
  for (let index = 0; index < view.getUint16(lookup + 4); index++) {
    let type = view.getUint16(lookup);
    let offset = lookup + view.getUint16(lookup + 6 + 2 * index);
    if (type === EXTENSION) {
      type = view.getUint16(offset + 2);
      offset += view.getUint32(offset + 4);
    }
    if (type === PAIR_ADJUSTMENT) subtables.push(pairSubtable(view, offset));
  }
  return subtables;
}

function pairSubtable(view: DataView, offset: number): Subtable {
  const covered = readCoverage(view, offset + view.getUint16(offset + 2));
  const formats = [view.getUint16(offset + 4), view.getUint16(offset + 6)] as const;
  const valueSize = 2 * (bits(formats[0]) + bits(formats[1]));
  const hasAdvance = (formats[0] & 4) !== 0;
  const advance = (values: number): number => (hasAdvance ? view.getInt16(values + 2 * bits(formats[0] & 3)) : 0);
  return view.getUint16(offset) === 1
    ? singlePairs(view, offset, covered, 2 + valueSize, advance)
    : classPairs(view, offset, covered, valueSize, advance);
}

function singlePairs(
  view: DataView,
  offset: number,
  covered: ReadonlyMap<number, number>,
  recordSize: number,
  advance: (values: number) => number,
): Subtable {
  return (left, right) => {
    const index = covered.get(left);
    if (index === undefined) return null;
    const set = offset + view.getUint16(offset + 10 + 2 * index);
    let low = 0;
    let high = view.getUint16(set) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const record = set + 2 + recordSize * middle;
      const glyph = view.getUint16(record);
      if (glyph === right) return advance(record + 2);
      if (glyph < right) low = middle + 1;
      else high = middle - 1;
    }
    return null;
  };
}

function classPairs(
  view: DataView,
  offset: number,
  covered: ReadonlyMap<number, number>,
  recordSize: number,
  advance: (values: number) => number,
): Subtable {
  const leftClasses = readClasses(view, offset + view.getUint16(offset + 8));
  const rightClasses = readClasses(view, offset + view.getUint16(offset + 10));
  const classes = view.getUint16(offset + 14);
  return (left, right) => {
    if (!covered.has(left)) return null;
    const record = (leftClasses.get(left) ?? 0) * classes + (rightClasses.get(right) ?? 0);
    return advance(offset + 16 + recordSize * record);
  };
}

/** Glyph to its place in the coverage. */
function readCoverage(view: DataView, offset: number): Map<number, number> {
  const count = view.getUint16(offset + 2);
  const places = new Map<number, number>();
  for (let index = 0; index < count; index++) {
    if (view.getUint16(offset) === 1) places.set(view.getUint16(offset + 4 + 2 * index), index);
    else forRange(view, offset + 4 + 6 * index, (glyph, first, place) => places.set(glyph, place + glyph - first));
  }
  return places;
}

/** Glyph to its class; glyphs that are absent have class 0. */
function readClasses(view: DataView, offset: number): Map<number, number> {
  const classes = new Map<number, number>();
  if (view.getUint16(offset) === 1) {
    const first = view.getUint16(offset + 2);
    for (let index = 0; index < view.getUint16(offset + 4); index++)
      classes.set(first + index, view.getUint16(offset + 6 + 2 * index));
  } else {
    for (let index = 0; index < view.getUint16(offset + 2); index++)
      forRange(view, offset + 4 + 6 * index, (glyph, _first, value) => classes.set(glyph, value));
  }
  return classes;
}

function forRange(view: DataView, record: number, each: (glyph: number, first: number, value: number) => void): void {
  const first = view.getUint16(record);
  for (let glyph = first; glyph <= view.getUint16(record + 2); glyph++) each(glyph, first, view.getUint16(record + 4));
}

const bits = (mask: number): number => [...mask.toString(2)].filter((bit) => bit === '1').length;
