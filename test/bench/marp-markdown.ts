import {
  type Block,
  type Inline,
  plainInlines,
  type ReportSection,
  type TableRow,
} from '../../src/render/report/blocks.ts';

/**
 * The text of a report as Markdown for Marp, a slide for each chapter and section: headings, paragraphs, lists and tables.
 * Charts, marks, links and merged cells are left out, and whatever overflows a slide is cut off, so Marp has less to do
 * than we.
 */
export const marpMarkdown = (sections: readonly ReportSection[]): string =>
  ['---\nmarp: true\nheadingDivider: 2\n---', ...sections.map(({ blocks }) => all(blocks))].join('\n\n');

const all = (blocks: readonly Block[]): string => blocks.map(markdownOf).join('\n\n');

function markdownOf(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${text(block.text)}`;
    case 'paragraph':
      return text(block.text);
    case 'list':
      return block.items.map((item) => `- ${indented(all(item.blocks))}`).join('\n');
    case 'definitions':
      return block.entries.map((entry) => `- **${text(entry.term)}** ${indented(all(entry.blocks))}`).join('\n');
    case 'table':
      return table(block.columns, [...block.head, ...block.body]);
    case 'figure':
      return block.caption ? text(block.caption) : '';
    case 'code':
      return `~~~\n${block.value}\n~~~`;
    case 'columns':
      return block.columns.map(all).join('\n\n');
    case 'quote':
      return `> ${all(block.blocks).replaceAll('\n', '\n> ')}`;
    case 'note':
    case 'foot':
      return all(block.blocks);
    case 'contents':
    case 'rule':
      return '';
  }
}

const indented = (markdown: string): string => markdown.replaceAll('\n', '\n  ');

/** The first row is its head: Markdown knows no table without. */
function table(columns: number, rows: readonly TableRow[]): string {
  const [head = '', ...body] = rows.map(({ cells }) => {
    const texts = cells.map((cell) => text(cell.text).replaceAll('\n', ' '));
    return `| ${[...texts, ...Array<string>(Math.max(0, columns - texts.length)).fill('')].join(' | ')} |`;
  });
  return [head, `|${' --- |'.repeat(columns)}`, ...body].join('\n');
}

/** Every character that could mean something to Markdown is escaped. */
const text = (inlines: readonly Inline[]): string =>
  plainInlines(inlines).replace(/[\\`*_{}[\]()#+\-.!|<>~$&]/g, '\\$&');
