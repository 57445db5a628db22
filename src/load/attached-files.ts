import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Effects } from '../effects.ts';
import { type AttachedFile, isAttachedFile } from './attachment.ts';

/**
 * What is attached to a report: the content that it was made from, and scores. Read by a thread of its own: the reader of PDF gives its process a canvas that Chart.js would take for ours.
 *
 * Throws what the reader throws at a damaged file.
 */
export function attachedFiles(pdf: Uint8Array, effects: Effects): Promise<readonly AttachedFile[]> {
  const reader = new Worker(effects.packageFile(join('dist', 'attachment-reader.js')), { workerData: pdf });
  return new Promise((resolve, reject) => {
    reader.once('message', (found: unknown) => resolve(Array.isArray(found) ? found.filter(isAttachedFile) : []));
    reader.once('error', reject);
  });
}
