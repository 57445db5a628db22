/** What a column's cells ask for, in points, padding left out. */
export interface ColumnNeed {
  /** The longest piece that cannot be broken. */
  readonly minimum: number;
  /** The longest cell on one line. */
  readonly natural: number;
  /** Of numbers, the minimum is their natural width: only their heading may be broken. */
  readonly isText: boolean;
}

/** Below this a text column is a thin thread of words; wider only if it has more to say. */
const READABLE = 84;

/** The width with which a column reads well. */
export const comfortable = (need: ColumnNeed): number =>
  Math.max(need.minimum, Math.min(need.natural, need.isText ? READABLE : 0));

export const comfortableSum = (needs: readonly ColumnNeed[], gutter: number): number =>
  needs.reduce((sum, need) => sum + comfortable(need), 0) + gutter * Math.max(0, needs.length - 1);

/**
 * Widths that add up to `room`, gutters left out: every column what it needs to read well, the rest to the text that
 * would otherwise run to many lines. Where even the least does not fit, the widest give way.
 */
export function columnWidths(needs: readonly ColumnNeed[], room: number): readonly number[] {
  const floors = capped(needs.map(comfortable), room);
  const spare = room - sum(floors);
  const grown = grow(floors, needs, spare);
  return spread(grown, needs, room - sum(grown));
}

/** Lowers the widest until the sum fits. */
function capped(widths: readonly number[], room: number): readonly number[] {
  if (sum(widths) <= room) return widths;
  const ascending = [...widths].sort((a, b) => a - b);
  let left = room;
  let limit = 0;
  ascending.forEach((width, index) => {
    limit = Math.max(limit, Math.min(width, left / (ascending.length - index)));
    left -= Math.min(width, limit);
  });
  return widths.map((width) => Math.min(width, limit));
}

/** Shares what is left among the columns that want more, more to the longer, until they have their natural width. */
function grow(floors: readonly number[], needs: readonly ColumnNeed[], spare: number): readonly number[] {
  const widths = [...floors];
  let left = spare;
  for (let round = 0; round < needs.length && left > 0.01; round++) {
    const wants = needs.map((need, index) => Math.max(0, need.natural - (widths[index] ?? 0)));
    const weights = wants.map(Math.sqrt);
    const total = sum(weights);
    if (total === 0) break;
    const share = left / total;
    wants.forEach((want, index) => {
      const more = Math.min(want, share * (weights[index] ?? 0));
      widths[index] = (widths[index] ?? 0) + more;
      left -= more;
    });
  }
  return widths;
}

/** A table is as wide as its column of text: what nobody wants is shared by size, and text takes the larger part. */
function spread(widths: readonly number[], needs: readonly ColumnNeed[], spare: number): readonly number[] {
  if (spare <= 0) return widths;
  const weights = needs.map((need) => (need.isText ? need.natural : need.natural * 0.6));
  const total = sum(weights);
  return widths.map((width, index) =>
    total === 0 ? width + spare / widths.length : width + (spare * (weights[index] ?? 0)) / total,
  );
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * Column numbers by part, when the columns do not stand side by side: each part repeats the first column, and the parts
 * are as even as they can be. One part when they do fit.
 */
export function splitColumns(
  needs: readonly ColumnNeed[],
  room: number,
  gutter: number,
): readonly (readonly number[])[] {
  const all = needs.map((_, index) => index);
  const [first, ...rest] = needs;
  if (!first || comfortableSum(needs, gutter) <= room) return [all];
  const widest = Math.max(...rest.map(comfortable)) + gutter;
  const perPart = Math.max(1, Math.floor((room - Math.min(comfortable(first), room / 2)) / widest));
  const parts = Math.ceil(rest.length / perPart);
  const even = Math.ceil(rest.length / parts);
  return Array.from({ length: parts }, (_, part) => [0, ...all.slice(1 + part * even, 1 + (part + 1) * even)]);
}
