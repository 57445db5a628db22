import type { Block, Image, RichText } from '../model/rich-text.ts';
import { at, type Finding } from './finding.ts';
import type { MarkdownReader } from './markdown.ts';
import * as messages from './messages.ts';
import { type PlacedText, textsOf } from './texts.ts';

/** Texts that are something to a program and nothing to a reader: zero-width characters alone, or a link's address. */
export const checkEmptiness = (value: unknown, markdown: MarkdownReader): Finding[] =>
  textsOf(value)
    .filter((text) => /\S/.test(text.text) && isUnseen(text, markdown))
    .map(({ path }) => at(path, messages.unseenText()));

function isUnseen({ text, path }: PlacedText, markdown: MarkdownReader): boolean {
  if (!/[^\s\p{Default_Ignorable_Code_Point}]/u.test(text)) return true;
  if (!path.slice(-2).some((step) => LONG_TEXTS.has(step))) return false;
  // Only what begins so can be swallowed whole: all else needs no parser.
  return /^\s*(?:\[|[>#*+-]|\d+[.)])/.test(text) && !isSeen(markdown.blocks(text, () => SOME_PICTURE));
}

/** Keys of texts that are read as blocks; in the others a lone `-` is a dash. */
const LONG_TEXTS: ReadonlySet<unknown> = new Set([
  'summary',
  'overview',
  'detail',
  'description',
  'text',
  'body',
  'notes',
]);

const SOME_PICTURE: Image = { path: '', alt: '', mediaType: 'image/png', width: 1, height: 1, base64: '' };

const isSeen = (blocks: RichText): boolean => blocks.some(isBlockSeen);

function isBlockSeen(block: Block): boolean {
  switch (block.type) {
    case 'list':
      return block.items.some(isSeen);
    case 'quote':
      return isSeen(block.children);
    case 'code-block':
      return /\S/.test(block.value);
    case 'paragraph':
    case 'heading':
      return block.children.length > 0;
    case 'image':
    case 'rule':
      return true;
  }
}
