import { escapeMarkup } from '../../markup.ts';
import type { Block, BlockType } from '../blocks.ts';
import { writeFigure } from './figure.ts';
import { writeContents, writeDefinitions, writeList } from './lists.ts';
import type { BlockWriter, Scope } from './scope.ts';
import { writeTable } from './table.ts';
import { writeColumns, writeFoot, writeHeading, writeNote, writeParagraph, writeQuote } from './text-blocks.ts';

const WRITERS: { readonly [T in BlockType]: BlockWriter<T> } = {
  heading: writeHeading,
  paragraph: writeParagraph,
  list: writeList,
  definitions: writeDefinitions,
  table: writeTable,
  figure: writeFigure,
  quote: writeQuote,
  note: writeNote,
  columns: writeColumns,
  foot: writeFoot,
  contents: writeContents,
  code: ({ value }) => `<pre><code>${escapeMarkup(value)}</code></pre>`,
  rule: ({ style }) => `<hr class="${style}" aria-hidden="true">`,
};

/** Blocks → HTML, in reading order. */
export const writeBlocks = (blocks: readonly Block[], scope: Scope): string =>
  blocks.map((block) => writeAs(block.type, block, scope)).join('\n');

const writeAs = <T extends BlockType>(type: T, block: Block<T>, scope: Scope): string => WRITERS[type](block, scope);
