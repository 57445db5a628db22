import type { Drawing } from './draw-report.ts';
import { XmlSafeText } from './pdf-text.ts';

/** What a reader's window and a library's catalogue show. */
export const documentInfo = ({ title, authors, date }: Pick<Drawing, 'title' | 'authors' | 'date'>) => ({
  Title: title,
  ...(authors.length > 0 ? { Author: authors.join(', ') } : {}),
  Creator: 'juxtadeck',
  Producer: 'juxtadeck',
  CreationDate: new Date(`${date}T00:00:00Z`),
});

/** Note: mutates `doc`. */
export function makeInfoXmlSafe(doc: PDFKit.PDFDocument): void {
  const { Title, Author } = doc.info;
  Object.assign(
    doc.info,
    Title === undefined ? {} : { Title: new XmlSafeText(Title) },
    Author === undefined ? {} : { Author: new XmlSafeText(Author) },
  );
}
