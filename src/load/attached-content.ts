import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Effects } from '../effects.ts';
import { type AttachedContent, isAttachedContent } from './attachment.ts';

/**
 * The content that a report was made from, attached to it; null where it carries none. Read by a thread of its own: the
 * reader of PDF gives its process a canvas that Chart.js would take for ours.
 *
 * Throws what the reader throws at a damaged file.
 */
export function attachedContent(pdf: Uint8Array, effects: Effects): Promise<AttachedContent | null> {
  const reader = new Worker(effects.packageFile(join('dist', 'attachment-reader.js')), { workerData: pdf });
  return new Promise((resolve, reject) => {
    reader.once('message', (found: unknown) => resolve(isAttachedContent(found) ? found : null));
    reader.once('error', reject);
  });
}
