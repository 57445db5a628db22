import PDFDocument from 'pdfkit';
import { DEFLATED, deflated } from './deflated.ts';

export interface OpenDocument {
  readonly doc: PDFKit.PDFDocument;
  /** When a page is drawn, before the next one. */
  closePage(): void;
  /** Ends the document. Its images must have been embedded by then. */
  finish(): Uint8Array;
}

/**
 * A PDFKit document that gathers what it writes. By itself PDFKit turns text into bytes letter by letter, each operator
 * of a page alone, and sends every line through a stream: a tenth of the time of a report.
 */
export function openDocument(options: PDFKit.PDFDocumentOptions): OpenDocument {
  const doc = new PDFDocument(options);
  // What the constructor has written lies in the stream.
  const chunks: Uint8Array[] = [doc.read()];
  let operators: string[] = [];
  let lines: string[] = [];
  const closeLines = (): void => {
    if (lines.length > 0) chunks.push(Buffer.from(`${lines.join('\n')}\n`, 'latin1'));
    lines = [];
  };
  doc._write = (data) => {
    if (typeof data === 'string') {
      lines.push(data);
      doc._offset += data.length + 1;
    } else {
      closeLines();
      chunks.push(data);
      doc._offset += data.length;
    }
  };
  doc.addContent = (operator: string) => {
    operators.push(operator);
    return doc;
  };
  return {
    doc,
    closePage() {
      const { content } = doc.page;
      content.compress = false;
      Object.assign(content.data, DEFLATED);
      doc.page.write(deflated(Buffer.from(`${operators.join('\n')}\n`, 'latin1')));
      operators = [];
    },
    finish() {
      doc.end();
      closeLines();
      return Buffer.concat(chunks);
    },
  };
}
