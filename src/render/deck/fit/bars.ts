import type { SubjectBadge } from '../../../compose/parts/parts.ts';
import { badgeCell, headHeight, rowHeight, sum } from './heights.ts';
import type { Measure } from './measure.ts';
import { FIXED } from './spacing.ts';

/** A table of bars, a row a subject: its name, its bar, its number. */
export interface BarRow {
  readonly subject: SubjectBadge;
  readonly text: string;
}

export type BarColumns = readonly [name: number, bar: number, number: number];

/** Names take about a quarter, numbers what they need. */
export function barColumns(rows: readonly BarRow[], label: string, width: number, measure: Measure): BarColumns {
  const texts = rows.map(({ text }) => measure.width(text, 'table', 'bold'));
  const number = Math.min(width / 4, Math.max(measure.width(label, 'source'), ...texts) * 1.03 + 4);
  const name = width * 0.26;
  return [name, width - name - number, number];
}

export const barsHeight = (rows: readonly BarRow[], columns: BarColumns, measure: Measure): number =>
  rows.length === 0 ? 0 : headHeight(measure) + sum(rows.map((row) => barRowHeight(row, columns, measure)));

const barRowHeight = ({ subject, text }: BarRow, [name, , number]: BarColumns, measure: Measure): number =>
  rowHeight([badgeCell(subject, name - FIXED.cellGap, measure), { text, width: number, style: 'bold' }], measure);
