/** What PDFKit 0.20 takes and its published types do not know yet. */

declare namespace PDFKit.Mixins {
  interface LinkOptions {
    /** Where the link leads, in words. */
    Contents: import('./pdf-text.ts').PdfText;
    /** Leads from the annotation to its structure element. */
    StructParent?: number;
  }

  interface PDFAnnotation {
    goTo(x: number, y: number, w: number, h: number, name: string, options: LinkOptions): this;
    link(x: number, y: number, w: number, h: number, url: string, options: LinkOptions): this;
  }
}

declare namespace PDFKit {
  interface PDFDocument {
    /** The document catalogue. */
    readonly _root: PDFKitReference;
    /** Of the next byte. */
    _offset: number;
    _write(data: string | Uint8Array): void;
  }

  interface PDFKitReference {
    /** Whether PDFKit deflates the stream. */
    compress: boolean;
    /** With the content of a stream, or as it is. */
    end(stream?: Uint8Array): void;
  }

  interface PDFOutline {
    /** `left` is taken from the page's right edge. */
    addItem(
      title: string,
      options: { expanded: boolean; top: number; left: number; zoom: number; fit: false; pageNumber: null },
    ): PDFOutline;
  }
}

declare namespace PDFKit.Mixins {
  interface PDFAttachmentOptions {
    /** What the file is to the document. */
    relationship?: 'Source' | 'Data';
  }

  interface PDFImage {
    openImage(src: Buffer): OpenedImage;
    image(src: OpenedImage, x: number, y: number, options: ImageOption): this;
  }

  /** A picture that PDFKit has read. */
  interface OpenedImage {
    readonly width: number;
    readonly height: number;
    /** Of a PNG that still waits for its transparency to be unpacked; null or absent when it is ready. */
    readonly image?: object | null;
    /** A PNG's pixels, deflated. */
    readonly imgData?: Uint8Array | null;
    embed(document: PDFKit.PDFDocument): void;
  }
}
