import type { SubjectBadge } from '../../../compose/parts/parts.ts';
import { badgeHeight, columnWidth } from './heights.ts';
import { type Measure, onceEach, stack } from './measure.ts';
import { type Cut, chunks } from './paginate.ts';
import { FIXED } from './spacing.ts';

/** Subjects side by side, each with one or more lists; lists of a kind start on the same line. */
export interface SubjectColumn<T> {
  readonly subject: SubjectBadge;
  readonly lists: readonly (readonly T[])[];
}

export interface ColumnsFrame<T> {
  readonly width: number;
  readonly room: number;
  /** A line of its own above each list says what it is. */
  readonly labelled: boolean;
  item(item: T, width: number, measure: Measure): number;
  /** Divides what is too tall for a slide; null leaves everything whole. */
  readonly parts: ((item: T, fits: (part: T) => boolean) => readonly T[] | null) | null;
}

export interface ColumnsPage<T> {
  readonly columns: readonly SubjectColumn<T>[];
  readonly columnWidth: number;
}

/**
 * @param most columns a slide
 * @param apart each kind of list on slides of its own
 * @returns null when one item alone is taller than a slide
 */
export function columnPages<T>(
  columns: readonly SubjectColumn<T>[],
  most: number,
  apart: boolean,
  frame: ColumnsFrame<T>,
  measure: Measure,
  cut: Cut,
): readonly ColumnsPage<T>[] | null {
  const pages: ColumnsPage<T>[] = [];
  for (const chunk of chunks(columns, most)) {
    // The width of a full slide for all of them, so that a column looks the same on each.
    const width = columnWidth(Math.min(most, Math.max(2, columns.length)), frame.width, FIXED.columnGap);
    const item = onceEach((each: T) => frame.item(each, width, measure));
    const items = frame.parts
      ? itemsInParts(chunk, frame.parts, (only) => height(only, width, { ...frame, item }, measure) <= frame.room)
      : chunk;
    if (!items) return null;
    const parts = apart ? listsApart(items) : [items];
    for (const part of parts) {
      const fitting = cutToRoom(part, width, { ...frame, item }, measure, cut);
      if (!fitting) return null;
      pages.push(...fitting.map((page) => ({ columns: page, columnWidth: width })));
    }
  }
  return pages;
}

/** Each item alone on a slide, in as many parts as that takes. */
function itemsInParts<T>(
  columns: readonly SubjectColumn<T>[],
  parts: NonNullable<ColumnsFrame<T>['parts']>,
  fits: (only: readonly SubjectColumn<T>[]) => boolean,
): readonly SubjectColumn<T>[] | null {
  let isWhole = true;
  const divided = columns.map(({ subject, lists }, column) => {
    const divide = (item: T, kind: number): readonly T[] => {
      const alone = (part: T) =>
        columns.map((each, at) => ({
          ...each,
          lists: each.lists.map((_, list) => (at === column && list === kind ? [part] : [])),
        }));
      const found = parts(item, (part) => fits(alone(part)));
      isWhole &&= found !== null;
      return found ?? [];
    };
    return { subject, lists: lists.map((list, kind) => list.flatMap((item) => divide(item, kind))) };
  });
  return isWhole ? divided : null;
}

/** One set of columns a kind of list, the other lists empty; without the kinds that nobody has. */
function listsApart<T>(columns: readonly SubjectColumn<T>[]): readonly (readonly SubjectColumn<T>[])[] {
  const kinds = columns[0]?.lists.length ?? 0;
  return Array.from({ length: kinds }, (_, kind) =>
    columns.map(({ subject, lists }) => ({ subject, lists: lists.map((list, at) => (at === kind ? list : [])) })),
  ).filter((part) => part.some(({ lists }) => lists.some((list) => list.length > 0)));
}

/** Rows of items across the columns, cut where the slide is full. */
function cutToRoom<T>(
  columns: readonly SubjectColumn<T>[],
  width: number,
  frame: ColumnsFrame<T>,
  measure: Measure,
  cut: Cut,
): readonly (readonly SubjectColumn<T>[])[] | null {
  const kinds = columns[0]?.lists.length ?? 0;
  const rows = Array.from({ length: kinds }, (_, kind) => {
    const most = Math.max(...columns.map(({ lists }) => lists[kind]?.length ?? 0));
    return Array.from({ length: most }, (_, row) => ({ kind, row }));
  }).flat();
  const only = (page: typeof rows): SubjectColumn<T>[] =>
    columns.map(({ subject, lists }) => ({
      subject,
      lists: lists.map((list, kind) => list.filter((_, row) => page.some((at) => at.kind === kind && at.row === row))),
    }));
  const pages = cut(rows, (page) => height(only([...page]), width, frame, measure), frame.room);
  return pages?.map((page) => only([...page])) ?? null;
}

function height<T>(
  columns: readonly SubjectColumn<T>[],
  width: number,
  frame: ColumnsFrame<T>,
  measure: Measure,
): number {
  const badges = Math.max(...columns.map(({ subject }) => badgeHeight(subject, width, measure, 'body')));
  const label = frame.labelled ? measure.lineHeight('source') + measure.space('listLabel') : 0;
  const kinds = Array.from({ length: columns[0]?.lists.length ?? 0 }, (_, kind) => kind).filter((kind) =>
    columns.some(({ lists }) => (lists[kind]?.length ?? 0) > 0),
  );
  const lists = kinds.map(
    (kind) =>
      label +
      Math.max(
        ...columns.map(({ lists }) =>
          stack(lists[kind] ?? [], measure.space('columnItem'), (item) => frame.item(item, width, measure)),
        ),
      ),
  );
  return badges + measure.space('columnHead') + stack(lists, measure.space('columnList'), (list) => list);
}
