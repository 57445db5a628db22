import type { Attachment } from '../options.ts';

/** Note: mutates `doc`. The date is the document's own: PDF/A asks for one, and the clock has no say. */
export function attach(doc: PDFKit.PDFDocument, attachments: readonly Attachment[], date: Date): void {
  for (const { name, mediaType, description, relationship, bytes } of attachments) {
    doc.file(Buffer.from(bytes), {
      name,
      type: mediaType,
      description,
      relationship,
      creationDate: date,
      modifiedDate: date,
    });
  }
}
