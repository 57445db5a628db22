import type { FontFace, FontStyle } from './font-book.ts';
import { withoutInvisible } from './invisible.ts';
import type { PreparedText } from './prepared-text.ts';
import { lineOrigin, lineWidth, type Stretch, stretchWidth } from './stretches.ts';

/** Text at its place in a line: draw `text` in `face` at `x` with kerning on. No run reaches across a Han–Latin gap. */
export interface PlacedRun<Payload = undefined> {
  readonly text: string;
  readonly style: FontStyle;
  readonly face: FontFace;
  /** From the line's start, in the unit of the size. */
  readonly x: number;
  readonly width: number;
  /** The text's size times the span's scale. */
  readonly size: number;
  readonly payload: Payload;
}

export interface Line<Payload = undefined> {
  readonly runs: readonly PlacedRun<Payload>[];
  /** From the line's start to the end of its last run: spaces at the end hang outside and are not drawn. */
  readonly width: number;
  /** Ended by a line feed or with the text, not for want of room. */
  readonly forced: boolean;
  /** White space hangs after the line: the next line starts with a new word. */
  readonly spaced: boolean;
}

/** A stretch cut into runs: one where span, face or a gap between Han and Latin begins. */
export function placeLine<Payload>(text: PreparedText<Payload>, stretch: Stretch, size: number): Line<Payload> {
  const { start, end, next, forced, hyphen } = stretch;
  const origin = lineOrigin(text, start);
  const runs: PlacedRun<Payload>[] = [];
  for (let first = start; first < end; ) {
    let after = first + 1;
    while (after < end && !text.runStarts[after]) after++;
    const run = placeRun(text, first, after, origin, size, after === end ? hyphen : 0);
    if (run) runs.push(run);
    first = after;
  }
  return { runs, width: lineWidth(text, stretch) * size, forced, spaced: next > end };
}

/** Null when nothing in it can be seen. */
function placeRun<Payload>(
  text: PreparedText<Payload>,
  start: number,
  end: number,
  origin: number,
  size: number,
  hyphen: number,
): PlacedRun<Payload> | null {
  const span = text.spans[text.owners[start] ?? 0];
  const visible = withoutInvisible(text.text.slice(start, end));
  if (!span || visible === '') return null;
  return {
    text: hyphen > 0 ? `${visible}-` : visible,
    style: span.style,
    face: text.book.face(visible.codePointAt(0) ?? 0, span.style),
    x: ((text.starts[start] ?? 0) - origin) * size,
    width: (stretchWidth(text, start, end) + hyphen) * size,
    size: size * (span.scale ?? 1),
    payload: span.payload,
  };
}
