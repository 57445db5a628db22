import type { Block, TableCell, TableRow } from '../blocks.ts';
import { parseInlines } from './inlines.ts';
import type { MarkupElement } from './tree.ts';

/** `<table>` → a table whose rows all fill the same number of columns; an empty one → nothing. */
export function parseTable(table: MarkupElement): readonly Block<'table'>[] {
  const head = rowsOf(table, 'thead');
  const body = rowsOf(table, 'tbody');
  const columns = Math.max(0, ...[...head, ...body].map(width));
  if (columns === 0 || body.length === 0) return [];
  const caption = elements(table).find((child) => child.name === 'caption');
  return [
    {
      type: 'table',
      id: table.attributes.id ?? null,
      caption: caption ? parseInlines(caption.children) : null,
      columns,
      head: head.map((row) => filled(row, columns)),
      body: body.map((row) => filled(row, columns)),
    },
  ];
}

const rowsOf = (table: MarkupElement, group: 'thead' | 'tbody'): readonly TableRow[] =>
  elements(table)
    .filter((child) => child.name === group)
    .flatMap(elements)
    .map(parseRow);

function parseRow(row: MarkupElement): TableRow {
  const name = row.attributes.class;
  return { style: name === 'group' || name === 'marked' ? name : 'plain', cells: elements(row).map(parseCell) };
}

function parseCell(cell: MarkupElement): TableCell {
  const name = cell.attributes.class;
  return {
    header: cell.name === 'th',
    align: name === 'number' ? 'right' : name === 'center' ? 'center' : 'left',
    span: Math.max(1, Math.trunc(Number(cell.attributes.colspan) || 1)),
    text: parseInlines(cell.children),
  };
}

const width = (row: TableRow): number => row.cells.reduce((sum, cell) => sum + cell.span, 0);

/** Short rows get empty cells; the last cell of a group's row reaches to the edge. */
function filled(row: TableRow, columns: number): TableRow {
  const missing = columns - width(row);
  const last = row.cells.at(-1);
  if (missing === 0) return row;
  if (row.style === 'group' && last) {
    return { ...row, cells: [...row.cells.slice(0, -1), { ...last, span: last.span + missing }] };
  }
  const empty: TableCell = { header: false, align: 'left', span: missing, text: [] };
  return { ...row, cells: [...row.cells, empty] };
}

const elements = (element: MarkupElement): readonly MarkupElement[] =>
  element.children.filter((child) => typeof child !== 'string');
