import type { Story } from '../../compose/story.ts';
import type { FontBook } from '../../fonts/font-book.ts';
import { type Image, plainText } from '../../model/rich-text.ts';
import type { Tokens } from '../../theme/tokens.ts';
import type { DrawChart } from './draw/canvas.ts';
import { drawReport } from './draw/draw-report.ts';
import { LOGO, reportLogos } from './logo.ts';
import type { Attachment, ReportOptions } from './options.ts';
import { readReport } from './read-report.ts';
import { setPages } from './set-pages.ts';
import { reportStyles } from './styles.ts';

export interface ReportInput {
  readonly story: Story;
  /** Text by path, e.g. `report/sections/cover.hbs`; `checkTemplates` has passed them. */
  readonly templates: ReadonlyMap<string, string>;
  readonly tokens: Tokens;
  readonly book: FontBook;
  /** By name. */
  readonly charts: ReadonlyMap<string, ReportChart>;
  readonly options: ReportOptions;
  /** Put into the PDF, where the options let them. */
  readonly attachments: readonly Attachment[];
  /** sRGB, as an ICC profile; null where no PDF/A is wanted. */
  readonly colourProfile: Uint8Array | null;
}

/** A chart that can be drawn into a page. */
export interface ReportChart {
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly draw: DrawChart;
}

/**
 * The report as PDF: the same input makes the same bytes.
 *
 *     story.sections → markup → blocks → number → measure → paginate → draw
 *
 * Throws TemplateError and MarkupError for what only filling a template shows.
 */
export async function renderReport(
  input: ReportInput,
  read = readReport(input.story, input.templates),
): Promise<Uint8Array> {
  const { story, tokens, book, charts, options } = input;
  const styles = reportStyles(tokens, story.language, options.paper);
  const attachments = options.attachments ? input.attachments : [];
  // 1. and 2. Templates → markup → blocks, numbered: shared with the page.
  const { sections, images, numbering } = read;
  const logos = reportLogos(tokens, story.brand);
  // 3. Measure: blocks → strips. 4. Paginate: strips → pages. Again, where the text names pages.
  const { part: partOf, onPage, citedOn } = story.wording.sentences;
  const { pages, pageOf } = setPages(sections, {
    styles,
    book,
    charts,
    images: new Map([...[...images].map(([path, image]) => [path, printSize(image)] as const), ...logos]),
    numbering,
    prepared: new WeakMap(),
    words: { partOf, onPage, citedOn },
    tag: { role: 'Document', parent: null },
    role: 'body',
  });
  // 5. Draw: pages → PDF.
  return drawReport({
    title: story.title,
    authors: story.authors,
    language: story.language,
    date: story.date,
    pages,
    pageOf,
    styles,
    book,
    charts: new Map([...charts].map(([name, chart]) => [name, chart.draw])),
    images: new Map([...images, ...[...logos].map(([name, { image }]) => [name, image] as const)].map(pictureBytes)),
    conformance: { kind: options.conformance, part: attachments.length > 0 ? 3 : 2, profile: input.colourProfile },
    attachments,
    running: {
      date: story.wording.date(story.date),
      pageOf: story.wording.sentences.pageOf,
      footer: story.brand?.footer ? plainText(story.brand.footer) : null,
      logo: logos.get(LOGO) ?? null,
    },
  });
}

const pictureBytes = ([name, { base64 }]: readonly [string, Image]): [string, Uint8Array] => [
  name,
  Buffer.from(base64, 'base64'),
];

/** Pixels at 96 an inch, in points. */
const printSize = ({ width, height }: { readonly width: number; readonly height: number }) => ({
  width: width * 0.75,
  height: height * 0.75,
});
