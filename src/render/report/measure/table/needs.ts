import type { PreparedCell, PreparedRow } from './cells.ts';
import type { ColumnNeed } from './columns.ts';

/** Ems. Below this a column of text is a thin thread of words; wider only if it has more to say. */
const READABLE = 9.3;
/** Ems for a word that is cut. */
const LONGEST_CUT = 14;

interface OpenNeed {
  minimum: number;
  comfortable: number;
  natural: number;
  isText: boolean;
  isSubject: boolean;
}

/**
 * What each column asks for, in points. Cells that span columns come last: what these lack is spread over them.
 *
 * @param em the type size
 * @param most a word that is wider is cut
 * @param isDivided in parts, so that each of the columns may be all that is seen of a cell which spans them
 */
export function columnNeeds(
  rows: readonly PreparedRow[],
  columns: number,
  em: number,
  gutter: number,
  most: number,
  isDivided: boolean,
): readonly ColumnNeed[] {
  const needs = Array.from({ length: columns }, emptyNeed);
  const spanning: PreparedCell[] = [];
  for (const { cells, isHead } of rows) {
    for (const prepared of cells) {
      const { cell, hasMarker } = prepared;
      const need = needs[cell.column];
      if (cell.columnSpan > 1) spanning.push(prepared);
      else if (need) {
        widen(need, needOf(prepared, isHead, em, most));
        need.isText ||= !isHead && cell.align === 'left' && cell.text.length > 0;
        need.isSubject ||= isHead && hasMarker;
      }
    }
  }
  spanning.sort((a, b) => a.cell.columnSpan - b.cell.columnSpan);
  for (const prepared of spanning) {
    const wanted = needOf(prepared, false, em, most);
    const { column, columnSpan } = prepared.cell;
    const spanned = needs.slice(column, column + columnSpan);
    // A heading over the whole width takes as many lines as it likes.
    const isWhole = columnSpan === columns;
    spread(isWhole ? { ...wanted, comfortable: 0, natural: 0 } : wanted, spanned, gutter);
    if (!isDivided || isWhole) continue;
    for (const need of spanned) widen(need, { ...wanted, comfortable: wanted.minimum, natural: wanted.minimum });
  }
  return needs;
}

const emptyNeed = (): OpenNeed => ({ minimum: 0, comfortable: 0, natural: 0, isText: false, isSubject: false });

type Widths = Pick<ColumnNeed, 'minimum' | 'comfortable' | 'natural'>;

function needOf({ unbroken, halved, natural }: PreparedCell, isHead: boolean, em: number, most: number): Widths {
  // A word that must be cut in any case leaves the room to the others.
  const minimum = unbroken * em <= most ? unbroken * em : Math.min(LONGEST_CUT * em, most);
  // A heading over numbers reads well on two lines, a text on lines of some words.
  const readable = isHead ? Math.min(halved, READABLE) : Math.min(natural, READABLE);
  return { minimum, comfortable: Math.max(minimum, Math.min(readable * em, most)), natural: natural * em };
}

/** Note: mutates `need`. */
function widen(need: OpenNeed, { minimum, comfortable, natural }: Widths): void {
  need.minimum = Math.max(need.minimum, minimum);
  need.comfortable = Math.max(need.comfortable, comfortable);
  need.natural = Math.max(need.natural, natural, comfortable);
}

/** Note: mutates `spanned`. */
function spread(wanted: Widths, spanned: readonly OpenNeed[], gutter: number): void {
  const between = gutter * (spanned.length - 1);
  const lacking = (part: keyof Widths): number =>
    Math.max(0, wanted[part] - between - spanned.reduce((sum, need) => sum + need[part], 0)) / spanned.length;
  const more = { minimum: lacking('minimum'), comfortable: lacking('comfortable'), natural: lacking('natural') };
  for (const need of spanned) {
    const minimum = need.minimum + more.minimum;
    const comfortable = Math.max(need.comfortable + more.comfortable, minimum);
    widen(need, { minimum, comfortable, natural: need.natural + more.natural });
  }
}
