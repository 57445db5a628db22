import { hanLatinGaps, solidStretches } from '../fonts/spacing.ts';

/** Places in a text, as UTF-16 offsets. */
export interface TextSpacing {
  /** Where a quarter-em stands between Han and Latin. */
  readonly gaps: readonly number[];
  /** What stays on one line, such as `GPT-4V`. */
  readonly solid: readonly { readonly start: number; readonly end: number }[];
}

/** A stretch of a text that is written in one go. */
export interface TextPiece {
  readonly text: string;
  readonly gapBefore: boolean;
  /** Begins, and ends, what stays on one line. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** A text in pieces, for whoever writes them: the build as markup, the deck in the browser as nodes. */
export function textPieces(value: string, { gaps, solid }: TextSpacing): readonly TextPiece[] {
  const before = new Set(gaps);
  const starts = new Set(solid.map(({ start }) => start));
  const ends = new Set(solid.map(({ end }) => end));
  const edges = [...new Set([0, value.length, ...before, ...starts, ...ends])].sort((left, right) => left - right);
  return edges.slice(0, -1).map((from, at) => {
    const to = edges[at + 1] ?? value.length;
    return { text: value.slice(from, to), gapBefore: before.has(from), opens: starts.has(from), closes: ends.has(to) };
  });
}

/** The spacing of a text after another in the same line, e.g. of `模型` after a bold `GPT`. */
export function spacingAfter(before: string, text: string): TextSpacing {
  const last = before.slice(-CONTEXT);
  const gaps = hanLatinGaps(last + text).flatMap((gap) => (gap >= last.length ? [gap - last.length] : []));
  return { gaps, solid: solidStretches(text) };
}

/** A letter with its accents. */
const CONTEXT = 8;
