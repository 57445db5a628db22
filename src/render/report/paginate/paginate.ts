import type { MeasuredSection } from '../measure/measure.ts';
import { gapBetween, type Strip, stacked } from '../measure/strip.ts';

export interface Page {
  /** From 1; the cover counts. */
  readonly number: number;
  /** Title of the section that its first strip belongs to. */
  readonly section: string;
  /** Without header and footer. */
  readonly isCover: boolean;
  /** A cover in colours of its own. */
  readonly isPainted: boolean;
  readonly strips: readonly PlacedStrip[];
}

export interface PlacedStrip {
  readonly strip: Strip;
  /** From the top margin. */
  readonly y: number;
  /** A table's header, said again: not part of the text. */
  readonly isRepeated: boolean;
}

interface OpenPage {
  section: string;
  isCover: boolean;
  readonly isPainted: boolean;
  readonly strips: PlacedStrip[];
  /** How many of them came from the pages before: a table that goes on below them says its header again. */
  floated: number;
  /** Where the next strip goes, space between left out. */
  end: number;
}

/** Note: mutated while strips are placed. */
interface Book {
  readonly pages: OpenPage[];
  readonly height: number;
  /** Figures that found no room where they were named: they stand at the top of the next page, in their order. */
  waiting: (readonly Strip[])[];
}

/**
 * Stacks strips on pages, each once, in order but for figures: one that does not fit waits for the next page, and the
 * text flows on, as far as its section goes. A page ends before what does not fit, together with everything that
 * must stay with it; what is kept together but taller than a page is divided after all, rather than cut off.
 * Linear in the number of strips.
 */
export function paginate(sections: readonly MeasuredSection[], height: number): readonly Page[] {
  const book: Book = { pages: [], height, waiting: [] };
  const { pages } = book;
  sections.forEach((section, index) => {
    const isAfterCover = sections[index - 1]?.layout === 'cover';
    if (section.layout !== 'flow' || index === 0 || isAfterCover) newPage(book, section, section.layout === 'cover');
    const flowing = section.strips.filter((strip) => strip.place !== 'foot');
    if (section.layout === 'cover') lower(pages, section.strips, height);
    for (const group of keptTogether(flowing)) placeGroup(group, book, section);
    while (book.waiting.length > 0) newPage(book, section);
    placeFoot(
      section.strips.filter((strip) => strip.place === 'foot'),
      book,
      section,
    );
  });
  return pages
    .filter((page) => page.strips.length > 0)
    .map(({ section, isCover, isPainted, strips }, index) => ({
      number: index + 1,
      section,
      isCover,
      isPainted,
      strips,
    }));
}

/** Begins with the figures that wait, as many as have room. What a cover has no room for stands on a page like all others. */
function newPage(book: Book, section: MeasuredSection, isCover = false): OpenPage {
  const page: OpenPage = {
    section: section.title,
    isCover,
    isPainted: isCover && section.isPainted === true,
    strips: [],
    floated: 0,
    end: 0,
  };
  book.pages.push(page);
  while (book.waiting[0]) {
    const [group] = book.waiting;
    const fitting = sizesOf(group).find((one) => heightAfter(page, one) <= book.height + TOLERANCE);
    if (!fitting && page.strips.length > 0) break;
    for (const strip of fitting ?? group) place(strip, page, section);
    page.floated = page.strips.length;
    book.waiting = book.waiting.slice(1);
  }
  return page;
}

/** A cover's text starts at the height where the eye falls first, as far as there is room. Note: mutates the last page. */
function lower(pages: readonly OpenPage[], strips: readonly Strip[], height: number): void {
  const page = pages.at(-1);
  if (page) page.end = Math.max(0, Math.min(height * 0.2, height - stacked(strips).height));
}

/** Runs of strips that no page break may divide. */
function keptTogether(strips: readonly Strip[]): readonly (readonly Strip[])[] {
  const groups: Strip[][] = [];
  let open: Strip[] | null = null;
  for (const strip of strips) {
    if (open) open.push(strip);
    else {
      open = [strip];
      groups.push(open);
    }
    if (!strip.keepWithNext) open = null;
  }
  return groups;
}

