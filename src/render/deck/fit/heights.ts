import type { ChangeMark } from '../../../compose/parts/changes/changes-parts.ts';
import type { SubjectBadge } from '../../../compose/parts/parts.ts';
import type { FontStyle } from '../../../fonts/font-book.ts';
import type { Point } from '../../../model/comparison.ts';
import type { InlineText } from '../../../model/rich-text.ts';
import { type Measure, roomFor, stack, type TypeName } from './measure.ts';
import { MARK_WIDTH } from './spacing.ts';

export interface Cell {
  readonly text: InlineText | string;
  /** Of the column, the gap to the next one not included. */
  readonly width: number;
  readonly style?: FontStyle;
}

/** A row of a table: its tallest cell, the space above and below, and the line under it. */
export function rowHeight(cells: readonly Cell[], measure: Measure, type: TypeName = 'table'): number {
  const tallest = Math.max(0, ...cells.map(({ text, width, style }) => measure.height(text, type, width, style)));
  return tallest + rowFrame(measure);
}

/** The head of a table with one line of labels. */
export const headHeight = (measure: Measure): number => measure.lineHeight('source') + measure.space('head') + 1;

export const rowFrame = (measure: Measure): number => 2 * measure.space('cell') + 1;

/** A subject as the cell of a table, or above a column. */
export const badgeCell = (subject: SubjectBadge, width: number, measure: Measure, type: TypeName = 'table'): Cell => ({
  text: subject.name,
  width: width - MARK_WIDTH * measure.size(type),
  style: 'bold',
});

/** The narrowest that breaks no word of any name; with the mark before it. */
export const longestBadgeWord = (subjects: readonly SubjectBadge[], measure: Measure, type: TypeName): number =>
  MARK_WIDTH * measure.size(type) +
  roomFor(Math.max(0, ...subjects.map(({ name }) => measure.longestWord(name, type, 'bold'))));

export const badgeHeight = (subject: SubjectBadge, width: number, measure: Measure, type: TypeName): number => {
  const { text, width: own, style } = badgeCell(subject, width, measure, type);
  return measure.height(text, type, own, style);
};

/** What says since another edition what is new, below what it is said of. */
export const markHeight = (mark: ChangeMark | null, width: number, measure: Measure): number =>
  mark === null ? 0 : measure.height(mark.shown, 'source', width);

/** The types that long texts are tried in, largest first. */
export const DETAIL_TYPES = ['body', 'table'] as const;

/** A titled statement: title in bold, what it says, and its list. */
export function pointHeight(point: Point, width: number, detail: TypeName, measure: Measure): number {
  const parts = [measure.height(point.title, 'body', width, 'bold')];
  if (point.detail.length > 0) parts.push(measure.blocks(point.detail, detail, width));
  if (point.points.length > 0) {
    parts.push(
      stack(point.points, measure.space('item'), (item) =>
        measure.height(item, detail, width - measure.space('indent')),
      ),
    );
  }
  return stack(parts, measure.space('point'), (height) => height);
}

/** Width of each of `count` equal columns. */
export const columnWidth = (count: number, width: number, gap: number): number => (width - gap * (count - 1)) / count;

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
