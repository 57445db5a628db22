import type { FontBook, FontStyle } from '../../../fonts/font-book.ts';
import { countLines, minimumWidth, naturalWidth } from '../../../fonts/lines.ts';
import { prepareText } from '../../../fonts/prepared-text.ts';
import type { InlineText } from '../../../model/rich-text.ts';
import { Memory } from '../../memory.ts';
import { spansOf } from './spans.ts';

/** A text that the fonts have been asked about, and what came of it. */
export interface MeasuredText {
  /** In ems, on one line. */
  readonly width: number;
  /** In ems, of the longest piece that no ordinary line break divides. */
  readonly longestWord: number;
  /** How many it takes where a line has so many ems. */
  lines(ems: number): number;
}

/**
 * Texts as a book of fonts sets them, for every scale, type and width that is tried, and for the deck after this one:
 * written again, most of its texts are the same.
 */
export class MeasuredTexts {
  readonly book: FontBook;
  readonly #memory = new Memory<MeasuredText>();

  constructor(book: FontBook) {
    this.book = book;
  }

  /** Another deck begins. */
  turn(): void {
    this.#memory.turn();
  }

  /** For one deck. The same object is the same text: it need not be read to be known again. */
  reader(): (text: InlineText | string, style: FontStyle) => MeasuredText {
    const seen = new WeakMap<InlineText, Map<FontStyle, MeasuredText>>();
    const find = (text: InlineText | string, style: FontStyle) =>
      this.#memory.get(`${style} ${typeof text === 'string' ? `"${text}` : JSON.stringify(text)}`, () =>
        measured(text, style, this.book),
      );
    return (text, style) => {
      if (typeof text === 'string') return find(text, style);
      const styles = seen.get(text) ?? new Map<FontStyle, MeasuredText>();
      seen.set(text, styles);
      const known = styles.get(style) ?? find(text, style);
      styles.set(style, known);
      return known;
    };
  }
}

function measured(text: InlineText | string, style: FontStyle, book: FontBook): MeasuredText {
  const prepared = prepareText(spansOf(text, style), book, style === 'code' ? 'preserve' : 'collapse');
  const counts = new Map<number, number>();
  let width: number | undefined;
  let longestWord: number | undefined;
  return {
    get width() {
      width ??= naturalWidth(prepared, 1);
      return width;
    },
    get longestWord() {
      longestWord ??= minimumWidth(prepared, 1);
      return longestWord;
    },
    lines(ems) {
      const known = counts.get(ems);
      if (known !== undefined) return known;
      const fits = (prepared.ends[prepared.text.length] ?? 0) <= ems;
      // Where a word has to be cut, a browser may start it on a line of its own.
      const count = countLines(prepared, 1, ems) + (!fits && this.longestWord > ems ? 1 : 0);
      counts.set(ems, count);
      return count;
    },
  };
}
