import type { FontBook } from '../../../fonts/font-book.ts';
import { layoutLines } from '../../../fonts/lines.ts';
import type { PlacedRun } from '../../../fonts/placed-line.ts';
import { inBox } from '../../logo.ts';
import { LOGO } from '../logo.ts';
import type { Page } from '../paginate/paginate.ts';
import type { Canvas } from './canvas.ts';
import { filledBox, line } from './operators.ts';

export interface RunningText {
  readonly title: string;
  /** As people write it. */
  readonly date: string;
  /** “Page 3 of 24”. */
  readonly pageOf: (page: number, of: number) => string;
  readonly pages: number;
  /** Of the brand, above date and page; null for none. */
  readonly footer: string | null;
  /** Before the title; null for none. */
  readonly logo: { readonly width: number; readonly height: number } | null;
}

/** Header and footer: the report's title and the section above, date and page below. The cover has a band instead. */
export function drawRunning(page: Page, running: RunningText, canvas: Canvas): void {
  const { doc, structure, styles } = canvas;
  const { margin, width, page: paper, palette } = styles;
  structure.enterFurniture();
  if (page.isCover) {
    drawCover(page, canvas);
    return;
  }
  const headerY = margin.top - HEADER_DISTANCE;
  const half = width * 0.48;
  const indent = drawLogo(running, margin.left, headerY, canvas);
  drawLine(running.title, margin.left + indent, headerY, half - indent, 'left', canvas);
  if (page.section !== running.title)
    drawLine(page.section, margin.left + width - half, headerY, half, 'right', canvas);
  const ruleY = headerY + 8;
  const rule = { x1: margin.left, y1: ruleY, x2: margin.left + width, y2: ruleY };
  doc.addContent(line({ ...rule, width: 0.4, colour: palette.line, dotted: false }));
  const footerY = paper.height - margin.bottom + FOOTER_DISTANCE;
  if (running.footer !== null) {
    const aboveY = footerY - styles.text.running.lineHeight;
    drawLine(running.footer, margin.left, aboveY, width, 'left', canvas);
  }
  drawLine(running.date, margin.left, footerY, half, 'left', canvas);
  drawLine(running.pageOf(page.number, running.pages), margin.left, footerY, width, 'right', canvas);
}

/** How far it moves the title to the right. */
function drawLogo({ logo }: RunningText, x: number, baseline: number, { doc, images }: Canvas): number {
  const image = images.get(LOGO);
  if (!logo || !image) return 0;
  const { width, height } = inBox(logo, HEADER_LOGO);
  doc.image(image, x, baseline - LOGO_MIDDLE - height / 2, { width, height });
  return width + 8;
}

const HEADER_LOGO = { width: 80, height: 15 };
/** From the baseline up to the middle of the letters. */
const LOGO_MIDDLE = 2.8;

/** What is behind the cover's text. */
function drawCover(page: Page, { doc, styles }: Canvas): void {
  const { look, palette, page: paper, margin, width } = styles;
  const box = (x: number, y: number, across: number, down: number, colour: string) =>
    doc.addContent(filledBox(x, y, across, down, colour));
  if (page.isPainted) box(0, 0, paper.width, paper.height, palette.background);
  if (look.cover === 'left') box(0, 0, COVER_BAND, paper.height, palette.accent);
  if (look.cover === 'top') box(0, 0, paper.width, COVER_BAND, palette.accent);
  if (look.cover === 'rules') {
    box(margin.left, margin.top - 14, width, 4, palette.text);
    box(margin.left, margin.top - 14, width * 0.16, 4, palette.accent);
    box(margin.left, margin.top - 7, width, 0.8, palette.text);
  }
}

/** Along an edge of the cover. */
const COVER_BAND = 12;

/** From the text area to the baselines of header and footer. */
const HEADER_DISTANCE = 30;
const FOOTER_DISTANCE = 34;

function drawLine(text: string, x: number, y: number, width: number, align: 'left' | 'right', canvas: Canvas): void {
  const { text: writer, styles, book } = canvas;
  const { size, colour } = styles.text.running;
  const runs = fitted(text, size, width, book);
  const end = runs.at(-1);
  const start = align === 'left' || !end ? x : x + width - end.x - end.width;
  for (const run of runs) writer.write({ ...run, size, colour, setting: 'squeezed' }, start + run.x, y);
}

/** One line; what is too long ends in dots. */
function fitted(text: string, size: number, width: number, book: FontBook): readonly PlacedRun[] {
  const lines = (value: string, room: number) =>
    layoutLines([{ text: value, style: 'regular', payload: undefined }], size, room, book, true);
  const whole = lines(text.replace(/\s+/g, ' '), width);
  if (whole.length <= 1) return whole[0]?.runs ?? [];
  const dots = book.width(DOTS, 'regular', size);
  const kept = lines(text.replace(/\s+/g, ' '), width - dots)[0]?.runs ?? [];
  return lines(`${kept.map((run) => run.text).join('')}${DOTS}`, Number.POSITIVE_INFINITY)[0]?.runs ?? [];
}

const DOTS = ' ...';
