import type { MeasuredSection } from '../measure/measure.ts';
import { gapBetween, type Strip, stacked } from '../measure/strip.ts';

export interface Page {
  /** From 1; the cover counts. */
  readonly number: number;
  /** Title of the section that its first strip belongs to. */
  readonly section: string;
  /** Without header and footer. */
  readonly isCover: boolean;
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
  readonly strips: PlacedStrip[];
  /** Where the next strip goes, space between left out. */
  end: number;
}

/**
 * Stacks strips on pages, each once, in order. A page ends before what does not fit, together with everything that
 * must stay with it; what is kept together but taller than a page is divided after all, rather than cut off.
 * Linear in the number of strips.
 */
export function paginate(sections: readonly MeasuredSection[], height: number): readonly Page[] {
  const pages: OpenPage[] = [];
  for (const section of sections) {
    if (section.layout !== 'flow' || pages.length === 0 || pages.at(-1)?.isCover) newPage(pages, section);
    const flowing = section.strips.filter((strip) => strip.place !== 'foot');
    if (section.layout === 'cover') lower(pages, section.strips, height);
    for (const group of keptTogether(flowing)) placeGroup(group, pages, section, height);
    placeFoot(
      section.strips.filter((strip) => strip.place === 'foot'),
      pages,
      section,
      height,
    );
  }
  return pages
    .filter((page) => page.strips.length > 0)
    .map(({ section, isCover, strips }, index) => ({ number: index + 1, section, isCover, strips }));
}

function newPage(pages: OpenPage[], section: MeasuredSection): OpenPage {
  const page: OpenPage = { section: section.title, isCover: section.layout === 'cover', strips: [], end: 0 };
  pages.push(page);
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

function placeGroup(group: readonly Strip[], pages: OpenPage[], section: MeasuredSection, height: number): void {
  const current = pages.at(-1) ?? newPage(pages, section);
  if (group[0]?.place === 'page') {
    newPage(pages, section);
    return;
  }
  const fitting = sizesOf(group).find((one) => heightAfter(current, one) <= height + TOLERANCE);
  if (fitting) {
    for (const strip of fitting) place(strip, current, section);
    return;
  }
  const fresh = current.strips.length === 0 ? current : newPage(pages, section);
  const fittingFresh = sizesOf(group).find((one) => heightAfter(fresh, one) <= height + TOLERANCE);
  if (fittingFresh) {
    for (const strip of fittingFresh) place(strip, fresh, section);
    return;
  }
  let page = fresh;
  for (const strip of group) {
    if (page.strips.length > 0 && heightAfter(page, [strip]) > height + TOLERANCE) page = newPage(pages, section);
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
  for (const strip of group) {
    if (!above) for (const repeated of strip.repeat) end += repeated.height;
    end += gapBetween(above, strip) + strip.height;
    above = strip;
  }
  return end;
}

/** Note: mutates `page`. */
function place(strip: Strip, page: OpenPage, section: MeasuredSection): void {
  const above = page.strips.at(-1)?.strip;
  if (!above) {
    page.section = section.title;
    for (const repeated of strip.repeat) {
      page.strips.push({ strip: repeated, y: page.end, isRepeated: true });
      page.end += repeated.height;
    }
  }
  const y = page.end + gapBetween(above, strip);
  page.strips.push({ strip, y, isRepeated: false });
  page.end = y + strip.height;
}

/** At the end of the page where there is room, after the text where there is not. */
function placeFoot(strips: readonly Strip[], pages: OpenPage[], section: MeasuredSection, height: number): void {
  if (strips.length === 0) return;
  const page = pages.at(-1) ?? newPage(pages, section);
  const end = heightAfter(page, strips);
  if (end <= height) page.end += height - end;
  for (const group of keptTogether(strips)) placeGroup(group, pages, section, height);
}
