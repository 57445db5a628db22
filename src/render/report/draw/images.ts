import { setImmediate } from 'node:timers/promises';
import { inflateSync } from 'node:zlib';

/**
 * Reads the pictures into the document, one after the other: PDFKit unpacks transparency in the background, and
 * whichever came first would otherwise be written first. Rejects when a picture is broken.
 */
export async function embedImages(
  doc: PDFKit.PDFDocument,
  images: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, PDFKit.Mixins.OpenedImage>> {
  const opened = new Map<string, PDFKit.Mixins.OpenedImage>();
  for (const [name, bytes] of images) {
    const image = doc.openImage(Buffer.from(bytes));
    // PDFKit would find broken pixels out later, where nobody can catch the error.
    if (image.image && image.imgData) inflateSync(image.imgData);
    image.embed(doc);
    while (image.image) await setImmediate();
    opened.set(name, image);
  }
  return opened;
}
