import { type ColumnNeed, leastWidths, sum } from './columns.ts';

/**
 * Column numbers by part, when the columns do not stand side by side: each part repeats the first column. As few parts
 * as there can be; among these, parts that divide no spanning cell; among these, the most even.
 *
 * @param crossed columns before which a spanning cell would be divided
 */
export function splitColumns(
  needs: readonly ColumnNeed[],
  room: number,
  gutter: number,
  crossed: ReadonlySet<number> = new Set(),
): readonly (readonly number[])[] {
  const widths = leastWidths(needs, false);
  const count = needs.length;
  if (count < 2 || sum(widths) + gutter * (count - 1) <= room) return [needs.map((_, index) => index)];
  const starts = partStarts(widths, room, gutter, crossed);
  return starts.map((start, part) => [0, ...range(start, starts[part + 1] ?? count)]);
}

/** The first columns of the best parts: for every number of columns from the left, the best end of the parts so far. */
function partStarts(
  widths: readonly number[],
  room: number,
  gutter: number,
  crossed: ReadonlySet<number>,
): readonly number[] {
  const first = Math.min(widths[0] ?? 0, room / 2);
  const costs = [0, 0];
  const lastStarts = [0, 0];
  for (let end = 2; end <= widths.length; end++) {
    let width = first;
    costs[end] = Number.POSITIVE_INFINITY;
    for (let start = end - 1; start >= 1; start--) {
      width += (widths[start] ?? 0) + gutter;
      if (width > room && start < end - 1) break;
      const cost = (costs[start] ?? 0) + PART + (start > 1 && crossed.has(start) ? CROSSING : 0) + (end - start) ** 2;
      if (cost >= (costs[end] ?? 0)) continue;
      costs[end] = cost;
      lastStarts[end] = start;
    }
  }
  const starts: number[] = [];
  for (let end = widths.length; end > 1; end = lastStarts[end] ?? 0) starts.unshift(lastStarts[end] ?? 1);
  return starts;
}

/** Larger than what all uneven parts together can cost. */
const CROSSING = 1e8;
const PART = 1e12;

const range = (start: number, end: number): readonly number[] =>
  Array.from({ length: end - start }, (_, index) => start + index);
