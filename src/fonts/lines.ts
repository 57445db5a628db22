import type { FontBook } from './font-book.ts';
import { type Line, placeLine } from './placed-line.ts';
import { type PreparedText, prepareText } from './prepared-text.ts';
import type { Span } from './spans.ts';
import { lineWidth, stretches, stretchWidth, trimmed } from './stretches.ts';

/**
 * Sets text in lines no wider than `width`, as a browser does with `line-break: strict; overflow-wrap: anywhere`.
 * A single character wider than `width` stands alone on its line. No text, no lines.
 */
export function layoutLines<Payload>(
  spans: readonly Span<Payload>[],
  size: number,
  width: number,
  book: FontBook,
  isSqueezed = false,
): readonly Line<Payload>[] {
  return layoutPrepared(prepareText(spans, book, 'collapse', isSqueezed), size, width);
}

/** The same for a text that is tried at several sizes or widths. */
export function layoutPrepared<Payload>(
  text: PreparedText<Payload>,
  size: number,
  width: number,
): readonly Line<Payload>[] {
  return stretches(text, width / size).map((stretch) => placeLine(text, stretch, size));
}

/** Height of the text at a leading given as a multiple of the size, in the unit of the size. */
export function measureHeight(
  spans: readonly Span<unknown>[],
  size: number,
  leading: number,
  width: number,
  book: FontBook,
): number {
  return countLines(prepareText(spans, book), size, width) * size * leading;
}

export const countLines = (text: PreparedText<unknown>, size: number, width: number): number =>
  stretches(text, width / size).length;

/** Width of the longest line when only line feeds break it. */
export function naturalWidth(text: PreparedText<unknown>, size: number): number {
  const lines = stretches(text, Number.POSITIVE_INFINITY);
  return size * lines.reduce((most, line) => Math.max(most, lineWidth(text, line)), 0);
}

/** Width of the longest piece that no ordinary break divides: in a narrower column words are cut. */
export function minimumWidth(text: PreparedText<unknown>, size: number): number {
  let most = 0;
  for (let start = 0, end = 1; end <= text.text.length; end++) {
    if (end < text.text.length && !text.breaks[end]) continue;
    most = Math.max(most, stretchWidth(text, start, trimmed(text, start, end)));
    start = end;
  }
  return size * most;
}
