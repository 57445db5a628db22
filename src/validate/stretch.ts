import type { ContentPath, LoadedContent } from '../load/load-content.ts';

/** A part of a text, and which of its occurrences there is meant, from 0. */
export interface Stretch {
  readonly text: string;
  readonly ordinal: number;
}

/** The one at an offset of the text; the first one when the text has it under another spelling only. */
export const stretchAt = (text: string, index: number, stretch: string): Stretch => ({
  text: stretch,
  ordinal: text.startsWith(stretch, index) ? text.slice(0, index).split(stretch).length - 1 : 0,
});

/**
 * Offsets in the file of a part of the text at a path, however it is spelled there: as it is, with escapes as in YAML,
 * JSON or Markdown, or over several lines. Those of the whole text when it is not found.
 */
export const locateStretch = (content: LoadedContent, path: ContentPath, stretch: Stretch): Offsets =>
  findStretch(content, path, stretch) ?? content.locate(path, 'value');

type Offsets = readonly [start: number, end: number];

/** Null when it is not found. */
export function findStretch(content: LoadedContent, path: ContentPath, { text, ordinal }: Stretch): Offsets | null {
  const [start, end] = content.locate(path, 'value');
  const spelled = new RegExp([...text].map(spellings).join(''), 'gu');
  const found = [...content.source.text.slice(start, end).matchAll(spelled)][ordinal];
  return found ? [start + found.index, start + found.index + found[0].length] : null;
}

/** A pattern for every way to write a character. */
function spellings(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint === 0x20 || codePoint === 0x0a) return String.raw`(?: |\\n|\s)+`;
  const units = Array.from({ length: character.length }, (_, at) => String.raw`\\u${hex(character.charCodeAt(at), 4)}`);
  const escapes = [String.raw`\\U${hex(codePoint, 8)}`, units.join('')];
  escapes.push(`&#0*${codePoint};`, `&#[xX]0*${hex(codePoint, 1)};`);
  if (codePoint <= 0xff) escapes.push(String.raw`\\x${hex(codePoint, 2)}`);
  const short = SHORT_ESCAPES[codePoint];
  if (short) escapes.push(String.raw`\\${short}`);
  return String.raw`(?:\u{${codePoint.toString(16)}}|${escapes.join('|')})`;
}

/** Hexadecimal digits in either case. */
const hex = (value: number, digits: number): string =>
  value
    .toString(16)
    .padStart(digits, '0')
    .replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);

/** YAML 1.2, 5.7. */
const SHORT_ESCAPES: Readonly<Record<number, string>> = {
  0: '0',
  7: 'a',
  8: 'b',
  11: 'v',
  12: 'f',
  13: 'r',
  27: 'e',
  133: 'N',
  8232: 'L',
  8233: 'P',
};
