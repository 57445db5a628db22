import type { BlankHalf } from './blank-half.ts';
import type { PlacedGlyph, Setting } from './glyph-run.ts';

/** A face's role in a text. There is no bold italic: emphasis inside strong text stays upright and bold. */
export type FontStyle = 'regular' | 'bold' | 'italic' | 'code';

/** One font file, as far as it draws the characters of one comparison in one language. */
export interface FontFace {
  /** e.g. `han-bold`. */
  readonly id: string;
  /** CSS family name, e.g. `Noto Sans SC`. */
  readonly family: string;
  readonly weight: 400 | 700;
  readonly italic: boolean;
  /** The whole file, TrueType. */
  readonly bytes: Uint8Array;
  /** The file cut down to what this face draws, for programs that set text themselves: browsers, the canvas. */
  subset(): Promise<Uint8Array>;
  /** Above and below the baseline, as multiples of the size; both positive. */
  readonly ascent: number;
  readonly descent: number;
  /** Around all glyphs: left, bottom, right and top, as multiples of the size. */
  readonly box: readonly [number, number, number, number];
  /** Ems from one character's origin to the next; 0 for combining marks. */
  advance(codePoint: number): number;
  /** Ems to add between two characters of this face that touch; negative brings them closer. */
  kerning(left: number, right: number): number;
  /** Null for all but full-width punctuation. */
  blankHalf(codePoint: number): BlankHalf;
  /** The glyphs of a run, kerned and with accents in place. Its text is all drawn by this face. */
  glyphs(text: string, setting?: Setting): readonly PlacedGlyph[];
}

/** A stretch of text that one face draws. */
export interface FontRun {
  readonly text: string;
  readonly face: FontFace;
}

/**
 * The fonts of one comparison in one language, as deck, report and charts share them: which face draws which
 * character, and how wide a text becomes.
 */
export interface FontBook {
  /** Every face that draws something, in a fixed order. */
  readonly faces: readonly FontFace[];
  /** The face that draws a character; the last one of the chain when none has it. */
  face(codePoint: number, style: FontStyle): FontFace;
  /** The text cut where the face changes; zero-width and control characters are left out. */
  runs(text: string, style: FontStyle): readonly FontRun[];
  /** Width in the unit of `size`, kerning and the quarter-em between Han and Latin included. */
  width(text: string, style: FontStyle, size: number): number;
  /** CSS font-family value, e.g. `"Inter", "Noto Sans SC"`: the subsets share no character, so order does not matter. */
  readonly family: string;
  readonly codeFamily: string;
}
