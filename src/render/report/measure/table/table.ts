import type { Block, Inline } from '../../blocks.ts';
import { captionStrips } from '../figure.ts';
import type { Mark } from '../marks.ts';
import { type Area, inside, type Measurer, type Scope } from '../scope.ts';
import { keptWithNext, type Strip, spaced, stacked } from '../strip.ts';
import { plainSpan } from '../text.ts';
import { columnNeeds, type PreparedRow, prepareRows, type TableSize } from './cells.ts';
import { type ColumnNeed, columnWidths, comfortableSum, splitColumns } from './columns.ts';
import { type Grid, rowStrips } from './rows.ts';

const GUTTER = 14;
const SMALL_GUTTER = 9;

/**
 * Captions above, a header that each page repeats, rows that stay whole. A table too wide for the page is set smaller;
 * one that is too wide even then is divided into parts that repeat its first column.
 */
export const measureTable: Measurer<'table'> = (block, area, scope) => {
  const table = inside(scope, 'Table');
  const number = scope.numbering.numbers.get(block) ?? '';
  const { gap } = scope.styles;
  const { rows, needs, size, gutter } = fittingSize(block, area, table);
  const parts = splitColumns(needs, area.width, gutter);
  const strips = parts.flatMap((columns, part) => {
    const grid = gridOf(columns, needs, area, gutter, size, table);
    const caption = captionStrips(partCaption(block, part, parts.length, scope), number, area, table);
    return [...keptWithNext(spaced(caption, gap * 2.5, gap * 0.8)), ...spaced(partStrips(rows, grid, table), gap, gap)];
  });
  const anchor: readonly Mark[] = block.id === null ? [] : [{ type: 'anchor', id: block.id, y: 0 }];
  const anchoredStrips = strips.map((current, index) =>
    index === 0 ? { ...current, marks: [...anchor, ...current.marks] } : current,
  );
  return spaced(anchoredStrips, gap * 2, gap * 2);
};

/** A table in parts says which one it is. */
function partCaption(block: Block<'table'>, part: number, parts: number, scope: Scope): readonly Inline[] | null {
  if (block.caption === null || parts === 1) return block.caption;
  const place: Inline = { ...plainSpan(scope.words.partOf(part + 1, parts)), tone: 'muted' };
  return [...block.caption, { type: 'space', width: 0.8 }, place];
}

function fittingSize(block: Block<'table'>, area: Area, scope: Scope) {
  const attempt = (size: TableSize, gutter: number) => {
    const rows = prepareRows(block, size, scope);
    return { rows, needs: columnNeeds(rows, block.columns), size, gutter };
  };
  const normal = attempt('normal', GUTTER);
  if (comfortableSum(normal.needs, GUTTER) <= area.width) return normal;
  const small = attempt('small', SMALL_GUTTER);
  // Smaller type is worth it only if it saves the table from being divided.
  return comfortableSum(small.needs, SMALL_GUTTER) <= area.width ? small : normal;
}

function gridOf(
  columns: readonly number[],
  needs: readonly ColumnNeed[],
  area: Area,
  gutter: number,
  size: TableSize,
  scope: Scope,
): Grid {
  const shown = columns.map((column) => needs[column]).filter((need) => need !== undefined);
  const widths = columnWidths(shown, area.width - gutter * (columns.length - 1));
  const places = new Map<number, { x: number; width: number }>();
  let x = area.x;
  columns.forEach((column, index) => {
    const width = widths[index] ?? 0;
    places.set(column, { x, width });
    x += width + gutter;
  });
  const padding = size === 'small' ? 3 : 4;
  return { area, gutter, padding, columns: places, tallest: scope.styles.height * 0.85 };
}

/** Header, then rows; each row knows what stands above it again where it comes first on a page. */
function partStrips(rows: readonly PreparedRow[], grid: Grid, scope: Scope): readonly Strip[] {
  const headScope = inside(scope, 'THead');
  const bodyScope = inside(scope, 'TBody');
  const body = rows.filter((row) => !row.isHead);
  const head = keptWithNext(rows.filter((row) => row.isHead).flatMap((row) => rowStrips(row, grid, headScope, false)));
  let group: readonly Strip[] = [];
  const strips = body.flatMap((row, index) => {
    const isLast = index === body.length - 1;
    const current = rowStrips(row, grid, bodyScope, isLast);
    const isGroup = row.row.style === 'group' && !isLast;
    // Neither the first nor the last row stands alone on a page, nor does the heading of a group.
    const isSecondToLast = index === body.length - 2;
    const isKept = isGroup || (current.length === 1 && !isLast && (index === 0 || isSecondToLast));
    const repeat = isGroup ? head : [...head, ...group];
    if (isGroup) group = current;
    return current.map((one) => ({ ...one, repeat, keepWithNext: one.keepWithNext || isKept }));
  });
  const whole = [...head, ...(isRepeatable(head, scope) ? strips : strips.map((one) => ({ ...one, repeat: [] })))];
  const isShort = stacked(whole).height <= scope.styles.height * SHORT;
  return isShort ? whole.map((one, index) => ({ ...one, keepWithNext: index < whole.length - 1 })) : whole;
}

/** A table no longer than this share of the page stays whole. */
const SHORT = 0.3;

/** A header that fills half a page is said once. */
const isRepeatable = (head: readonly Strip[], scope: Scope): boolean => stacked(head).height <= scope.styles.height / 2;
