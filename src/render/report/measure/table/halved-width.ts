import { MUST_BREAK } from '../../../../fonts/breaks.ts';
import type { PreparedText } from '../../../../fonts/prepared-text.ts';
import { stretchWidth, trimmed } from '../../../../fonts/stretches.ts';

/** Width in ems in which no paragraph of a text, as its own line breaks make them, takes more than two lines. */
export function halvedWidth(text: PreparedText<unknown>): number {
  const { length } = text.text;
  let most = 0;
  for (let start = 0, end = 1; end <= length; end++) {
    if (end < length && text.breaks[end] !== MUST_BREAK) continue;
    most = Math.max(most, halvedStretch(text, start, end));
    start = end;
  }
  return most;
}

function halvedStretch(text: PreparedText<unknown>, start: number, end: number): number {
  const visibleEnd = trimmed(text, start, end);
  let least = stretchWidth(text, start, visibleEnd);
  let leastAtSpace = least;
  for (let next = start + 1; next < visibleEnd; next++) {
    if (!text.breaks[next]) continue;
    const upper = stretchWidth(text, start, trimmed(text, start, next));
    // Nothing to see before it, e.g. only the mark that lets a line end before a name.
    if (upper === 0) continue;
    const wider = Math.max(upper, stretchWidth(text, next, visibleEnd));
    least = Math.min(least, wider);
    if (text.text.charCodeAt(next - 1) === SPACE) leastAtSpace = Math.min(leastAtSpace, wider);
  }
  return leastAtSpace <= least * MORE_FOR_WORDS ? leastAtSpace : least;
}

const SPACE = 0x20;
/** Han words may be broken anywhere, but had better not be. */
const MORE_FOR_WORDS = 1.2;
