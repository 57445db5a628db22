/**
 * Cuts a sequence into as few pages as hold it, then evens them out, so that no page is left with a lonely rest.
 *
 * @param height of a page with these items on it; never less for more items
 * @param room of one page
 * @returns null when one item alone is taller than a page
 */
export function paginate<T>(
  items: readonly T[],
  height: (page: readonly T[]) => number,
  room: number,
): readonly (readonly T[])[] | null {
  const pages = fill(items, height, room);
  if (pages === null || pages.length < 2) return pages;
  for (let share = 0.4; share < 1; share += 0.05) {
    const even = fill(items, height, room * share);
    if (even?.length === pages.length) return even;
  }
  return pages;
}

/** As many items on each page as it holds. */
function fill<T>(
  items: readonly T[],
  height: (page: readonly T[]) => number,
  room: number,
): readonly (readonly T[])[] | null {
  const pages: T[][] = [];
  let page: T[] = [];
  for (const item of items) {
    if (height([...page, item]) <= room) {
      page.push(item);
      continue;
    }
    if (page.length === 0 || height([item]) > room) return null;
    pages.push(page);
    page = [item];
  }
  if (page.length > 0) pages.push(page);
  return pages;
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