function placeGroup(group: readonly Strip[], book: Book, section: MeasuredSection): void {
  const { pages, height } = book;
  const current = pages.at(-1) ?? newPage(book, section);
  if (group[0]?.place === 'page') {
    newPage(book, section);
    return;
  }
  const isFloating = group[0]?.place === 'float';
  const fitting = (page: OpenPage) => sizesOf(group).find((one) => heightAfter(page, one) <= height + TOLERANCE);
  const here = isFloating && book.waiting.length > 0 ? undefined : fitting(current);
  if (here) {
    for (const strip of here) place(strip, current, section);
    return;
  }
  if (isFloating && current.strips.length > 0) {
    book.waiting.push(group);
    return;
  }
  // Figures may take all of the next page, and of the one after.
  let page = current.strips.length === 0 ? current : newPage(book, section);
  while (page.floated > 0 && page.floated === page.strips.length && !fitting(page)) page = newPage(book, section);
  const there = fitting(page);
  for (const strip of there ?? group) {
    if (!there && page.strips.length > 0 && heightAfter(page, [strip]) > height + TOLERANCE)
      page = newPage(book, section);
    place(strip, page, section);
  }
}

/** As it is, then with its figures smaller and smaller. */
function sizesOf(group: readonly Strip[]): readonly (readonly Strip[])[] {
  const steps = Math.max(0, ...group.map(({ smaller }) => smaller.length));
  const sizes = Array.from({ length: steps }, (_, step) =>
    group.map((strip) => {
      const { above, below, keepWithNext } = strip;
      const smaller = strip.smaller[step];
      return smaller ? { ...smaller, above, below, keepWithNext } : strip;
    }),
  );
  return [group, ...sizes];
}

/** Rounding must not push a line that was measured to fit exactly. */
const TOLERANCE = 0.01;

/** How far the page would reach with these strips on it. */
function heightAfter(page: OpenPage, group: readonly Strip[]): number {
  let end = page.end;
  let above = page.strips.at(-1)?.strip;
  let placed = page.strips.length;
  for (const strip of group) {
    if (placed === page.floated && strip.repeat.length > 0) {
      end += gapBetween(above, strip.repeat[0] ?? strip);
      for (const repeated of strip.repeat) end += repeated.height;
      above = undefined;
    }
    placed++;
    end += gapBetween(above, strip) + strip.height;
    above = strip;
  }
  return end;
}

/** Note: mutates `page`. */
function place(strip: Strip, page: OpenPage, section: MeasuredSection): void {
  let above = page.strips.at(-1)?.strip;
  if (!above) page.section = section.title;
  if (page.strips.length === page.floated && strip.repeat.length > 0) {
    page.end += gapBetween(above, strip.repeat[0] ?? strip);
    for (const repeated of strip.repeat) {
      page.strips.push({ strip: repeated, y: page.end, isRepeated: true });
      page.end += repeated.height;
    }
    above = undefined;
  }
  const y = page.end + gapBetween(above, strip);
  page.strips.push({ strip, y, isRepeated: false });
  page.end = y + strip.height;
}

/** At the end of the page where there is room, after the text where there is not. */
function placeFoot(strips: readonly Strip[], book: Book, section: MeasuredSection): void {
  if (strips.length === 0) return;
  const page = book.pages.at(-1) ?? newPage(book, section);
  const end = heightAfter(page, strips);
  if (end <= book.height) page.end += book.height - end;
  for (const group of keptTogether(strips)) placeGroup(group, book, section);
}

/** The page of each anchor, by its id; of one that comes twice, the first. */
export function anchorPages(pages: readonly Page[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const page of pages) {
    for (const { strip, isRepeated } of page.strips) {
      for (const mark of strip.marks) {
        if (mark.type === 'anchor' && !isRepeated && !numbers.has(mark.id)) numbers.set(mark.id, page.number);
      }
    }
  }
  return numbers;
}
