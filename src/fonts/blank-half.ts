import { findTable, viewOf } from './sfnt.ts';
import { isFullWidthPunctuation } from './spacing.ts';

/** The half of its square that a full-width mark leaves blank: `（` the one before its ink, `，` the one after it. */
export type BlankHalf = 'before' | 'after' | null;

/** Ems by which two marks come closer, or a mark moves into the edge of its column. */
export const SQUEEZE = 0.5;

/**
 * Ems that the blank halves of two neighbours give up: `，“` and `）。` take one square and a half instead of two.
 * Requirements for Chinese Text Layout (W3C), 3.1.6.
 */
export const squeezeBetween = (left: BlankHalf, right: BlankHalf): number =>
  left === 'after' && right !== null ? SQUEEZE : left === 'before' && right === 'before' ? SQUEEZE : 0;

/** True for what may be a full-width mark, if the font makes it one. */
export const isSqueezable = (codePoint: number): boolean =>
  isFullWidthPunctuation(codePoint) || (codePoint >= 0x2018 && codePoint <= 0x201d);

/**
 * Told by the ink, not by the character: fonts for Taiwan put a comma in the middle of its square.
 * Formats: OpenType 1.9, "glyf" (a glyph starts with its bounding box), "loca".
 */
export function blankHalfReader(font: Uint8Array, unitsPerEm: number): (glyph: number) => BlankHalf {
  const view = viewOf(font);
  const [head, loca, glyf] = ['head', 'loca', 'glyf'].map((tag) => findTable(view, tag)?.offset);
  if (head === undefined || loca === undefined || glyf === undefined) return () => null;
  const isLong = view.getInt16(head + 50) === 1;
  const offset = (glyph: number): number =>
    isLong ? view.getUint32(loca + 4 * glyph) : 2 * view.getUint16(loca + 2 * glyph);
  return (glyph) => {
    if (offset(glyph) === offset(glyph + 1)) return null;
    const outline = glyf + offset(glyph);
    const middle = unitsPerEm / 2;
    if (view.getInt16(outline + 2) >= middle) return 'before';
    return view.getInt16(outline + 6) <= middle ? 'after' : null;
  };
}
