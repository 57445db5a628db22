import type { ChartConfiguration } from 'chart.js';
import type { FontBook } from '../../fonts/font-book.ts';
import type { PlacedRun } from '../../fonts/placed-line.ts';
import type { ChartSize } from '../kind.ts';
import { drawVectors } from './draw-vectors.ts';
import type { Stroke, VectorDrawing, VectorOperation } from './drawing.ts';
import { decimal } from './vector-path.ts';

export interface PdfBox {
  /** Points from the page's left and upper edge. */
  readonly x: number;
  readonly y: number;
  /** The height follows from the chart's proportions. */
  readonly width: number;
}

/** Writes a run of text from its place on the baseline, in the coordinates that hold when it is called. */
export type WriteRun = (run: PlacedRun, colour: string) => void;

/** The chart on a page, as vectors with text that can be searched. */
export function drawPdf(
  doc: PDFKit.PDFDocument,
  configuration: ChartConfiguration,
  size: ChartSize,
  { x, y, width }: PdfBox,
  book: FontBook,
  write: WriteRun,
): void {
  const drawing = drawVectors(configuration, size, book);
  const scale = width / size.width;
  doc.save();
  doc.transform(scale, 0, 0, scale, x, y);
  for (const operation of drawing.operations) {
    doc.save();
    clipTo(doc, drawing.clips, operation.clip);
    paint(doc, operation, write);
    doc.restore();
  }
  doc.restore();
}

function clipTo(doc: PDFKit.PDFDocument, clips: VectorDrawing['clips'], index: number | null): void {
  const clip = index === null ? undefined : clips[index];
  if (!clip) return;
  clipTo(doc, clips, clip.within);
  doc.path(clip.path).clip();
}

function paint(doc: PDFKit.PDFDocument, operation: VectorOperation, write: WriteRun): void {
  const { hex, opacity } = operation.colour;
  switch (operation.type) {
    case 'fill':
      doc.path(operation.path).fillColor(hex, opacity).fill();
      return;
    case 'stroke':
      doc.path(operation.path).lineWidth(operation.width).lineCap(operation.cap).lineJoin(operation.join);
      // PDFKit's own dash() is typed for one length and one space.
      if (operation.dash.length > 0) doc.addContent(dashOperator(operation));
      doc.strokeColor(hex, opacity).stroke();
      return;
    case 'text':
      doc.fillOpacity(opacity).transform(...operation.matrix);
      for (const run of operation.runs) write(run, hex);
  }
}

/** A PDF phase is never negative. */
function dashOperator({ dash, dashOffset }: Stroke): string {
  const period = dash.reduce((sum, length) => sum + length, 0) * (dash.length % 2 === 0 ? 1 : 2);
  const phase = ((dashOffset % period) + period) % period;
  return `[${dash.map(decimal).join(' ')}] ${decimal(phase)} d`;
}
