import type { FontStyle } from './font-book.ts';

/** A stretch of text in one style, with whatever the caller wants back on its runs: a link, a colour, a citation. */
export interface Span<Payload = undefined> {
  /** A line feed ends the line. */
  readonly text: string;
  readonly style: FontStyle;
  readonly payload: Payload;
  /** Size relative to the text's, e.g. 0.9 for code; 1 by default. */
  readonly scale?: number;
}

/** `collapse` treats spaces and tabs as HTML does; `preserve` keeps them, for code. */
export type WhiteSpace = 'collapse' | 'preserve';

/** The text of several spans as one string that still knows, by UTF-16 offset, which span each part comes from. */
export interface JoinedSpans {
  readonly text: string;
  readonly owners: Uint32Array;
}

export function joinSpans(spans: readonly Span<unknown>[], whiteSpace: WhiteSpace): JoinedSpans {
  const parts: string[] = [];
  const owners = new Uint32Array(spans.reduce((length, span) => length + span.text.length * TAB.length, 0));
  let length = 0;
  const add = (part: string, owner: number): void => {
    parts.push(part);
    owners.fill(owner, length, length + part.length);
    length += part.length;
  };
  let atStart = true;
  spans.forEach((span, owner) => {
    for (const [piece] of span.text.matchAll(PIECES)) {
      const kind = kindOf(piece);
      if (kind === 'text') add(piece, owner);
      else if (kind === 'end') add('\n', owner);
      else if (whiteSpace === 'preserve') add(piece.replaceAll('\t', TAB), owner);
      else if (!atStart) add(' ', owner);
      atStart = kind !== 'text';
    }
  });
  return { text: parts.join(''), owners };
}

/** What a tab becomes where white space is kept. */
const TAB = '  ';

// Line ends, runs of spaces, and everything between them; other control characters vanish.
const PIECES = /\r\n|[\n\r\v\f\u0085\u2028\u2029]|[ \t]+|[^\p{Cc}\u2028\u2029 ]+/gu;

function kindOf(piece: string): 'text' | 'space' | 'end' {
  if (piece[0] === ' ' || piece[0] === '\t') return 'space';
  return /^[\r\n\v\f\u0085\u2028\u2029]/.test(piece) ? 'end' : 'text';
}
