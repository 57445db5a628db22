import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { analyse } from '../../../src/analyse/analyse.ts';
import { composeStory } from '../../../src/compose/compose-story.ts';
import type { Story } from '../../../src/compose/story.ts';
import { wordingFor } from '../../../src/compose/wording/index.ts';
import { systemEffects } from '../../../src/effects.ts';
import { openFonts } from '../../../src/fonts/open-fonts.ts';
import { loadTemplates } from '../../../src/render/load-templates.ts';
import { reportCharacters } from '../../../src/render/report/characters.ts';
import { type ReportChart, type ReportInput, renderReport } from '../../../src/render/report/render-report.ts';
import { loadTheme } from '../../../src/theme/load-theme.ts';
import { validated } from '../../support/content.ts';

const effects = {
  ...systemEffects(),
  packageFile: (path: string) => new URL(`../../../${path}`, import.meta.url).pathname,
};

export const shippedTemplates = (): Promise<ReadonlyMap<string, string>> =>
  loadTemplates([effects.packageFile('templates')], effects);

export async function storyFrom(content: string, files: ReadonlyMap<string, Uint8Array> = new Map()): Promise<Story> {
  const { comparisons, diagnostics } = await validated(content, async (path) => files.get(path) ?? null);
  const [comparison] = comparisons;
  if (!comparison) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return composeStory(comparison, analyse(comparison), wordingFor(comparison.language).wording);
}

const PLAIN = {
  options: { conformance: 'ua', paper: null, attachments: false },
  attachments: [],
  colourProfile: null,
} as const;

/** Everything that a report is rendered from; charts are empty boxes. */
export async function reportInput(content: string, files?: ReadonlyMap<string, Uint8Array>): Promise<ReportInput> {
  const story = await storyFrom(content, files);
  const theme = await loadTheme('studio', [effects.packageFile('templates')], effects);
  if (!theme) throw new Error('the theme is gone');
  const characters = JSON.stringify(story) + reportCharacters(story);
  const styles = ['regular', 'bold', 'italic', 'code'] as const;
  const { book } = await openFonts(theme.tokens.fonts, story.language, characters, theme.readFont, { styles });
  return {
    story,
    templates: await shippedTemplates(),
    tokens: theme.tokens,
    book,
    charts: emptyCharts(story),
    ...PLAIN,
  };
}

const emptyCharts = (story: Story): ReadonlyMap<string, ReportChart> =>
  new Map(
    story.charts.map(({ name }) => [
      name,
      { width: 400, height: 240, draw: (doc, { x, y, width, height }) => doc.rect(x, y, width, height).stroke() },
    ]),
  );

export interface ReadReport {
  readonly document: PDFDocumentProxy;
  readonly pages: readonly ReadPage[];
  readonly bookmarks: readonly {
    readonly title: string;
    readonly level: number;
    readonly page: number;
    readonly y: number;
  }[];
}

export interface ReadPage {
  readonly number: number;
  readonly texts: readonly ReadText[];
  readonly links: readonly { readonly url: string | null; readonly page: number | null; readonly y: number }[];
}

/** Points from the page's upper left corner; `y` is the baseline. */
export interface ReadText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** The report as another program reads it. */
export async function readReport(bytes: Uint8Array): Promise<ReadReport> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS }).promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(document, number));
  return { document, pages, bookmarks: await readBookmarks(document) };
}

export const renderAndRead = async (input: ReportInput): Promise<ReadReport> => readReport(await renderReport(input));

async function readPage(document: PDFDocumentProxy, number: number): Promise<ReadPage> {
  const page = await document.getPage(number);
  const { height } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  const texts = content.items.flatMap((item): ReadText[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [size = 0, , , , x = 0, y = 0] = item.transform;
    return [{ text: item.str, x, y: height - y, width: item.width, size }];
  });
  const links: ReadPage['links'][number][] = [];
  for (const annotation of await page.getAnnotations()) {
    if (annotation.subtype !== 'Link') continue;
    const place = annotation.dest ? await destination(document, annotation.dest) : null;
    links.push({ url: annotation.url ?? null, page: place?.page ?? null, y: height - annotation.rect[3] });
  }
  return { number, texts, links };
}

async function destination(document: PDFDocumentProxy, dest: unknown): Promise<{ page: number; y: number } | null> {
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
