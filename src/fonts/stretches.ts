import { MAY_BREAK, MUST_BREAK } from './breaks.ts';
import { isInvisible } from './invisible.ts';
import type { PreparedText } from './prepared-text.ts';

/** A line as offsets: what is drawn, and where the next one starts. */
export interface Stretch {
  readonly start: number;
  /** Without the spaces that hang. */
  readonly end: number;
  readonly next: number;
  readonly forced: boolean;
  /** Ems of the hyphen that shows at a soft one; 0 without. */
  readonly hyphen: number;
}

/** Rounding must not break a line that was measured to fit exactly. */
const TOLERANCE = 1e-6;

/** Greedy: each line takes what fits in `width` ems. */
export function stretches(text: PreparedText<unknown>, width: number): Stretch[] {
  const length = text.text.length;
  if (isOneLine(text, width)) {
    return [{ start: 0, end: trimmed(text, 0, length), next: length, forced: true, hyphen: 0 }];
  }
  const lines: Stretch[] = [];
  for (let start = 0; start < length; ) {
    const next = lineEnd(text, start, width);
    const forced = next === length || text.breaks[next] === MUST_BREAK;
    const end = trimmed(text, start, next);
    const broken = end === next && stretchWidth(text, start, end) > 0 && hyphenFits(text, start, end, width);
    lines.push({ start, end, next, forced, hyphen: broken ? hyphenWidth(text, end) : 0 });
    start = next;
  }
  return lines;
}

/** Where nothing has to be broken, nobody need know where it could be. */
function isOneLine(text: PreparedText<unknown>, width: number): boolean {
  const { length } = text.text;
  if (length === 0 || FORCED.test(text.text)) return false;
  return (text.ends[length] ?? 0) - lineOrigin(text, 0) - trimmedAt(text.trims?.ends, length) <= width + TOLERANCE;
}

/** What makes UAX #14 end a line: other such characters have become line feeds. */
const FORCED = /\n/;

/** Where the line from `start` ends: at the last break that fits, else at the last character that does. */
function lineEnd(text: PreparedText<unknown>, start: number, width: number): number {
  const { ends, breaks } = text;
  const { length } = text.text;
  const origin = lineOrigin(text, start);
  let lastBreak = 0;
  // Up to here no character starts: a long sequence of joined ones is not searched again and again.
  let searched = start;
  for (let offset = start + 1; offset <= length; offset++) {
    const reach = (ends[offset] ?? 0) - origin - trimmedAt(text.trims?.ends, offset);
    if (reach > width + TOLERANCE && !hangs(text.text.charCodeAt(offset - 1))) {
      const end = lastBreak || lastCharacter(text, start, searched, offset);
      if (end > start) return end;
      searched = offset - 1;
    }
    if (offset === length || breaks[offset] === MUST_BREAK) return offset;
    // A line with nothing to see on it is no line.
    if (breaks[offset] === MAY_BREAK && reach > 0 && hyphenFits(text, start, offset, width)) lastBreak = offset;
  }
  return length;
}

/** The last place before `end` where a character starts, with something to see before it; 0 when there is none. */
function lastCharacter(
  { text, starts, ends }: PreparedText<unknown>,
  start: number,
  searched: number,
  end: number,
): number {
  for (let offset = end - 1; offset > searched; offset--) {
    if ((ends[offset] ?? 0) <= (starts[start] ?? 0)) return 0;
    if (startsCharacter(text, offset)) return offset;
  }
  return 0;
}

const SOFT_HYPHEN = 0xad;

/** True also where there is none. */
function hyphenFits(text: PreparedText<unknown>, start: number, end: number, width: number): boolean {
  const hyphen = hyphenWidth(text, end);
  return hyphen === 0 || stretchWidth(text, start, end) + hyphen <= width + TOLERANCE;
}

/** In ems; 0 when the line does not end at a soft hyphen. */
function hyphenWidth({ spans, owners, book, text }: PreparedText<unknown>, lineEnd: number): number {
  const span = spans[owners[lineEnd - 1] ?? 0];
  if (text.charCodeAt(lineEnd - 1) !== SOFT_HYPHEN || lineEnd === text.length || !span) return 0;
  return book.face(HYPHEN, span.style).advance(HYPHEN) * (span.scale ?? 1);
}

const HYPHEN = 0x2d;

/** False inside surrogate pairs, before accents and around joiners: no line starts there, come what may. */
function startsCharacter(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const unit = text.charCodeAt(offset);
  if (before === JOINER || unit === SOFT_HYPHEN) return false;
  if (unit < 0x300) return true;
  if (unit >= 0xdc00 && unit <= 0xdfff) return false;
  const codePoint = text.codePointAt(offset) ?? 0;
  return !isInvisible(codePoint) && !MARK.test(String.fromCodePoint(codePoint));
}

const JOINER = 0x200d;
const MARK = /^\p{M}$/u;

/** The end of a line without the white space that hangs there. */
export function trimmed({ text }: PreparedText<unknown>, start: number, next: number): number {
  let end = next;
  while (end > start && hangs(text.charCodeAt(end - 1))) end--;
  return end;
}

function hangs(unit: number): boolean {
  if (unit === SOFT_HYPHEN) return false;
  return unit === 0x20 || unit === 0x3000 || isInvisible(unit) || (unit >= 0x2000 && unit <= 0x200a && unit !== 0x2007);
}

const trimmedAt = (trims: Float32Array | undefined, offset: number): number => trims?.[offset] ?? 0;

/** Where a line that starts at an offset has its edge: a mark's blank half before it hangs outside. */
export const lineOrigin = ({ starts, trims }: PreparedText<unknown>, start: number): number =>
  (starts[start] ?? 0) + trimmedAt(trims?.starts, start);

/** In ems. */
export const stretchWidth = (text: PreparedText<unknown>, start: number, end: number): number =>
  end > start ? (text.ends[end] ?? 0) - (text.starts[start] ?? 0) : 0;

/** In ems, with the hyphen of a broken word and without the blank at the line's edges. */
export const lineWidth = (text: PreparedText<unknown>, { start, end, hyphen }: Stretch): number =>
  end > start ? (text.ends[end] ?? 0) - lineOrigin(text, start) - trimmedAt(text.trims?.ends, end) + hyphen : hyphen;
