import type { Problem } from '../../diagnostics/diagnostic.ts';
import type { LoadedTable, TableCell } from '../../load/table.ts';
import * as messages from './messages.ts';
import { folded, type Names } from './names.ts';

/** A score as it stands in a table, still as text. */
export interface Entry {
  readonly trait: string;
  readonly subject: string;
  readonly value: TableCell;
  /** In a table with a score a row these have columns of their own. */
  readonly low: TableCell | null;
  readonly high: TableCell | null;
  readonly unit: TableCell | null;
}

export interface CellFinding {
  readonly problem: Problem;
  readonly offsets: TableCell['offsets'];
}

export interface Layout {
  readonly entries: readonly Entry[];
  readonly findings: readonly CellFinding[];
  /** What the scores of a trait, and those of a subject, stand in. */
  readonly lines: { readonly trait: messages.Line; readonly subject: messages.Line };
}

/**
 * A table with a row a trait and a column a subject; the same turned round; or one with a row a score, which has columns
 * `trait`, `subject` and `value`. Which one it is follows from its headings.
 */
export function layoutOf(table: LoadedTable, traits: Names, subjects: Names): Layout {
  const rows = table.rows.filter((row) => row.some(({ text }) => text !== ''));
  const [header = [], ...body] = rows;
  if (body.length === 0) return nothing(messages.emptyTable());
  const list = columnsOfList(header);
  if (list) return readList(body, list, traits, subjects);
  const known = (cells: readonly (TableCell | undefined)[], names: Names) =>
    cells.filter((cell) => cell && names.find(cell.text)).length;
  const [along, down] = [header.slice(1), body.map(([first]) => first)];
  const upright = known(along, subjects) + known(down, traits);
  const turned = known(along, traits) + known(down, subjects);
  if (upright + turned === 0) return nothing(messages.strangeTable(subjects.ids), header[0]?.offsets);
  const grid =
    upright >= turned ? gridOf('subject', subjects, 'trait', traits) : gridOf('trait', traits, 'subject', subjects);
  return readGrid(header, body, grid);
}

const nothing = (problem: Problem, offsets: TableCell['offsets'] = [0, 0]): Layout => ({
  entries: [],
  findings: [{ problem, offsets }],
  lines: { trait: 'row', subject: 'column' },
});

type Kind = 'trait' | 'subject';

interface Grid {
  readonly columns: { readonly kind: Kind; readonly names: Names };
  readonly rows: { readonly kind: Kind; readonly names: Names };
}

const gridOf = (column: Kind, columns: Names, row: Kind, rows: Names): Grid => ({
  columns: { kind: column, names: columns },
  rows: { kind: row, names: rows },
});

function readGrid(header: readonly TableCell[], body: readonly (readonly TableCell[])[], grid: Grid): Layout {
  const isUsed = (column: number) => [header, ...body].some((row) => (row[column]?.text ?? '') !== '');
  const columns = identify(
    header.map((cell, at) => (at > 0 && isUsed(at) ? cell : null)),
    grid.columns,
  );
  const rows = identify(
    body.map(([first]) => first ?? null),
    grid.rows,
  );
  const findings = [...columns.findings, ...rows.findings];
  const entries: Entry[] = [];
  for (const [at, row] of body.entries()) {
    for (const cell of row.slice(header.length))
      if (cell.text !== '') findings.push({ problem: messages.cellOutside(), offsets: cell.offsets });
    for (const [column, id] of columns.ids) {
      const other = rows.ids.get(at);
      const value = row[column] ?? absentCell(row);
      if (other === undefined) continue;
      const [trait, subject] = grid.rows.kind === 'trait' ? [other, id] : [id, other];
      entries.push({ trait, subject, value, low: null, high: null, unit: null });
    }
  }
  const lines = grid.rows.kind === 'trait' ? UPRIGHT : TURNED;
  return { entries, findings, lines };
}

const UPRIGHT: Layout['lines'] = { trait: 'row', subject: 'column' };
const TURNED: Layout['lines'] = { trait: 'column', subject: 'row' };

/** A row that ends early: its missing cells stand at its end. */
function absentCell(row: readonly TableCell[]): TableCell {
  const end = row.at(-1)?.offsets[1] ?? 0;
  return { text: '', offsets: [end, end] };
}

/** The subjects or traits that cells name, by the cells' positions; each once. */
function identify(cells: readonly (TableCell | null)[], { kind, names }: Grid['rows']) {
  const ids = new Map<number, string>();
  const findings: CellFinding[] = [];
  for (const [at, cell] of cells.entries()) {
    if (!cell) continue;
    const found = lookUp(cell, kind, names);
    if (typeof found !== 'string') findings.push({ problem: found, offsets: cell.offsets });
    else if ([...ids.values()].includes(found))
      findings.push({ problem: messages.twice(`the ${kind} \`${found}\``), offsets: cell.offsets });
    else ids.set(at, found);
  }
  return { ids, findings };
}

function lookUp(cell: TableCell, kind: Kind, names: Names): string | Problem {
  const [id, ...others] = names.find(cell.text) ?? [];
  if (id === undefined) return messages.strangeHeading(kind, cell.text, names.all);
  return others.length === 0 ? id : messages.sharedName(cell.text, [id, ...others]);
}

const LIST_COLUMNS = ['trait', 'subject', 'value', 'low', 'high', 'unit'] as const;
type ListColumn = (typeof LIST_COLUMNS)[number];
type ListColumns = ReadonlyMap<ListColumn, number>;

/** Columns of other names are the author's own, e.g. those that the report's scores.csv has too. */
function columnsOfList(header: readonly TableCell[]): ListColumns | null {
  const titles = header.map(({ text }) => folded(text));
  const columns = new Map<ListColumn, number>();
  for (const title of LIST_COLUMNS) if (titles.includes(title)) columns.set(title, titles.indexOf(title));
  return columns.has('trait') && columns.has('subject') && columns.has('value') ? columns : null;
}

function readList(
  body: readonly (readonly TableCell[])[],
  columns: ListColumns,
  traits: Names,
  subjects: Names,
): Layout {
  const entries = new Map<string, Entry>();
  const findings: CellFinding[] = [];
  for (const row of body) {
    const cell = (title: ListColumn) => {
      const at = columns.get(title);
      return at === undefined ? null : (row[at] ?? absentCell(row));
    };
    const [traitCell, subjectCell, value] = [cell('trait'), cell('subject'), cell('value')];
    if (!traitCell || !subjectCell || !value) continue;
    const [trait, subject] = [lookUp(traitCell, 'trait', traits), lookUp(subjectCell, 'subject', subjects)];
    if (typeof trait !== 'string') findings.push({ problem: trait, offsets: traitCell.offsets });
    if (typeof subject !== 'string') findings.push({ problem: subject, offsets: subjectCell.offsets });
    if (typeof trait !== 'string' || typeof subject !== 'string') continue;
    const key = `${trait} ${subject}`;
    const problem = messages.twice(`a score of \`${subject}\` for \`${trait}\``);
    if (entries.has(key)) findings.push({ problem, offsets: traitCell.offsets });
    else entries.set(key, { trait, subject, value, low: cell('low'), high: cell('high'), unit: cell('unit') });
  }
  return { entries: [...entries.values()], findings, lines: { trait: 'row', subject: 'row' } };
}
