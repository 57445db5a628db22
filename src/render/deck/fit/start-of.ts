import { type Block, type InlineText, plainText, type RichText } from '../../../model/rich-text.ts';

/** The first words of a text, to name it in a message. */
export function startOf(text: InlineText | string): string {
  const plain = typeof text === 'string' ? text : plainText(text);
  return plain.length > LENGTH ? `${plain.slice(0, LENGTH)}…` : plain;
}

const LENGTH = 48;

/** The start of the longest of several texts: the likeliest culprit. */
export const longest = (texts: readonly (InlineText | string)[]): string =>
  startOf([...texts].sort((left, right) => lengthOf(right) - lengthOf(left))[0] ?? '');

const lengthOf = (text: InlineText | string): number => (typeof text === 'string' ? text : plainText(text)).length;

export const startOfBlocks = (text: RichText): string => startOf(text[0] ? blockText(text[0]) : '');

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return plainText(block.children);
    case 'list':
      return startOfBlocks(block.items[0] ?? []);
    case 'quote':
      return startOfBlocks(block.children);
    case 'code-block':
      return block.value;
    case 'image':
      return block.image.path;
    case 'rule':
      return '';
  }
}
