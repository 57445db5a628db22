import type { SubjectBadge } from '../../../compose/parts/parts.ts';
import type { ScoreRow } from '../../../compose/slides/score-rows.ts';
import { badgeCell, rowFrame, rowHeight, sum } from './heights.ts';
import type { Measure } from './measure.ts';
import { type Cut, chunks } from './paginate.ts';
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

/** Columns as wide as their numbers and their heads, those in one line if they can; names of traits take the rest. */
export function scoreColumns(table: ScoreTable, width: number, measure: Measure): readonly number[] {
  const { subjects } = table;
  const most = (width * (1 - LEAST_NAME)) / subjects.length;
  const column =
    [1, HEAD_LINES].map((lines) => columnFor(lines, table, measure)).find((wanted) => wanted <= most) ?? most;
  // Alike for all, so that the table is calm.
  return [width - column * subjects.length, ...subjects.map(() => column)];
}

function columnFor(headLines: number, { subjects, rows }: ScoreTable, measure: Measure): number {
  const widths = subjects.map(({ name }, place) => {
    const numbers = rows.map((row) => measure.width(row.cells[place]?.text ?? '', 'table', 'bold'));
    const word = measure.longestWord(name, 'table', 'bold');
    const head = Math.max(word, measure.width(name, 'table', 'bold') / headLines);
    return Math.max(...numbers, head + MARK_WIDTH * measure.size('table'));
  });
  return Math.max(...widths) * 1.03 + FIXED.cellGap;
}

export function scoreTableHeight(table: ScoreTable, columns: readonly number[], measure: Measure): number {
  const gap = FIXED.cellGap;
  const [name = 0, column = 0] = columns;
  const head = rowHeight(
    table.subjects.map((subject) => badgeCell(subject, column - gap, measure)),
    measure,
  );
  const rows = table.rows.map((row) => {
    const cells = row.cells.map(({ text }) => ({ text, width: column - gap, style: 'bold' as const }));
    const plain = rowHeight([{ text: row.name, width: name - gap }, ...cells], measure);
    if (!row.detail?.length) return plain;
    const label = measure.height(row.name, 'table', name - gap) + measure.height(row.detail, 'source', name - gap);
    return Math.max(plain, label + rowFrame(measure));
  });
  return head + sum(rows);
}

/** The table on slides of its own: split by columns where there are many subjects, by rows where there are many traits. */
export function scoreTablePages(
  table: ScoreTable,
  most: number,
  width: number,
  room: number,
  measure: Measure,
  cut: Cut,
): readonly ScoreTablePage[] | null {
  const pages: ScoreTablePage[] = [];
  for (const part of columnParts(table, columnsWithWholeWords(table, most, width, measure))) {
    const columns = scoreColumns(part, width, measure);
    const cutRows = cut(part.rows, (rows) => scoreTableHeight({ ...part, rows }, columns, measure), room);
    if (!cutRows) return null;
    pages.push(...cutRows.map((rows) => ({ ...part, rows, columns })));
  }
  return pages;
}

/** As many subjects side by side as leave every word of their names whole; where none does, as many as may be. */
function columnsWithWholeWords(table: ScoreTable, most: number, width: number, measure: Measure): number {
  const isWhole = (part: ScoreTable) =>
    columnFor(HEAD_LINES, part, measure) <= (width * (1 - LEAST_NAME)) / part.subjects.length;
  for (let count = Math.min(most, table.subjects.length); count > 1; count--)
    if (columnParts(table, count).every(isWhole)) return count;
  return most;
}

const columnParts = ({ subjects, rows }: ScoreTable, most: number): readonly ScoreTable[] =>
  chunks(subjects, most).map((part) => ({
    subjects: part,
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.filter((_, place) => subjects[place] !== undefined && part.includes(subjects[place])),
    })),
  }));
