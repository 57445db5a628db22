import {
  type Block,
  type Inline,
  type InlineText,
  inline,
  plainText,
  type RichText,
} from '../../../model/rich-text.ts';

/** The smallest part of a long text that a slide may end after. */
export interface Piece {
  /** Which block it comes from, which of its items, which block in there: pieces with one path grow together again. */
  readonly path: readonly number[];
  readonly block: Block;
  /** It begins in the middle of a list's item. */
  readonly goesOn: boolean;
}

/** Paragraphs end at their sentences, code at its lines; lists and quotes where what is in them ends. Pictures stay whole. */
export const piecesOf = (blocks: RichText): readonly Piece[] =>
  blocks.flatMap((block, place): readonly Piece[] => {
    switch (block.type) {
      case 'paragraph':
        return sentencesOf(block.children).map((children) => own(place, { ...block, children }));
      case 'code-block':
        return linesOf(block.value).map((value) => own(place, { ...block, value }));
      case 'quote':
        return piecesOf(block.children).map((piece) => ({
          path: [place, ...piece.path],
          block: { ...block, children: [piece.block] },
          goesOn: piece.goesOn,
        }));
      case 'list':
        return block.items.flatMap((item, number) =>
          piecesOf(item).map((piece, at) => ({
            path: [place, number, ...piece.path],
            block: { ...block, start: block.start + number, items: [[piece.block]] },
            goesOn: at > 0,
          })),
        );
      default:
        return [own(place, block)];
    }
  });

const own = (place: number, block: Block): Piece => ({ path: [place], block, goesOn: false });

/** The pieces of a page as one text again. An item that goes on from the page before begins with an ellipsis. */
export function joined(pieces: readonly Piece[]): RichText {
  let blocks: RichText = [];
  let path: readonly number[] = [];
  pieces.forEach((piece, at) => {
    const block = at === 0 && piece.goesOn ? withEllipsis(piece.block) : piece.block;
    blocks =
      blocks.length > 0 && path[0] === piece.path[0] ? grown(blocks, path, [block], piece.path) : [...blocks, block];
    path = piece.path;
  });
  return blocks;
}

/** Blocks, and more of them after; the last and the first are one where their paths begin alike. */
function grown(before: RichText, path: readonly number[], after: RichText, more: readonly number[]): RichText {
  const [last, first] = [before.at(-1), after[0]];
  const one = last && first && path[0] === more[0] ? merged(last, path.slice(1), first, more.slice(1)) : null;
  return one ? [...before.slice(0, -1), one, ...after.slice(1)] : [...before, ...after];
}

function merged(before: Block, path: readonly number[], after: Block, more: readonly number[]): Block | null {
  if (before.type === 'paragraph' && after.type === 'paragraph')
    return { ...before, children: [...before.children, ...after.children] };
  if (before.type === 'code-block' && after.type === 'code-block')
    return { ...before, value: before.value + after.value };
  if (before.type === 'quote' && after.type === 'quote')
    return { ...before, children: grown(before.children, path, after.children, more) };
  if (before.type === 'list' && after.type === 'list') {
    const [item = [], ...items] = after.items;
    if (path[0] !== more[0]) return { ...before, items: [...before.items, ...after.items] };
    const whole = grown(before.items.at(-1) ?? [], path.slice(1), item, more.slice(1));
    return { ...before, items: [...before.items.slice(0, -1), whole, ...items] };
  }
  return null;
}

/** What a text begins with that goes on from another place. */
export const ELLIPSIS = inline('… ');

function withEllipsis(block: Block): Block {
  if (block.type === 'paragraph') return { ...block, children: [...ELLIPSIS, ...block.children] };
  if (block.type === 'list') {
    const [[first, ...blocks] = [], ...items] = block.items;
    return first ? { ...block, items: [[withEllipsis(first), ...blocks], ...items] } : block;
  }
  return block;
}

/** Cut after the ends of sentences, long sentences between words; code and breaks stay with what is before them. */
export function sentencesOf(text: InlineText): readonly InlineText[] {
  const result: InlineText[] = [];
  let current: InlineText = [];
  for (const part of text) {
    for (const [at, piece] of piecesOfPart(part).entries()) {
      if (at > 0 || ENDED.test(plainText(current))) {
        result.push(current);
        current = [];
      }
      current = [...current, piece];
    }
  }
  return current.length > 0 ? [...result, current] : result;
}

function piecesOfPart(part: Inline): readonly Inline[] {
  switch (part.type) {
    case 'text':
      return part.value
        .split(SENTENCE_END)
        .flatMap((sentence) => sentence.match(STRETCH) ?? [])
        .map((value) => ({ ...part, value }));
    case 'code':
    case 'break':
      return [part];
    default:
      return sentencesOf(part.children).map((children) => ({ ...part, children }));
  }
}

const linesOf = (code: string): readonly string[] => code.match(/[^\n]*\n|[^\n]+$/g) ?? [code];

const SENTENCE_END = /(?<=[.!?] )(?=\S)|(?<=[。！？][”’」』）]*)(?=[^”’」』）])/u;
const ENDED = /[.!?] $|[。！？][”’」』）]*$/u;

/** As much of a long sentence as stays together, spaces at its end included. */
const STRETCH = /[\s\S]{1,200}(?:(?<= )(?! )|(?=\p{Script=Han})|$)|[\s\S]{1,200}/gu;
