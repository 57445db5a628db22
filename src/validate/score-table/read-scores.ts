import type { LoadedTable, TableCell } from '../../load/table.ts';
import type { Cursor } from '../cursor.ts';
import { textsOf } from '../texts.ts';
import { type Amounts, decimalMark, readAmounts } from './amounts.ts';
import type { CellFinding, Entry } from './layout.ts';
import * as messages from './messages.ts';

/** A score of the table, and the cells that it stands in. */
export interface TableScore {
  readonly trait: string;
  readonly subject: string;
  readonly amounts: Amounts;
  readonly cells: Readonly<Record<Part, TableCell>>;
}

export type Part = 'value' | 'low' | 'high';
export const PARTS: readonly Part[] = ['value', 'low', 'high'];

/** Cells → numbers, in the unit of their trait. What cannot be read is told, and has no score. */
export function readScores(entries: readonly Entry[], traits: Cursor, { separator }: LoadedTable) {
  const units = new Map(traits.items().map((trait) => [trait.get('id').string() ?? '', unitsOf(trait)]));
  const texts = entries.flatMap(({ value, low, high }) => [value.text, low?.text ?? '', high?.text ?? '']);
  const mark = decimalMark(texts, separator);
  const scores: TableScore[] = [];
  const findings: CellFinding[] = [];
  for (const { trait, subject, value, low, high, unit } of entries) {
    const own = units.get(trait) ?? [];
    const before = findings.length;
    const read = (cell: TableCell | null): Amounts | null => {
      const amounts = cell && readAmounts(cell.text, own, mark);
      if (!amounts || 'value' in amounts) return amounts;
      findings.push({ problem: amounts, offsets: cell.offsets });
      return null;
    };
    const amounts = read(value);
    const [lowest, highest] = [bound(read(low)), bound(read(high))];
    if (unit && unit.text !== '' && !own.includes(tidy(unit.text)))
      findings.push({ problem: messages.wrongUnit(unit.text, own), offsets: unit.offsets });
    if (!amounts || findings.length > before) continue;
    scores.push({
      trait,
      subject,
      amounts: { value: amounts.value, low: lowest ?? amounts.low, high: highest ?? amounts.high },
      cells: { value, low: lowest === null ? value : (low ?? value), high: highest === null ? value : (high ?? value) },
    });
  }
  return { scores, findings };
}

const bound = (amounts: Amounts | null): number | null => (typeof amounts?.value === 'number' ? amounts.value : null);

/** In each of the languages. */
const unitsOf = (trait: Cursor): readonly string[] =>
  textsOf(trait.get('measure').get('unit').value).map(({ text }) => tidy(text));

const tidy = (text: string): string => text.normalize('NFKC').trim();
