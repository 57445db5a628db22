/** What PDFKit takes and its published types do not know, where only tests make use of it. */

declare namespace PDFKit.Mixins {
  interface LinkOptions {
    structParent?: PDFKit.PDFStructureElement;
  }

  interface StructureElementOptions {
    scope?: string;
  }
}
