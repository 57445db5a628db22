import { SQUEEZE, squeezeBetween } from './blank-half.ts';
import { breakOpportunities } from './breaks.ts';
import type { FontBook, FontFace } from './font-book.ts';
import { isInvisible } from './invisible.ts';
import { HAN_LATIN_GAP, hanLatinGaps } from './spacing.ts';
import { joinSpans, type Span, type WhiteSpace } from './spans.ts';

/**
 * A text measured once, in ems, to be laid out at any size and width. Arrays go by UTF-16 offset. All positions lie on
 * one endless line, so the width of any stretch is a subtraction: `ends[b] - starts[a]`.
 */
export interface PreparedText<Payload> {
  readonly spans: readonly Span<Payload>[];
  readonly book: FontBook;
  readonly text: string;
  /** Index of the span. */
  readonly owners: Uint32Array;
  /** Where the character at an offset starts: after the kerning or gap between it and the one before. */
  readonly starts: Float64Array;
  /** Where the character before an offset ends. */
  readonly ends: Float64Array;
  /** 1 where a run starts, on whatever line: another span, another face, or after a gap between Han and Latin. */
  readonly runStarts: Uint8Array;
  /** See breakOpportunities. Looked for when first asked: a text that fits on one line never asks. */
  readonly breaks: Uint8Array;
  /** Ems that a line gives up where it starts at an offset, and where it ends there: blank halves of full-width marks. */
  readonly trims: { readonly starts: Float32Array; readonly ends: Float32Array } | null;
}

/**
 * Time and room are linear in the length of the text.
 *
 * @param isSqueezed takes the blank out where full-width marks meet, and at the edges of lines
 */
export function prepareText<Payload>(
  spans: readonly Span<Payload>[],
  book: FontBook,
  whiteSpace: WhiteSpace = 'collapse',
  isSqueezed = false,
): PreparedText<Payload> {
  const { text, owners } = joinSpans(spans, whiteSpace);
  const trims = isSqueezed
    ? { starts: new Float32Array(text.length + 1), ends: new Float32Array(text.length + 1) }
    : null;
  const measured = measure(text, spans, owners, book, trims);
  let breaks: Uint8Array | undefined;
  return {
    spans,
    book,
    text,
    owners,
    trims,
    ...measured,
    get breaks() {
      breaks ??= breakOpportunities(text);
      return breaks;
    },
  };
}

interface Measured {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  readonly runStarts: Uint8Array;
}

function measure(
  text: string,
  spans: readonly Span<unknown>[],
  owners: Uint32Array,
  book: FontBook,
  trims: PreparedText<unknown>['trims'],
): Measured {
  const starts = new Float64Array(text.length + 1);
  const ends = new Float64Array(text.length + 1);
  const runStarts = new Uint8Array(text.length + 1);
  const gaps = new Uint8Array(text.length + 1);
  for (const offset of hanLatinGaps(text)) gaps[offset] = 1;
  let previous: Placed | null = null;
  let end = 0;
  for (let offset = 0; offset < text.length; ) {
    const codePoint = text.codePointAt(offset) ?? 0;
    const next = offset + (codePoint > 0xffff ? 2 : 1);
    const owner = owners[offset] ?? 0;
    const span = spans[owner];
    let start = end;
    if (span && !isInvisible(codePoint)) {
      const scale = span.scale ?? 1;
      const placed = { face: book.face(codePoint, span.style), codePoint, owner, scale };
      if (gaps[offset]) start += HAN_LATIN_GAP * scale;
      else if (previous) start += kerning(previous, placed);
      if (trims) start -= trim(previous, placed, offset, next, trims);
      if (gaps[offset] || previous?.owner !== owner || previous.face !== placed.face) runStarts[offset] = 1;
      end = start + placed.face.advance(codePoint) * scale;
      previous = placed;
    }
    starts[offset] = start;
    ends[next] = end;
    // No stretch ends inside a surrogate pair.
    if (next > offset + 1) {
      starts[offset + 1] = start;
      ends[offset + 1] = end;
    }
    offset = next;
  }
  return { starts, ends, runStarts };
}

interface Placed {
  readonly face: FontFace;
  readonly codePoint: number;
  readonly owner: number;
  readonly scale: number;
}

/** Ems to the one before. Notes in `trims` what the character would give up at the edges of a line. */
function trim(
  previous: Placed | null,
  placed: Placed,
  offset: number,
  next: number,
  trims: NonNullable<PreparedText<unknown>['trims']>,
): number {
  const half = placed.face.blankHalf(placed.codePoint);
  if (half === null) return 0;
  if (half === 'before') trims.starts[offset] = SQUEEZE * placed.scale;
  else trims.ends[next] = SQUEEZE * placed.scale;
  return previous ? squeezeBetween(previous.face.blankHalf(previous.codePoint), half) * placed.scale : 0;
}

const kerning = (left: Placed, right: Placed): number =>
  left.face === right.face && left.scale === right.scale
    ? left.face.kerning(left.codePoint, right.codePoint) * right.scale
    : 0;
