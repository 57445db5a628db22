/** What a column's cells ask for, in points, padding left out. */
export interface ColumnNeed {
  /** The longest piece that cannot be broken; of numbers, the longest. */
  readonly minimum: number;
  /** With this it reads well: at least the minimum. */
  readonly comfortable: number;
  /** The longest cell on one line: at least what is comfortable. */
  readonly natural: number;
  /** Words, not numbers: has more of the room, and of the lines. */
  readonly isText: boolean;
  /** Headed by a subject: as wide as the other subjects' columns, where there is room. */
  readonly isSubject: boolean;
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Without which the columns do not stand side by side. `tight` lets the headings over numbers run to more lines. */
export const leastWidths = (needs: readonly ColumnNeed[], isTight: boolean): readonly number[] =>
  needs.map((need) => (isTight && !need.isText ? need.minimum : need.comfortable));

/**
 * Widths that add up to `room`, gutters left out: every column what it needs to read well, then headings on one line,
 * then the text that would otherwise run to many lines, then subjects alike; the rest goes where it looks best. Where
 * even the least does not fit, the widest give way.
 *
 * @param em the type size
 */
export function columnWidths(needs: readonly ColumnNeed[], room: number, em: number): readonly number[] {
  const least = leastWidths(needs, true);
  const floors = sum(least) <= room ? least : capped(targets(needs, 'minimum'), room);
  const readable = grown(floors, targets(needs, 'comfortable'), room);
  const named = withHeadsOnOneLine(readable, needs, room, em);
  const told = grown(
    named,
    needs.map((need, index) => (need.isText ? need.natural : (named[index] ?? 0))),
    room,
  );
  return spread(levelled(told, needs, room), needs, room, em);
}

const targets = (needs: readonly ColumnNeed[], part: 'minimum' | 'comfortable'): readonly number[] =>
  needs.map((need) => need[part]);

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

/** Shares what is left among the columns that want more, more to the longer, until they have what they want. */
function grown(from: readonly number[], wanted: readonly number[], room: number): readonly number[] {
  const widths = [...from];
  let left = room - sum(widths);
  for (let round = 0; round < widths.length && left > 0.01; round++) {
    const wants = wanted.map((want, index) => Math.max(0, want - (widths[index] ?? 0)));
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

/** All headings over numbers or none: one on two lines makes the header as tall as if all were. */
function withHeadsOnOneLine(
  widths: readonly number[],
  needs: readonly ColumnNeed[],
  room: number,
  em: number,
): readonly number[] {
  const wanted = widths.map((width, index) => {
    const need = needs[index];
    return need && !need.isText ? Math.max(width, Math.min(need.natural, 2 * need.comfortable + em)) : width;
  });
  return sum(wanted) <= room ? wanted : widths;
}

/** Raises the narrowest of the subjects' columns until all are alike, as far as there is room. */
function levelled(widths: readonly number[], needs: readonly ColumnNeed[], room: number): readonly number[] {
  const alike = widths.filter((_, index) => needs[index]?.isSubject).sort((a, b) => a - b);
  let left = room - sum(widths);
  let level = alike[0] ?? 0;
  for (let count = 1; count < alike.length && left > 0; count++) {
    const step = Math.min((alike[count] ?? 0) - level, left / count);
    level += step;
    left -= step * count;
  }
  return widths.map((width, index) => (needs[index]?.isSubject ? Math.max(width, level) : width));
}

/** Columns of numbers stand close to each other at the right, the words have the rest. */
function spread(widths: readonly number[], needs: readonly ColumnNeed[], room: number, em: number): readonly number[] {
  const airy = grown(
    widths,
    needs.map(({ isText }, index) => (isText ? (widths[index] ?? 0) : AIRY * em)),
    room,
  );
  const spare = room - sum(airy);
  if (spare <= 0) return airy;
  const hasText = needs.some(({ isText }) => isText);
  const weights = needs.map(({ natural, isText }) => (hasText && !isText ? 0 : natural + BASE_WEIGHT * em));
  const total = sum(weights);
  return airy.map((width, index) => width + (spare * (weights[index] ?? 0)) / total);
}

/** Ems that a column of numbers may have when there is room in plenty, and that short texts count more than they are. */
const AIRY = 7;
const BASE_WEIGHT = 6;
