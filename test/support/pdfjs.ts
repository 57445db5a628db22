// First, so that it sees what there was before.
import { restoreNatives } from './natives.ts';
// The part that reads, which pdf.js loads only when there is something to read: too late for what stands below.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';

// pdf.js gives the process a Path2D that Chart.js would take and our canvas would not: it is of another copy. All tests
// have pdf.js from here, so that none leaves that behind for the next file.
export {
  getDocument,
  OPS,
  type PDFDocumentProxy,
  type PDFPageProxy,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';

Reflect.deleteProperty(globalThis, 'Path2D');
restoreNatives();
