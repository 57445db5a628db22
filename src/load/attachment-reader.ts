import { parentPort, workerData } from 'node:worker_threads';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isAttachedFile } from './attachment.ts';

// A program of its own, in a thread of `attached-files.ts`: is given a PDF, and answers with what it carries.

const task = getDocument({ data: new Uint8Array(workerData), verbosity: VerbosityLevel.ERRORS });
try {
  const attachments: unknown = await (await task.promise).getAttachments();
  parentPort?.postMessage(Object.values(attachments ?? {}).filter(isAttachedFile));
} catch (error) {
  // Its own kinds of errors lose their words on the way to another thread.
  throw new Error(error instanceof Error ? error.message : String(error));
} finally {
  await task.destroy();
}
