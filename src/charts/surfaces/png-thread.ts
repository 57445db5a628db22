import { Worker } from 'node:worker_threads';
import type { PngSurface } from './png.ts';
import type { PngReply, PngRequest } from './png-protocol.ts';

/**
 * A surface that draws beside the main thread: loading the canvas and encoding take as long as the whole report.
 *
 * @param program path of the bundled png-worker.ts
 */
export function openPngThread(program: string): PngSurface {
  const worker = new Worker(program);
  const waiting = new Map<number, { resolve(bytes: Uint8Array): void; reject(error: Error): void }>();
  let last = 0;
  worker.on('message', (reply: PngReply) => {
    const caller = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('bytes' in reply) caller?.resolve(reply.bytes);
    else caller?.reject(new Error(reply.error));
  });
  worker.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  return {
    draw: (configuration, size, { faces }, options = {}) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        const plain = faces.map(({ family, italic, bytes }) => ({ family, italic, bytes }));
        const request: PngRequest = { id: last, configuration, size, faces: plain, options };
        worker.postMessage(request);
      }),
    close: () => void worker.terminate(),
  };
}
