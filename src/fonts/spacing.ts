import { isInvisible } from './invisible.ts';

/** True for Chinese characters, radicals and iteration marks included. */
export function isHan(codePoint: number): boolean {
  // What most texts are made of, without waking the regular expression.
  if (codePoint < 0x2e80) return false;
  if (codePoint >= 0x4e00 && codePoint <= 0x9fff) return true;
  if (codePoint >= 0x3008 && codePoint <= 0x3020) return false;
  if (codePoint >= 0x3040 && codePoint <= 0x30ff) return false;
  if (codePoint >= 0xff00 && codePoint <= 0xffef) return false;
  return /^\p{Script=Han}$/u.test(String.fromCodePoint(codePoint));
}

/** True for hiragana and katakana, half-width forms included. */
export function isKana(codePoint: number): boolean {
  return (
    (codePoint >= 0x3041 && codePoint <= 0x30ff && codePoint !== 0x30fb) ||
    (codePoint >= 0x31f0 && codePoint <= 0x31ff) ||
    (codePoint >= 0xff66 && codePoint <= 0xff9f)
  );
}

/** True for punctuation that takes a full em whatever stands beside it, e.g. `，` `「` `！`. */
export function isFullWidthPunctuation(codePoint: number): boolean {
  return (
    (codePoint >= 0x3001 && codePoint <= 0x3003) ||
    (codePoint >= 0x3008 && codePoint <= 0x3020) ||
    codePoint === 0x3030 ||
    codePoint === 0x30fb ||
    (codePoint >= 0xff01 && codePoint <= 0xff60 && !isFullWidthLetterOrDigit(codePoint)) ||
    (codePoint >= 0xfe10 && codePoint <= 0xfe19) ||
    (codePoint >= 0xfe30 && codePoint <= 0xfe6b)
  );
}

/**
 * UTF-16 offsets where a quarter-em belongs: between a Han character (or kana) and a Latin, Greek or Cyrillic letter
 * or a digit (or its percent sign) that touch. Nothing where a space or punctuation stands between them.
 */
export function hanLatinGaps(text: string): number[] {
  const gaps: number[] = [];
  if (!BEYOND_LATIN.test(text)) return gaps;
  let before: Side = 'other';
  let offset = 0;
  for (const character of text) {
    const side = sideOf(character.codePointAt(0) ?? 0);
    if (side !== 'transparent') {
      if ((side === 'han' && before === 'latin') || (side === 'latin' && before === 'han')) gaps.push(offset);
      before = side;
    }
    offset += character.length;
  }
  return gaps;
}

/** From the first Han character or kana there is. */
const BEYOND_LATIN = /[\u2e80-\uffff]/;

/** The width of a gap in ems. */
export const HAN_LATIN_GAP = 0.25;

/**
 * Stretches that stay on one line, such as `GPT-4V` and a Han character with the dot after it. The line layout of this
 * folder keeps them whole; a browser breaks there unless they are marked `white-space: nowrap`.
 */
export const solidStretches = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(SOLID)].map(({ index, 0: match }) => ({ start: index, end: index + match.length }));

// Names no longer than this: longer ones may be wider than their line.
const SOLID =
  /(?<![\p{Script=Latin}\p{N}_])[\p{Script=Latin}\p{N}.]{1,16}(?:-\p{N}[\p{Script=Latin}\p{N}.]{0,16})+|[\p{Script=Han}\p{Script=Katakana}][·–]/gu;

type Side = 'han' | 'latin' | 'transparent' | 'other';

function sideOf(codePoint: number): Side {
  if (codePoint < 0x80) return isLatinAscii(codePoint) ? 'latin' : 'other';
  if (isHan(codePoint) || isKana(codePoint)) return 'han';
  if (isInvisible(codePoint)) return 'transparent';
  if (codePoint >= 0x2000 && codePoint < 0xa640) return 'other';
  if (codePoint >= 0xff00 && codePoint <= 0xffef) return 'other';
  const character = String.fromCodePoint(codePoint);
  // Accents belong to the letter before them.
  if (/^[\p{Mn}\p{Me}]$/u.test(character)) return 'transparent';
  return /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]$/u.test(character) ? 'latin' : 'other';
}

/** The percent sign ends a number, and stands as far from Han as the number would. */
const isLatinAscii = (codePoint: number): boolean =>
  codePoint === 0x25 ||
  (codePoint >= 0x30 && codePoint <= 0x39) ||
  (codePoint >= 0x41 && codePoint <= 0x5a) ||
  (codePoint >= 0x61 && codePoint <= 0x7a);

const isFullWidthLetterOrDigit = (codePoint: number): boolean =>
  (codePoint >= 0xff10 && codePoint <= 0xff19) ||
  (codePoint >= 0xff21 && codePoint <= 0xff3a) ||
  (codePoint >= 0xff41 && codePoint <= 0xff5a);
