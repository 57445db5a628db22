import type { Block, TableRow } from '../blocks.ts';
import { parseInlines } from './inlines.ts';
import { type GivenCell, type GivenRow, tableGrid } from './table-grid.ts';
import type { MarkupElement } from './tree.ts';

/** `<table>` → a table whose rows all fill the same number of columns; an empty one → nothing. */
export function parseTable(table: MarkupElement): readonly Block<'table'>[] {
  const heads = groupsOf(table, 'thead');
  const { columns, groups } = tableGrid([...heads, ...groupsOf(table, 'tbody')]);
  const head = groups.slice(0, heads.length).flat();
  const body = groups.slice(heads.length).flat();
  if (columns === 0 || body.length === 0) return [];
  const caption = elements(table).find((child) => child.name === 'caption');
  return [
    {
      type: 'table',
      id: table.attributes.id ?? null,
      caption: caption ? parseInlines(caption.children) : null,
      columns,
      head,
      body,
    },
  ];
}

/** Cells reach down as far as their group of rows does. */
const groupsOf = (table: MarkupElement, name: 'thead' | 'tbody'): readonly (readonly GivenRow[])[] =>
  elements(table)
    .filter((child) => child.name === name)
    .map((group) => elements(group).map((row) => parseRow(row, name)));

const ROW_STYLES: readonly TableRow['style'][] = ['group', 'marked', 'total'];

const parseRow = (row: MarkupElement, group: 'thead' | 'tbody'): GivenRow => ({
  style: ROW_STYLES.find((style) => style === row.attributes.class) ?? 'plain',
  cells: elements(row).map((cell) => parseCell(cell, group)),
});

function parseCell(cell: MarkupElement, group: 'thead' | 'tbody'): GivenCell {
  const { class: name, scope, colspan, rowspan } = cell.attributes;
  const isOfColumn = group === 'thead' || scope === 'col' || scope === 'colgroup';
  return {
    heads: isOfColumn ? 'column' : cell.name === 'th' ? 'row' : null,
    align: name === 'number' ? 'right' : name === 'center' ? 'center' : 'left',
    columnSpan: Math.max(1, wholeNumber(colspan) ?? 1),
    // As in HTML, 0 reaches down to the end of the group.
    rowSpan: wholeNumber(rowspan) ?? 1,
    text: parseInlines(cell.children),
  };
}

const wholeNumber = (value: string | undefined): number | null =>
  value !== undefined && /^\s*\d+\s*$/.test(value) ? Number(value) : null;

const elements = (element: MarkupElement): readonly MarkupElement[] =>
  element.children.filter((child) => typeof child !== 'string');
