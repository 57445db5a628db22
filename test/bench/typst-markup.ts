import {
  type Block,
  type Inline,
  plainInlines,
  type ReportSection,
  type TableRow,
} from '../../src/render/report/blocks.ts';

/**
 * The text of a report for Typst: headings, paragraphs, lists, tables and the contents, in the fonts and sizes of ours.
 * Charts, marks, links and captions' numbers are left out, so Typst has less to do than we.
 */
export function typstMarkup(sections: readonly ReportSection[], language: string): string {
  const [lang = 'en', region] = language.split('-');
  const body = sections.map(
    ({ layout, blocks }) => `${layout === 'flow' ? '' : '#pagebreak(weak: true)\n'}${all(blocks)}`,
  );
  return [
    '#set page(paper: "a4", margin: (x: 64pt, y: 72pt), numbering: "1 / 1")',
    `#set text(font: ("Inter", "Noto Sans SC"), size: ${lang === 'zh' ? 10.5 : 10}pt, lang: "${lang}"${region ? `, region: "${region}"` : ''})`,
    `#set par(leading: ${lang === 'zh' ? 0.8 : 0.6}em)`,
    '#set heading(numbering: "1.1")',
    '#show table: set text(size: 9pt)',
    ...body,
  ].join('\n');
}

const all = (blocks: readonly Block[]): string => blocks.map(markupOf).join('\n\n');

function markupOf(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `#heading(level: ${block.level})[${text(block.text)}]`;
    case 'paragraph':
      return text(block.text);
    case 'list':
      return block.items.map((item) => `#list[${all(item.blocks)}]`).join('\n');
    case 'definitions':
      return block.entries.map((entry) => `#terms.item[${text(entry.term)}][${all(entry.blocks)}]`).join('\n');
    case 'table':
      return table(block.columns, block.head, block.body);
    case 'figure':
      return block.caption ? text(block.caption) : '';
    case 'code':
      return `#raw(block: true, ${JSON.stringify(block.value)})`;
    case 'contents':
      return '#outline(title: none, depth: 2)';
    case 'columns':
      return block.columns.map(all).join('\n\n');
    case 'quote':
      return `#quote(block: true)[${all(block.blocks)}]`;
    case 'note':
    case 'foot':
      return all(block.blocks);
    case 'rule':
      return block.style === 'page' ? '#pagebreak(weak: true)' : '#line(length: 100%, stroke: 0.4pt)';
  }
}

function table(columns: number, head: readonly TableRow[], body: readonly TableRow[]): string {
  const cells = (rows: readonly TableRow[]): string =>
    rows
      .flatMap((row) => row.cells)
      .map((cell) => `table.cell(colspan: ${cell.columnSpan}, rowspan: ${cell.rowSpan})[${text(cell.text)}]`)
      .join(', ');
  const rows = [...(head.length > 0 ? [`table.header(${cells(head)})`] : []), cells(body)];
  return `#table(columns: ${columns}, ${rows.join(', ')})`;
}

/** Every character that could mean something to Typst is escaped. */
const text = (inlines: readonly Inline[]): string =>
  plainInlines(inlines).replace(/[\\#$*_`<>@[\]~/="'+\-:.]/g, '\\$&');
