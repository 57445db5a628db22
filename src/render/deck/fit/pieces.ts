import type { Block, InlineText, RichText } from '../../../model/rich-text.ts';

/**
 * A long text in the smallest pieces that a slide may end after: paragraphs at their sentences, lists at their items.
 * Quotes, code and pictures stay whole.
 */
export const piecesOf = (blocks: RichText): readonly Piece[] =>
  blocks.flatMap((block, source): readonly Piece[] => {
    if (block.type === 'paragraph') {
      return sentences(block.children).map((children) => ({ source, block: { ...block, children } }));
    }
    if (block.type !== 'list') return [{ source, block }];
    return block.items.map((item, place) => ({
      source,
      block: { ...block, start: block.start + place, items: [item] },
    }));
  });

export interface Piece {
  /** Place of the block that it comes from: pieces of one block grow together again. */
  readonly source: number;
  readonly block: Block;
}

/** The pieces of a page as one text again. */
export function joined(pieces: readonly Piece[]): RichText {
  const blocks: Block[] = [];
  let last: Piece | null = null;
  for (const piece of pieces) {
    const before = blocks.at(-1);
    const merged = before && last?.source === piece.source ? merge(before, piece.block) : null;
    if (merged) blocks[blocks.length - 1] = merged;
    else blocks.push(piece.block);
    last = piece;
  }
  return blocks;
}

function merge(before: Block, after: Block): Block | null {
  if (before.type === 'paragraph' && after.type === 'paragraph') {
    return { ...before, children: [...before.children, ...after.children] };
  }
  if (before.type === 'list' && after.type === 'list') return { ...before, items: [...before.items, ...after.items] };
  return null;
}

/** Cut after the ends of sentences in the plain parts of the text, long sentences between words; marked-up parts stay whole. */
function sentences(text: InlineText): readonly InlineText[] {
  const result: InlineText[] = [];
  let current: InlineText = [];
  for (const part of text) {
    if (part.type !== 'text') {
      current = [...current, part];
      continue;
    }
    const [first = '', ...rest] = part.value.split(SENTENCE_END).flatMap((sentence) => sentence.match(STRETCH) ?? []);
    current = [...current, { type: 'text', value: first }];
    for (const value of rest) {
      result.push(current);
      current = [{ type: 'text', value }];
    }
  }
  return current.length > 0 ? [...result, current] : result;
}

const SENTENCE_END = /(?<=[.!?] )(?=\S)|(?<=[。！？][”’」』）]*)(?=[^”’」』）])/u;

/** As much of a long sentence as stays together, spaces at its end included. */
const STRETCH = /[\s\S]{1,200}(?:(?<= )(?! )|(?=\p{Script=Han})|$)|[\s\S]{1,200}/gu;
