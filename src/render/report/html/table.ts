import { escapeMarkup } from '../../markup.ts';
import { type Block, plainInlines, type TableCell, type TableRow } from '../blocks.ts';
import type { BlockWriter, Scope } from './scope.ts';
import { isShort, type TableWidth, tableWidth } from './table-width.ts';
import { numberOf } from './text-blocks.ts';

/**
 * A table in a container of its own: one too wide for its place scrolls there, and the page stays where it is. Only such
 * a container can be reached with the keyboard, and then it has a name.
 */
export const writeTable: BlockWriter<'table'> = (block, scope) => {
  const width = tableWidth(block, scope.width);
  const captionId = block.caption && width.isWide ? scope.ids.next('caption') : null;
  const caption = block.caption
    ? `<caption${captionId ? ` id="${captionId}"` : ''}><span>${numberOf(block, scope)}${scope.inlines(block.caption)}</span></caption>`
    : '';
  const head = block.head.length > 0 ? `<thead>${rows(block.head, 'col', scope)}</thead>` : '';
  const bodies = groups(block.body).map((group) => `<tbody>${rows(group, 'row', scope)}</tbody>`);
  const table = `<table>${caption}${shares(width)}${head}${bodies.join('\n')}</table>`;
  return `<div${scope.ids.attribute(block.id)}${container(width, captionId, scope)}>${table}</div>`;
};

function container({ comfortable, isWide, dense }: TableWidth, captionId: string | null, { labels }: Scope): string {
  if (!isWide) return ' class="table"';
  const name = captionId ? `aria-labelledby="${captionId}"` : `aria-label="${escapeMarkup(labels.table)}"`;
  const look = dense ? 'table wide dense' : 'table wide';
  const least = dense ? `;--least:${tidy(dense.least)}em` : '';
  return ` class="${look}" style="--comfortable:${tidy(comfortable)}em${least}" role="region" tabindex="0" ${name}`;
}

/** How the width is divided where there is none to spare. */
function shares({ dense }: TableWidth): string {
  if (!dense) return '';
  return `<colgroup>${dense.shares.map((share) => `<col style="--share:${tidy(share * 100)}%">`).join('')}</colgroup>`;
}

const tidy = (value: number): number => Math.round(value * 10) / 10;

/** The row that heads a group begins a body of its own, so that it is said to head those rows and no others. */
function groups(body: Block<'table'>['body']): readonly (readonly TableRow[])[] {
  // A cell cannot reach from one body into the next.
  if (body.some(({ cells }) => cells.some(({ rowSpan }) => rowSpan > 1))) return [body];
  const found: TableRow[][] = [];
  for (const row of body) {
    const last = found.at(-1);
    if (row.style === 'group' || !last) found.push([row]);
    else last.push(row);
  }
  return found;
}

type Scopes = 'col' | 'row';

const rows = (all: readonly TableRow[], scopes: Scopes, scope: Scope): string =>
  all
    .map(({ style, cells }) => {
      const look = style === 'plain' ? '' : ` class="${style}"`;
      const content = cells.map((cell) => cellMarkup(cell, style === 'group' ? 'rowgroup' : scopes, scope));
      return `<tr${look}>${content.join('')}</tr>`;
    })
    .join('\n');

const ALIGNMENTS = { left: [], right: ['number'], center: ['center'] } as const;

/** A header cell that says nothing heads nothing. A name that fits on one line stands on one. */
function cellMarkup(cell: TableCell, heads: Scopes | 'rowgroup', scope: Scope): string {
  const { align, columnSpan, rowSpan, text } = cell;
  const isHeader = cell.heads !== null && plainInlines(text) !== '';
  const name = isHeader ? 'th' : 'td';
  const isNamed = isHeader && heads !== 'rowgroup' && isShort(cell, scope.width);
  const classes = [...ALIGNMENTS[align], ...(isNamed ? ['short'] : [])];
  const attributes = [
    isHeader ? ` scope="${heads}"` : '',
    columnSpan > 1 ? ` colspan="${columnSpan}"` : '',
    rowSpan > 1 ? ` rowspan="${rowSpan}"` : '',
    classes.length > 0 ? ` class="${classes.join(' ')}"` : '',
  ];
  return `<${name}${attributes.join('')}>${scope.inlines(text)}</${name}>`;
}
