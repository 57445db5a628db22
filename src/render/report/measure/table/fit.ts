import type { Block } from '../../blocks.ts';
import type { Area, Scope } from '../scope.ts';
import { type PreparedRow, prepareRows, type TableSize, withStackedHeads } from './cells.ts';
import { type ColumnNeed, columnWidths, leastWidths, sum } from './columns.ts';
import { evenWidths } from './even.ts';
import { columnNeeds } from './needs.ts';
import { splitColumns } from './parts.ts';

/** A table made to fit its width: the rows as they are to be set, and where the columns of each part stand. */
export interface FittedTable {
  readonly rows: readonly PreparedRow[];
  readonly size: TableSize;
  readonly parts: readonly (readonly ColumnPlace[])[];
}

export interface ColumnPlace {
  /** Number in the whole table. */
  readonly column: number;
  readonly x: number;
  readonly width: number;
}

/** From the best on, how a table may be set to stay in one piece. Gutters in ems. */
interface Fitting {
  readonly size: TableSize;
  readonly gutter: number;
  readonly isStacked: boolean;
  readonly isTight: boolean;
}

const WIDE: Fitting = { size: 'normal', gutter: 1.55, isStacked: false, isTight: false };
const SMALL: Fitting = { size: 'small', gutter: 1.1, isStacked: false, isTight: false };
const FITTINGS: readonly Fitting[] = [
  WIDE,
  { ...WIDE, gutter: 1.1 },
  { ...WIDE, gutter: 1.1, isStacked: true },
  SMALL,
  { ...SMALL, isStacked: true },
  { ...SMALL, isStacked: true, isTight: true },
];

interface Attempt {
  readonly fitting: Fitting;
  readonly rows: readonly PreparedRow[];
  readonly needs: readonly ColumnNeed[];
  readonly em: number;
  /** Points. */
  readonly gutter: number;
}

/** In one piece where that can be read; else in as few parts as there can be, in small type only if that saves one. */
export function fitTable(block: Block<'table'>, area: Area, scope: Scope): FittedTable {
  const rows = prepareRows(block, scope);
  const attempt = (fitting: Fitting, isDivided: boolean): Attempt => {
    const em = scope.styles.text[fitting.size === 'small' ? 'smallCell' : 'cell'].size;
    const gutter = fitting.gutter * em;
    const set = fitting.isStacked ? withStackedHeads(rows, scope) : rows;
    // With half the table for a word, every column finds room beside the first one.
    const most = (area.width - gutter) / 2;
    return { fitting, rows: set, needs: columnNeeds(set, block.columns, em, gutter, most, isDivided), em, gutter };
  };
  for (const fitting of FITTINGS) {
    const one = attempt(fitting, false);
    if (fits(one, area.width)) return placed(one, [one.needs.map((_, column) => column)], area);
  }
  const crossed = crossings(rows, block.columns);
  const divided = (one: Attempt) => ({ one, parts: splitColumns(one.needs, area.width, one.gutter, crossed) });
  const wide = divided(attempt(WIDE, true));
  const small = divided(attempt(SMALL, true));
  const { one, parts } = small.parts.length < wide.parts.length ? small : wide;
  return placed(one, parts, area);
}

const fits = ({ needs, gutter, fitting }: Attempt, room: number): boolean =>
  sum(leastWidths(needs, fitting.isTight)) + gutter * Math.max(0, needs.length - 1) <= room;

/** Columns before which a cell would be divided that spans some of them, but not all. */
function crossings(rows: readonly PreparedRow[], columns: number): ReadonlySet<number> {
  const crossed = new Set<number>();
  for (const { cells } of rows) {
    for (const { cell } of cells) {
      if (cell.columnSpan === columns) continue;
      for (let column = cell.column + 1; column < cell.column + cell.columnSpan; column++) crossed.add(column);
    }
  }
  return crossed;
}

/** The first column is as wide in every part, so that the parts read as one table. */
function placed(attempt: Attempt, parts: readonly (readonly number[])[], area: Area): FittedTable {
  const widthsOf = (columns: readonly number[], needs: readonly ColumnNeed[]): readonly number[] => {
    const shown = columns.map((column) => needs[column]).filter((need) => need !== undefined);
    const room = area.width - attempt.gutter * (columns.length - 1);
    return evenWidths(columnWidths(shown, room, attempt.em), shown, columns, attempt.rows, attempt.em);
  };
  const first = Math.min(...parts.map((columns) => widthsOf(columns, attempt.needs)[0] ?? 0));
  const fixed = { minimum: first, comfortable: first, natural: first, isText: false, isSubject: false };
  const needs = parts.length === 1 ? attempt.needs : attempt.needs.with(0, fixed);
  return {
    rows: attempt.rows,
    size: attempt.fitting.size,
    parts: parts.map((columns) => {
      let x = area.x;
      const widths = widthsOf(columns, needs);
      return columns.map((column, index) => {
        const width = widths[index] ?? 0;
        const place = { column, x, width };
        x += width + attempt.gutter;
        return place;
      });
    }),
  };
}
