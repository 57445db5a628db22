import type { Block } from '../blocks.ts';
import { unstyled } from '../blocks.ts';
import { isDangling } from '../number/number-blocks.ts';
import type { BlockWriter, Scope } from './scope.ts';

/** The larger the number, the smaller the heading; the element's level is found apart. */
export const writeHeading: BlockWriter<'heading'> = (block, scope) => {
  const { anchors, depths } = scope.report.numbering;
  // The report's own title stands above the sections'.
  const name = `h${(depths.get(block) ?? block.level) + 1}`;
  const id = scope.ids.attribute(anchors.get(block) ?? block.id);
  return `<${name}${id} class="heading-${block.level}">${numberOf(block, scope)}${scope.inlines(block.text)}</${name}>`;
};

export const writeParagraph: BlockWriter<'paragraph'> = (block, scope) => {
  if (isDangling(block.text, scope.references.numbering)) return '';
  const text = scope.inlines(block.text);
  if (text === '') return '';
  const name = block === scope.title ? 'h1' : 'p';
  const style = block.style === 'body' ? '' : ` class="${block.style}"`;
  return `<${name}${scope.ids.attribute(block.id)}${style}>${text}</${name}>`;
};

export const writeQuote: BlockWriter<'quote'> = ({ blocks }, scope) =>
  `<blockquote>${scope.blocks(blocks)}</blockquote>`;

export const writeNote: BlockWriter<'note'> = ({ blocks }, scope) =>
  `<div class="note" role="note">${scope.blocks(blocks)}</div>`;

export const writeFoot: BlockWriter<'foot'> = ({ blocks }, scope) => `<footer>${scope.blocks(blocks)}</footer>`;

export const writeColumns: BlockWriter<'columns'> = ({ columns }, scope) =>
  `<div class="columns">${columns.map((column) => `<div>${scope.blocks(column)}</div>`).join('')}</div>`;

/** What a block is called, before what it says: `Table 3`. */
export function numberOf(block: Block, scope: Scope): string {
  const number = scope.report.numbering.numbers.get(block);
  return number === undefined ? '' : `<span class="number-of">${scope.inlines([unstyled(number)])}</span> `;
}
