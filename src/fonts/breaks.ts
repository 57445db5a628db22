import LineBreaker from 'linebreak';
import { isFullWidthPunctuation, isHan, isKana } from './spacing.ts';

export const NO_BREAK = 0;
export const MAY_BREAK = 1;
export const MUST_BREAK = 2;

/**
 * Where a line may or must end, by UTF-16 offset: `result[n]` tells about the place before `text[n]`.
 * Unicode Standard Annex #14, and on top of it the prohibitions of GB/T 15834 and CLREQ; Chinese quotation marks open
 * and close as brackets do, which the annex leaves to the language.
 */
export function breakOpportunities(text: string): Uint8Array {
  const breaks = new Uint8Array(text.length + 1);
  if (UNBREAKABLE.test(text)) return breaks;
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    if (next.position < text.length || next.required) breaks[next.position] = next.required ? MUST_BREAK : MAY_BREAK;
  }
  for (const { index } of text.matchAll(QUOTES)) allowAroundQuote(text, index, breaks);
  for (const { index } of text.matchAll(SOLID)) forbid(breaks, index + 1);
  for (const { index } of text.matchAll(NEW_START)) allow(breaks, index);
  for (const { index } of text.matchAll(NEVER_FIRST)) forbid(breaks, index);
  for (const { index, 0: match } of text.matchAll(NEVER_LAST)) forbid(breaks, index + match.length);
  return breaks;
}

/** Numbers and single words, of which tables are full. */
const UNBREAKABLE = /^[A-Za-z0-9.%]*$/;

// Where browsers follow a newer edition of the annex, or none: no break after a slash, even in a long address, nor
// after an exclamation mark inside a word; `.NET` may start a line, and so may a bracket after a closed quotation.
const SOLID = /\/|!(?=[!-~])/g;
const NEW_START = /(?<= )\.(?=[\p{L}\p{N}])|(?<=["'”’»] )[([{（「『【《〈“‘]/gu;
const QUOTES = /[“”‘’]/gu;

// ASCII marks and most of these are in the annex already; the lists say what Chinese readers expect, whole.
// The second half is Latin punctuation too, and there a space before it does allow a break.
const NEVER_FIRST =
  /[、。，．：；！？）」』】》〉〕〗〙〛｝］・～〜ー－％℃々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ]|(?<! )[”’…⋯‥·–]/gu;
const NEVER_LAST = /[（「『【《〈〔〖〘〚｛［“‘] */gu;

/** A quotation between wide characters is Chinese; beside Latin ones it stays attached, as browsers keep it. */
function allowAroundQuote(text: string, index: number, breaks: Uint8Array): void {
  const opening = text[index] === '“' || text[index] === '‘';
  if (opening && text[index - 1] === '”') allow(breaks, index);
  if (!wideBefore(text, index) || !isWide(text.codePointAt(index + 1) ?? 0)) return;
  allow(breaks, opening ? index : index + 1);
}

function allow(breaks: Uint8Array, index: number): void {
  if (breaks[index] === NO_BREAK && index > 0 && index < breaks.length - 1) breaks[index] = MAY_BREAK;
}

function forbid(breaks: Uint8Array, index: number): void {
  if (breaks[index] === MAY_BREAK) breaks[index] = NO_BREAK;
}

function wideBefore(text: string, index: number): boolean {
  if (index === 0) return false;
  const low = text.charCodeAt(index - 1);
  return isWide(low >= 0xdc00 && low <= 0xdfff ? (text.codePointAt(index - 2) ?? 0) : low);
}

const isWide = (codePoint: number): boolean =>
  isHan(codePoint) || isKana(codePoint) || isFullWidthPunctuation(codePoint);
