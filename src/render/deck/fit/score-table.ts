import type { SubjectBadge } from '../../../compose/parts/parts.ts';
import type { ScoreRow } from '../../../compose/slides/score-rows.ts';
import { badgeCell, rowHeight, sum } from './heights.ts';
import type { Measure } from './measure.ts';
import { chunks, paginate } from './paginate.ts';
import { FIXED, MARK_WIDTH } from './spacing.ts';

/** The numbers of a chart: a row a trait, a column a subject. */
export interface ScoreTable {
  readonly subjects: readonly SubjectBadge[];
  readonly rows: readonly ScoreRow[];
}

export interface ScoreTablePage extends ScoreTable {
  /** Of the names, then one a subject. */
  readonly columns: readonly number[];
}

/** Names of subjects take about so many lines at most. */
const HEAD_LINES = 2.5;

/** Names of traits get at least this part of the table. */
const LEAST_NAME = 0.26;

/** Columns as wide as their numbers and their heads in a few lines; the names of the traits take the rest. */
export function scoreColumns({ subjects, rows }: ScoreTable, width: number, measure: Measure): readonly number[] {
  const gap = FIXED.cellGap;
  const most = (width * (1 - LEAST_NAME)) / subjects.length;
  const wanted = subjects.map((subject, place) => {
    const numbers = rows.map((row) => measure.width(row.cells[place]?.text ?? '', 'table', 'bold'));
    const name = Math.max(
      measure.longestWord(subject.name, 'table', 'bold'),
      measure.width(subject.name, 'table', 'bold') / HEAD_LINES,
    );
    const head = name + MARK_WIDTH * measure.size('table');
    return Math.max(...numbers, head) * 1.03 + gap;
  });
  // Alike for all, so that the table is calm.
  const column = Math.min(most, Math.max(...wanted));
  return [width - column * subjects.length, ...subjects.map(() => column)];
}

export function scoreTableHeight(table: ScoreTable, columns: readonly number[], measure: Measure): number {
  const gap = FIXED.cellGap;
  const [name = 0, column = 0] = columns;
  const head = rowHeight(
    table.subjects.map((subject) => badgeCell(subject, column - gap, measure)),
    measure,
  );
  const rows = table.rows.map((row) =>
    rowHeight(
      [
        { text: row.name, width: name - gap },
        ...row.cells.map(({ text }) => ({ text, width: column - gap, style: 'bold' as const })),
      ],
      measure,
    ),
  );
  return head + sum(rows);
}

/** The table on slides of its own: split by columns where there are many subjects, by rows where there are many traits. */
export function scoreTablePages(
  table: ScoreTable,
  most: number,
  width: number,
  room: number,
  measure: Measure,
): readonly ScoreTablePage[] | null {
  const pages: ScoreTablePage[] = [];
  for (const part of columnParts(table, most)) {
    const columns = scoreColumns(part, width, measure);
    const cut = paginate(part.rows, (rows) => scoreTableHeight({ ...part, rows }, columns, measure), room);
    if (!cut) return null;
    pages.push(...cut.map((rows) => ({ ...part, rows, columns })));
  }
  return pages;
}

const columnParts = ({ subjects, rows }: ScoreTable, most: number): readonly ScoreTable[] =>
  chunks(subjects, most).map((part) => ({
    subjects: part,
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.filter((_, place) => subjects[place] !== undefined && part.includes(subjects[place])),
    })),
  }));
