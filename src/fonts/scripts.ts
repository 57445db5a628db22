import type { LanguageHindrance } from './messages.ts';

/** Neither can be left to the fonts: with a glyph for each character the text would still be wrong. */
export type Hindrance = Extract<LanguageHindrance, 'right-to-left' | 'shaping'>;

export interface UnsupportedScript {
  /** e.g. `Hebrew`. */
  readonly name: string;
  readonly hindrance: Hindrance;
}

/** Of a character that UNSUPPORTED_SCRIPT begins with. */
export function unsupportedScript(codePoint: number): UnsupportedScript {
  const [, , name, hindrance = 'shaping'] =
    BLOCKS.find(([first, last]) => codePoint >= first && codePoint <= last) ?? UNKNOWN;
  return { name, hindrance };
}

type Block = readonly [first: number, last: number, name: string, hindrance?: Hindrance];

/**
 * Unicode's blocks. Right to left is whatever the standard sets aside for it, assigned or not. The others join, reorder
 * or stack their characters, or need a dictionary to find the end of a word.
 */
const BLOCKS: readonly Block[] = [
  [0x0590, 0x05ff, 'Hebrew', 'right-to-left'],
  [0x0600, 0x06ff, 'Arabic', 'right-to-left'],
  [0x0700, 0x074f, 'Syriac', 'right-to-left'],
  [0x0750, 0x077f, 'Arabic', 'right-to-left'],
  [0x0780, 0x07bf, 'Thaana', 'right-to-left'],
  [0x07c0, 0x07ff, 'N’Ko', 'right-to-left'],
  [0x0800, 0x085f, 'Samaritan or Mandaic', 'right-to-left'],
  [0x0860, 0x086f, 'Syriac', 'right-to-left'],
  [0x0870, 0x08ff, 'Arabic', 'right-to-left'],
  [0x0900, 0x097f, 'Devanagari'],
  [0x0980, 0x09ff, 'Bengali'],
  [0x0a00, 0x0a7f, 'Gurmukhi'],
  [0x0a80, 0x0aff, 'Gujarati'],
  [0x0b00, 0x0b7f, 'Odia'],
  [0x0b80, 0x0bff, 'Tamil'],
  [0x0c00, 0x0c7f, 'Telugu'],
  [0x0c80, 0x0cff, 'Kannada'],
  [0x0d00, 0x0d7f, 'Malayalam'],
  [0x0d80, 0x0dff, 'Sinhala'],
  [0x0e00, 0x0e7f, 'Thai'],
  [0x0e80, 0x0eff, 'Lao'],
  [0x0f00, 0x0fff, 'Tibetan'],
  [0x1000, 0x109f, 'Myanmar'],
  [0x1100, 0x11ff, 'Hangul Jamo'],
  [0x1700, 0x177f, 'Philippine'],
  [0x1780, 0x17ff, 'Khmer'],
  [0x1800, 0x18af, 'Mongolian'],
  [0x1900, 0x1c7f, 'South-East Asian'],
  [0x1cd0, 0x1cff, 'Vedic'],
  [0xa800, 0xa8ff, 'Indic'],
  [0xa900, 0xa95f, 'South-East Asian'],
  [0xa960, 0xa97f, 'Hangul Jamo'],
  [0xa980, 0xaaff, 'South-East Asian'],
  [0xabc0, 0xabff, 'Meetei Mayek'],
  [0xd7b0, 0xd7ff, 'Hangul Jamo'],
  [0xfb1d, 0xfb4f, 'Hebrew', 'right-to-left'],
  [0xfb50, 0xfdcf, 'Arabic', 'right-to-left'],
  [0xfdf0, 0xfdff, 'Arabic', 'right-to-left'],
  [0xfe70, 0xfefe, 'Arabic', 'right-to-left'],
  [0x10800, 0x10fff, 'an ancient', 'right-to-left'],
  [0x11000, 0x11fff, 'Indic'],
  [0x1e800, 0x1efff, 'Adlam or Mende', 'right-to-left'],
];

const UNKNOWN: Block = [0, 0, 'an unknown'];

const LETTERS = BLOCKS.map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`).join('');

/** A stretch of such characters, with the spaces and the punctuation between them, as the source of a pattern. */
export const UNSUPPORTED_SCRIPT = `[${LETTERS}](?:[\\s\\p{P}\\p{Mn}\\u200c\\u200d]{0,8}[${LETTERS}])*`;
