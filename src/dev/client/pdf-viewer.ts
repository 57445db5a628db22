import type * as Pdfjs from 'pdfjs-dist';
import type * as Viewer from 'pdfjs-dist/web/pdf_viewer.mjs';

export interface PdfViewer {
  /** In place of what it shows, at the same place. Resolves when that is seen. */
  show(address: string): Promise<void>;
}

/** pdf.js comes from the server as it is: names of modules, so that no bundler looks for them. */
const MODULES: Readonly<Record<'library' | 'worker' | 'viewer', string>> = {
  library: '/-/pdf.mjs',
  worker: '/-/pdf.worker.mjs',
  viewer: '/-/pdf_viewer.mjs',
};

export async function openViewer(container: HTMLDivElement | null): Promise<PdfViewer | null> {
  if (!container) return null;
  const library: typeof Pdfjs = await import(MODULES.library);
  library.GlobalWorkerOptions.workerSrc = MODULES.worker;
  // The viewer looks for the library there.
  Object.assign(globalThis, { pdfjsLib: library });
  const { EventBus, PDFLinkService, PDFViewer: Pages }: typeof Viewer = await import(MODULES.viewer);
  const eventBus = new EventBus();
  const linkService = new PDFLinkService({ eventBus });
  const pages = new Pages({ container, eventBus, linkService });
  linkService.setViewer(pages);
  let shown: Pdfjs.PDFDocumentLoadingTask | null = null;
  return {
    async show(address) {
      const task = library.getDocument({ url: address, isEvalSupported: false });
      const next = await task.promise;
      const { scrollTop, scrollLeft } = container;
      const scale = pages.currentScale;
      pages.setDocument(next);
      linkService.setDocument(next);
      await pages.firstPagePromise;
      if (shown) {
        pages.currentScale = scale;
        await pages.pagesPromise;
        container.scrollTo({ top: scrollTop, left: scrollLeft, behavior: 'instant' });
      } else pages.currentScaleValue = 'page-width';
      await shown?.destroy();
      shown = task;
    },
  };
}
