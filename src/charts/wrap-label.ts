import type { FontBook, FontStyle } from '../fonts/font-book.ts';
import { countLines, layoutPrepared, minimumWidth } from '../fonts/lines.ts';
import { type PreparedText, prepareText } from '../fonts/prepared-text.ts';
import type { ChartStyle } from './style.ts';

export interface LabelRoom {
  /** Pixels. */
  readonly width: number;
  /** For a single word that is longer; `width` by default. */
  readonly wordWidth?: number;
  /** What does not fit into so many lines gives way to an ellipsis. */
  readonly lines: number;
}

/** A label cut into lines of about the same length. */
export function wrapLabel(
  label: string,
  size: number,
  { book, wrapped }: ChartStyle,
  { width, wordWidth = width, lines }: LabelRoom,
  style: FontStyle = 'regular',
): readonly string[] {
  const key = [style, size, width, wordWidth, lines, label].join(' ');
  const known = wrapped.get(key) ?? cut(label, size, book, { width, wordWidth, lines }, style);
  wrapped.set(key, known);
  return known;
}

function cut(
  label: string,
  size: number,
  book: FontBook,
  { width, wordWidth, lines: most }: Required<LabelRoom>,
  style: FontStyle,
): string[] {
  const text = prepareText([{ text: label, style, payload: undefined }], book);
  const room = Math.max(width, Math.min(wordWidth, Math.ceil(minimumWidth(text, size))));
  const lines = linesOf(text, size, balanced(text, size, room));
  if (lines.length <= most) return lines;
  const characters = [
    ...linesOf(text, size, room)
      .slice(most - 1)
      .join(' '),
  ];
  const fits = (): boolean => book.width(`${characters.join('').trimEnd()}…`, style, size) <= room;
  while (characters.length > 0 && !fits()) characters.pop();
  return [...linesOf(text, size, room).slice(0, most - 1), `${characters.join('').trimEnd()}…`];
}

/** Width of the widest line. */
export const widest = (lines: readonly string[], size: number, { book }: ChartStyle): number =>
  lines.reduce((most, line) => Math.max(most, book.width(line, 'regular', size)), 0);

const linesOf = (text: PreparedText<undefined>, size: number, width: number): string[] =>
  layoutPrepared(text, size, width).map((line) =>
    line.runs
      .map((run) => run.text)
      .join('')
      .trimEnd(),
  );

/** The least width that takes no more lines, so that no single character is left on the last one. */
function balanced(text: PreparedText<undefined>, size: number, width: number): number {
  const count = countLines(text, size, width);
  let [low, high] = [Math.min(width, minimumWidth(text, size)), width];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (countLines(text, size, middle) <= count) high = middle;
    else low = middle;
  }
  return high;
}
