import type { Block, Inline } from '../../blocks.ts';
import { unstyled } from '../../blocks.ts';
import { captionStrips } from '../figure.ts';
import type { Mark, Tag } from '../marks.ts';
import { type Area, inside, type Measurer, type Scope } from '../scope.ts';
import { keptWithNext, type Strip, spaced, withMarks } from '../strip.ts';
import { bandStrips, bandsOf } from './bands.ts';
import type { PreparedRow } from './cells.ts';
import { type ColumnPlace, type FittedTable, fitTable } from './fit.ts';
import { type LaidRow, layRow } from './laid-rows.ts';

/**
 * Captions above, a header that each page repeats, rows that stay whole. A table too wide for the page is set smaller;
 * one that is too wide even then is divided into parts that repeat its first column, each a table of its own.
 */
export const measureTable: Measurer<'table'> = (block, area, scope) => {
  const number = scope.numbering.numbers.get(block) ?? '';
  const { gap } = scope.styles;
  const fitted = fitTable(block, area, scope);
  const strips = fitted.parts.flatMap((places, part) => {
    const table = inside(scope, 'Table');
    const caption = captionStrips(partCaption(block, part, fitted.parts.length, scope), number, area, table);
    const rows = partStrips(fitted, places, area, table);
    return [...keptWithNext(spaced(caption, gap * 2.5, gap * 0.8)), ...spaced(rows, gap, gap)];
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
  const place: Inline = { ...unstyled(scope.words.partOf(part + 1, parts)), tone: 'muted' };
  return [...block.caption, { type: 'space', width: 0.8 }, place];
}

/** Header, then rows; each row knows what stands above it again where it comes first on a page. */
function partStrips(
  { rows, size }: FittedTable,
  places: readonly ColumnPlace[],
  area: Area,
  scope: Scope,
): readonly Strip[] {
  const place = { area, columns: places, tallest: scope.styles.height * 0.85 };
  const laid = (prepared: readonly PreparedRow[], parent: Tag): readonly LaidRow[] =>
    prepared.map((row, index) => {
      const next = prepared[index + 1];
      return layRow(row, size, places, parent, !next || next.row.style === 'total', scope);
    });
  const headRows = laid(
    rows.filter((row) => row.isHead),
    { role: 'THead', parent: scope.tag },
  );
  const bodyRows = laid(
    rows.filter((row) => !row.isHead),
    { role: 'TBody', parent: scope.tag },
  );
  const head = withTopRule(headRows.length === 0 ? [] : keptWithNext(bandStrips(headRows, place, scope)), area, scope);
  const bands = bandsOf(bodyRows);
  // A header that fills half a page is said once.
  const repeated = heightOf(head) <= scope.styles.height / 2 ? head : [];
  const total = bands.findIndex((band) => band[0]?.prepared.row.style === 'total');
  const isSumShort = total > 0 && bands.length - total <= MOST_SUMMED;
  let above = repeated;
  const body = bands.flatMap((band, index) => {
    const isLast = index === bands.length - 1;
    const strips = bandStrips(band, place, scope);
    const isGroup = band[0]?.prepared.row.style === 'group' && band.length === 1 && !isLast;
    // Neither the first nor the last row stands alone on a page, nor does the heading of a group, nor a total.
    const isBeforeEnd = index === bands.length - 2 || (isSumShort && index >= total - 1);
    const isKept = isGroup || (strips.length === 1 && !isLast && (index === 0 || isBeforeEnd));
    const outer = isGroup ? repeated : above;
    if (isGroup) above = repeated.length === 0 ? [] : [...repeated, ...strips];
    return strips.map((one) => ({
      ...one,
      repeat: one.repeat.length === 0 ? outer : [...outer, ...one.repeat],
      keepWithNext: one.keepWithNext || isKept,
    }));
  });
  const whole = [...head, ...body];
  const isShort = heightOf(whole) <= scope.styles.height * SHORT;
  return isShort ? whole.map((one, index) => ({ ...one, keepWithNext: index < whole.length - 1 })) : whole;
}

/** Where the theme wants it, the header stands between two rules. */
function withTopRule(head: readonly Strip[], { x, width }: Area, { styles }: Scope): readonly Strip[] {
  if (styles.look.table === 'below') return head;
  const colour = styles.palette.text;
  return withMarks(head, [{ type: 'line', x1: x, y1: 0, x2: x + width, y2: 0, width: 1.2, colour, dotted: false }]);
}

/** A total stays with what is left of the table when that is no more than this. */
const MOST_SUMMED = 6;

/** A table no longer than this share of the page stays whole. */
const SHORT = 0.3;

/** Between rows there is no space but their own. */
const heightOf = (strips: readonly Strip[]): number => strips.reduce((total, { height }) => total + height, 0);
