/** PDFKit takes a plain string for one of PDF's names, and such an object for a text. */
export class PdfText extends String {}

/**
 * PDFKit writes title and author twice: into the information dictionary as they are, and into XML metadata without
 * escaping them. There it asks for a string: a title with `<` or `&` in it must not break the XML.
 */
export class XmlSafeText extends PdfText {
  override toString(): string {
    return this.valueOf().replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  }
}
