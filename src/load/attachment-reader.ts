import { parentPort, workerData } from 'node:worker_threads';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isAttachedContent } from './attachment.ts';

// A program of its own, in a thread of `attached-content.ts`: is given a PDF, and answers with its content or null.

const task = getDocument({ data: new Uint8Array(workerData), verbosity: VerbosityLevel.ERRORS });
try {
  const attachments: unknown = await (await task.promise).getAttachments();
  parentPort?.postMessage(Object.values(attachments ?? {}).find(isAttachedContent) ?? null);
} catch (error) {
  // Its own kinds of errors lose their words on the way to another thread.
  throw new Error(error instanceof Error ? error.message : String(error));
} finally {
  await task.destroy();
}
