import type { FontBook } from '../../../fonts/font-book.ts';
import { type Mark, moved } from '../measure/marks.ts';
import type { Strip } from '../measure/strip.ts';
import type { Attachment } from '../options.ts';
import type { Page } from '../paginate/paginate.ts';
import type { ReportStyles } from '../styles.ts';
import { attach } from './attachments.ts';
import type { Canvas, DrawChart } from './canvas.ts';
import { openDocument } from './document.ts';
import { embedImages } from './images.ts';
import { documentInfo, makeInfoXmlSafe } from './info.ts';
import { drawMark } from './marks.ts';
import { type Conformance, declareConformance } from './metadata.ts';
import { drawRunning, type RunningText } from './running.ts';
import { structure } from './structure.ts';
import { textWriter } from './text-writer.ts';

export interface Drawing {
  readonly title: string;
  readonly authors: readonly string[];
  readonly language: string;
  /** ISO 8601 calendar date: the document's own, so that the same content makes the same bytes. */
  readonly date: string;
  readonly pages: readonly Page[];
  /** By anchor. */
  readonly pageOf: ReadonlyMap<string, number>;
  readonly styles: ReportStyles;
  readonly book: FontBook;
  readonly charts: ReadonlyMap<string, DrawChart>;
  /** PNG or JPEG by name. */
  readonly images: ReadonlyMap<string, Uint8Array>;
  readonly conformance: Conformance;
  readonly attachments: readonly Attachment[];
  readonly running: Omit<RunningText, 'title' | 'pages'>;
}

/** Pages → PDF. */
export async function drawReport(drawing: Drawing): Promise<Uint8Array> {
  const { styles, book, pages, language } = drawing;
  const opened = openDocument({
    autoFirstPage: false,
    font: '',
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: language,
    margin: 0,
    size: [styles.page.width, styles.page.height],
    info: documentInfo(drawing),
  });
  const { doc } = opened;
  makeInfoXmlSafe(doc);
  declareConformance(doc, drawing.conformance);
  attach(doc, drawing.attachments, new Date(`${drawing.date}T00:00:00Z`));
  const canvas: Canvas = {
    doc,
    structure: structure(doc),
    text: textWriter(doc, opened.streams),
    styles,
    book,
    pageOf: drawing.pageOf,
    charts: drawing.charts,
    images: await embedImages(doc, drawing.images),
    bookmarks: [],
  };
  const running: RunningText = { ...drawing.running, title: drawing.title, pages: pages.length };
  for (const page of pages) {
    drawPage(page, running, canvas);
    opened.closePage();
  }
  // A PDF without pages is none.
  if (pages.length === 0) {
    doc.addPage();
    opened.closePage();
  }
  canvas.text.embed();
  canvas.structure.write();
  return opened.finish();
}

function drawPage(page: Page, running: RunningText, pages: Canvas): void {
  const styles = (page.isPainted && pages.styles.cover) || pages.styles;
  const canvas = { ...pages, styles };
  const { doc, structure: tags } = canvas;
  doc.addPage();
  drawRunning(page, running, canvas);
  for (const { strip, y, isRepeated } of page.strips) {
    drawStrip(strip, styles.margin.left, styles.margin.top + y, isRepeated, canvas);
  }
  tags.leavePage();
}

function drawStrip(strip: Strip, x: number, y: number, isRepeated: boolean, canvas: Canvas): void {
  for (const mark of strip.marks) {
    const placed = isRepeated ? withoutMeaning(mark) : mark;
    if (placed) drawMark(moved(placed, x, y), canvas);
  }
}

/** What a page repeats is seen but neither read out, linked nor listed twice. */
function withoutMeaning(mark: Mark): Mark | null {
  switch (mark.type) {
    case 'link':
    case 'element':
    case 'anchor':
    case 'heading':
      return null;
    case 'text':
    case 'picture':
    case 'page-number':
      return { ...mark, tag: null };
    default:
      return mark;
  }
}
