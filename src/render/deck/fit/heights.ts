import type { SubjectBadge } from '../../../compose/parts/parts.ts';
import type { FontStyle } from '../../../fonts/font-book.ts';
import type { Point } from '../../../model/comparison.ts';
import type { InlineText } from '../../../model/rich-text.ts';
import { type Measure, stack, type TypeName } from './measure.ts';

/** A subject's mark and the space after it, in ems of the name. */
export const MARK_WIDTH = 1.2;

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
export const headHeight = (measure: Measure): number => measure.lineHeight('source') + measure.gap(HEAD_GAP) + 1;

/** At scale 1: between the labels of a table and the line below them. */
export const HEAD_GAP = 8;

export const rowFrame = (measure: Measure): number => 2 * measure.gap(measure.geometry.cell) + 1;

/** A subject as the cell of a table, or above a column. */
export const badgeCell = (subject: SubjectBadge, width: number, measure: Measure, type: TypeName = 'table'): Cell => ({
  text: subject.name,
  width: width - MARK_WIDTH * measure.size(type),
  style: 'bold',
});

export const badgeHeight = (subject: SubjectBadge, width: number, measure: Measure, type: TypeName): number => {
  const { text, width: own, style } = badgeCell(subject, width, measure, type);
  return measure.height(text, type, own, style);
};

/** At scale 1: between a point's title, detail and list. */
export const POINT_GAP = 6;

/** A titled statement: title in bold, what it says, and its list. */
export function pointHeight(point: Point, width: number, measure: Measure): number {
  const { indent, itemGap } = measure.geometry;
  const parts = [measure.height(point.title, 'body', width, 'bold')];
  if (point.detail.length > 0) parts.push(measure.blocks(point.detail, 'table', width));
  if (point.points.length > 0) {
    parts.push(
      stack(point.points, measure.gap(itemGap), (item) => measure.height(item, 'table', width - measure.gap(indent))),
    );
  }
  return stack(parts, measure.gap(POINT_GAP), (height) => height);
}

/** Width of each of `count` equal columns. */
export const columnWidth = (count: number, width: number, gap: number): number => (width - gap * (count - 1)) / count;

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
