import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy, VerbosityLevel } from '../pdfjs.ts';
import { readStructure, type StructureElement } from './structure.ts';

/** A report as another program reads it. */
export interface ReadReport {
  readonly document: PDFDocumentProxy;
  readonly pages: readonly ReadPage[];
  readonly bookmarks: readonly (Place & { readonly title: string; readonly level: number })[];
  readonly structure: readonly StructureElement[];
}

/** Points from the page's upper edge. */
export interface Place {
  readonly page: number;
  readonly y: number;
}

export interface ReadPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly ReadText[];
  readonly links: readonly ReadLink[];
  /** What of the page pdf.js finds in the structure. */
  readonly tagged: ReadonlySet<string>;
  /** What is drawn as a part of the structure. */
  readonly drawn: ReadonlySet<string>;
  /** How often something is drawn that belongs neither to the structure nor to an artifact. */
  readonly stray: number;
}

/** Points from the page's upper left corner; `y` is the baseline. */
export interface ReadText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly isUpright: boolean;
  /** Its marked content, e.g. `p12R_mc3`; null for header, footer and decoration. */
  readonly content: string | null;
}

export interface ReadLink {
  /** As the structure names it, e.g. `12R`. */
  readonly id: string;
  readonly url: string | null;
  /** Null where it leads nowhere in the document. */
  readonly target: Place | null;
  readonly title: string;
  /** The upper edge. */
  readonly y: number;
}

export async function readReport(bytes: Uint8Array): Promise<ReadReport> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS }).promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(document, number));
  const bookmarks = await readBookmarks(document);
  let structure: readonly StructureElement[] | null = null;
  return {
    document,
    pages,
    bookmarks,
    // Only when it is asked for: what a browser prints is written in another way.
    get structure() {
      structure ??= readStructure(bytes);
      return structure;
    },
  };
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<ReadPage> {
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const [texts, links] = [await readTexts(page, height), await readLinks(document, page, height)];
  const tagged = new Set(contentIds(await page.getStructTree()));
  const read = { number, width, height, texts, links, tagged, ...(await readPainting(page)) };
  page.cleanup();
  return read;
}

async function readTexts(page: PDFPageProxy, height: number): Promise<ReadText[]> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const open: (string | null)[] = [];
  return items.flatMap((item): ReadText[] => {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? null);
      return [];
    }
    if (item.str.trim() === '') return [];
    const [, rise = 0, , , x = 0, y = 0] = item.transform;
    const content = open.findLast((id) => id !== null) ?? null;
    const { str: text, width, height: size } = item;
    return [{ text, x, y: height - y, width, size, isUpright: rise === 0, content }];
  });
}

async function readLinks(document: PDFDocumentProxy, page: PDFPageProxy, height: number): Promise<ReadLink[]> {
  const links: ReadLink[] = [];
  for (const annotation of await page.getAnnotations()) {
    if (annotation.subtype !== 'Link') continue;
    const { id, url = null, dest, contentsObj, rect } = annotation;
    const target = dest ? await destination(document, dest) : null;
    links.push({ id, url, target, title: contentsObj?.str ?? '', y: height - rect[3] });
  }
  return links;
}

async function readPainting(page: PDFPageProxy): Promise<Pick<ReadPage, 'drawn' | 'stray'>> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const drawn = new Set<string>();
  const open: ('structure' | 'artifact' | 'other')[] = [];
  let stray = 0;
  for (const [at, operator] of fnArray.entries()) {
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) {
      const [tag, number] = argsArray[at] ?? [];
      if (typeof number === 'number') drawn.add(`p${pageObject(page)}_mc${number}`);
      open.push(typeof number === 'number' ? 'structure' : tag === 'Artifact' ? 'artifact' : 'other');
    } else if (operator === OPS.endMarkedContent) open.pop();
    else if (paints(operator, argsArray[at]) && open.every((kind) => kind === 'other')) stray += 1;
  }
  return { drawn, stray };
}

/** pdf.js tells a path in one step with how it is painted; one that only clips is not. */
const paints = (operator: number, details: unknown): boolean =>
  operator === OPS.constructPath ? !(Array.isArray(details) && details[0] === OPS.endPath) : PAINTING.has(operator);

const PAINTING: ReadonlySet<number> = new Set([
  OPS.showText,
  OPS.showSpacedText,
  OPS.shadingFill,
  OPS.paintXObject,
  OPS.paintImageXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintImageMaskXObject,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintImageMaskXObjectRepeat,
  OPS.paintInlineImageXObject,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintSolidColorImageMask,
]);

/** E.g. `12R`. */
function pageObject({ ref }: PDFPageProxy): string {
  return ref ? `${ref.num}R` : '';
}

function contentIds(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && node.type === 'content' && 'id' in node) return [String(node.id)];
  return 'children' in node && Array.isArray(node.children) ? node.children.flatMap(contentIds) : [];
}

async function destination(document: PDFDocumentProxy, dest: unknown): Promise<Place | null> {
  const explicit: unknown = typeof dest === 'string' ? await document.getDestination(dest) : dest;
  if (!Array.isArray(explicit)) return null;
  const [reference, , , top] = explicit;
  const page = (await document.getPageIndex(reference)) + 1;
  const { height } = (await document.getPage(page)).getViewport({ scale: 1 });
  return { page, y: height - Number(top) };
}

async function readBookmarks(document: PDFDocumentProxy): Promise<ReadReport['bookmarks']> {
  const found: ReadReport['bookmarks'][number][] = [];
  type Node = NonNullable<Awaited<ReturnType<PDFDocumentProxy['getOutline']>>>[number];
  const visit = async (nodes: readonly Node[], level: number): Promise<void> => {
    for (const node of nodes) {
      const place = await destination(document, node.dest);
      if (place) found.push({ title: node.title, level, ...place });
      await visit(node.items, level + 1);
    }
  };
  // Null where a browser has printed the page, whatever the types say.
  await visit((await document.getOutline()) ?? [], 1);
  return found;
}

/** Text without the white space that only layout brings about. */
export const solid = (text: string): string => text.replace(/\s+/g, '');

export const pageText = (page: ReadPage): string => page.texts.map(({ text }) => text).join('');
