import { type Place, type ReadReport, solid } from './read-report.ts';
import { annotationsOf, type StructureElement } from './structure.ts';
import { allElements, type Heading, headingsOf, joined, type PlacedText, taggedTexts } from './tagged-text.ts';

/** Every heading is a bookmark, in the same order and depth, to its page and height; and there is no other bookmark. */
export function bookmarkFindings(report: ReadReport): string[] {
  const headings = headingsOf(report);
  const findings: string[] = [];
  const open = [...report.bookmarks];
  for (const heading of headings) {
    const at = open.findIndex(({ title }) => solid(title) === solid(heading.text));
    const bookmark = open[at];
    if (!bookmark) {
      findings.push(`${told(heading)} is no bookmark`);
      continue;
    }
    // Those before it are in the wrong order, or of no heading.
    for (const { title } of open.splice(0, at + 1).slice(0, at)) findings.push(`bookmark “${title}”: no such heading`);
    const depth = heading.level - Math.min(...headings.map(({ level }) => level)) + 1;
    if (bookmark.level !== depth) findings.push(`${told(heading)} is a bookmark of level ${bookmark.level}`);
    const [first] = heading.texts;
    if (first && !leadsTo(bookmark, first))
      findings.push(`bookmark “${bookmark.title}” leads to ${where(bookmark)}, the heading is at ${where(first)}`);
  }
  return [...findings, ...open.map(({ title }) => `bookmark “${title}”: no such heading`)];
}

/** Every line of the contents tells the page where its heading is, and leads there; no chief heading is left out. */
export function contentsFindings(report: ReadReport): string[] {
  const elements = allElements(report);
  if (!elements.some(({ role }) => role === 'TOC')) return [];
  const textsOf = taggedTexts(report);
  const links = new Map(report.pages.flatMap((page) => page.links.map((link) => [link.id, link])));
  const headings = headingsOf(report);
  const listed = new Set<Heading>();
  const findings: string[] = [];
  for (const line of elements.filter(({ role }) => role === 'TOCI')) {
    const text = solid(joined(textsOf(line)));
    const targets = annotationsOf(line).map((id) => links.get(id)?.target ?? null);
    const named = headings.filter((heading) => isLineOf(text, heading));
    // Headings may be alike, as “GPT-4V” below two sections; the link tells them apart.
    const meant = named.find(({ texts: [first] }) => first && targets.every((target) => leadsTo(target, first)));
    if (meant) listed.add(meant);
    if (named.length === 0) findings.push(`contents: “${text}” is no heading with its page`);
    else if (targets.length === 0) findings.push(`contents: “${text}” is no link`);
    else if (!meant) findings.push(`contents: “${text}” leads to ${targets.map(where).join(' and ')}`);
  }
  const own = headings.findIndex(({ texts: [first] }) => first?.page === pageOfContents(elements, textsOf));
  const missing = headings.slice(own + 1).filter((heading) => heading.level === 1 && !listed.has(heading));
  return [...findings, ...missing.map((heading) => `contents: ${told(heading)} is not listed`)];
}

/** Every link leads somewhere: to a place in the document or an address; is described, and belongs to the structure. */
export function linkFindings(report: ReadReport): string[] {
  const tagged = new Set(report.structure.flatMap(annotationsOf));
  return report.pages.flatMap(({ number, links }) =>
    links.flatMap(({ id, url, target, title, y }) => {
      const place = `link on page ${number} at ${Math.round(y)} (“${title}”)`;
      return [
        ...(url === null && target === null ? [`${place} leads nowhere`] : []),
        ...(url !== null && !/^(https?|mailto):/.test(url) ? [`${place} leads to ${url}`] : []),
        ...(title.trim() === '' ? [`${place} has no description`] : []),
        ...(tagged.has(id) ? [] : [`${place} belongs to no element`]),
      ];
    }),
  );
}

const isLineOf = (line: string, { text, texts: [first] }: Heading): boolean =>
  first !== undefined && line === solid(text) + first.page;

const pageOfContents = (
  elements: readonly StructureElement[],
  textsOf: (element: StructureElement) => readonly PlacedText[],
): number | undefined => {
  const contents = elements.find(({ role }) => role === 'TOC');
  return contents && textsOf(contents)[0]?.page;
};

/** The place is beside the text or a little above it, so that the text is the first thing that is seen. */
const leadsTo = (place: Place | null, text: PlacedText): boolean =>
  place !== null && place.page === text.page && place.y <= text.y && place.y >= text.y - text.size * 3;

const told = ({ level, text }: Heading): string => `H${level} “${text}”`;
const where = (place: Place | PlacedText | null): string =>
  place ? `page ${place.page} at ${Math.round(place.y)}` : 'nowhere';
