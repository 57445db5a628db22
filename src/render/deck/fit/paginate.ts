/**
 * Cuts a sequence into pages. Trials are cut by `filling`, which is quick; what is shown is cut by `paginate`, into as
 * many pages.
 *
 * @param height of a page with these items on it; never less for more items
 * @param room of one page
 * @returns null when one item alone is taller than a page
 */
export type Cut = <T>(
  items: readonly T[],
  height: (page: readonly T[]) => number,
  room: number,
) => readonly (readonly T[])[] | null;

/** As few pages as hold the items, evened out, so that no page is left with a lonely rest. */
export const paginate: Cut = (items, height, room) => {
  const pages = filling(Number.POSITIVE_INFINITY)(items, height, room);
  if (pages === null || pages.length < 2) return pages;
  const even = (share: number) => filling(pages.length)(items, height, room * share);
  // The smaller the room, the more pages: the smallest that takes no more is between one that does and one that does not.
  let [small, enough] = [0, SHARES.length];
  while (small < enough) {
    const middle = (small + enough) >> 1;
    if (even(SHARES[middle] ?? 1)) enough = middle;
    else small = middle + 1;
  }
  return even(SHARES[enough] ?? 1);
};

/** Of the room, that all pages could be content with: 40 %, 45 % … 95 %. */
const SHARES: readonly number[] = Array.from({ length: 12 }, (_, step) => 0.4 + 0.05 * step);

/** As many items on each page as it holds; null when that takes more than so many pages. */
export const filling =
  (most: number): Cut =>
  <T>(items: readonly T[], height: (page: readonly T[]) => number, room: number) => {
    const pages: (readonly T[])[] = [];
    for (let start = 0, size = 1; start < items.length; start += size) {
      // As many as on the page before are the likeliest.
      size = mostFitting(items.length - start, size, (count) => height(items.slice(start, start + count)) <= room);
      if (size === 0 || pages.length === most) return null;
      pages.push(items.slice(start, start + size));
    }
    return pages;
  };

/** The most of 1 … `limit` that still fits, 0 when none does; looked for from a guess, in growing steps, then between. */
function mostFitting(limit: number, guess: number, fits: (count: number) => boolean): number {
  let [low, high] = [0, limit + 1];
  let count = Math.min(guess, limit);
  for (let step = 1; high - low > 1; step *= 2) {
    if (fits(count)) low = count;
    else high = count;
    if (low === 0) count = Math.max(high - step, 1);
    else if (high > limit) count = Math.min(low + step, limit);
    else count = (low + high) >> 1;
  }
  return low;
}

/** As few chunks as hold the items, none above `most`, as even as can be: 5 by 3 gives 3 and 2. */
export function chunks<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / Math.max(1, most));
  const result: T[][] = [];
  for (let number = 0, start = 0; number < count; number++) {
    const size = Math.ceil((items.length - start) / (count - number));
    result.push(items.slice(start, start + size));
    start += size;
  }
  return result;
}

/** Read row by row: so many to a row. */
export function rowsOf<T>(items: readonly T[], columns: number): readonly (readonly T[])[] {
  const rows: T[][] = [];
  for (let start = 0; start < items.length; start += columns) rows.push(items.slice(start, start + columns));
  return rows;
}
