import { Worker } from 'node:worker_threads';
import type { PngSurface } from './png.ts';
import type { PngAnswer, PngTask } from './png-thread.ts';

/** Megabytes for new objects: a chart needs few, and a thread takes what it is given. */
const NURSERY = 4;

/**
 * Draws PNG in a thread of its own: what the canvas takes to load, to find the machine's fonts, to draw and to encode
 * passes while the documents are made.
 *
 * @param program path of the compiled png-thread.ts
 */
export function openPngElsewhere(program: string): PngSurface {
  const worker = new Worker(program, { resourceLimits: { maxYoungGenerationSizeMb: NURSERY } });
  const waiting = new Map<number, { resolve(png: Uint8Array): void; reject(error: unknown): void }>();
  let end: Error | null = null;
  const endWith = (error: Error) => {
    end ??= error;
    for (const { reject } of waiting.values()) reject(end);
    waiting.clear();
  };
  worker.on('message', ({ id, result }: PngAnswer) => {
    const picture = waiting.get(id);
    waiting.delete(id);
    if ('png' in result) picture?.resolve(result.png);
    else picture?.reject(result.error);
  });
  worker.on('error', endWith);
  worker.on('exit', (status) => endWith(new Error(`The thread that draws PNG has ended (${status}).`)));
  const send = (task: PngTask) => worker.postMessage(task);
  let last = 0;
  return {
    async draw(configuration, size, book, options = {}) {
      const faces = await Promise.all(
        book.faces
          .filter(({ italic }) => !italic)
          .map(async ({ family, italic, subset }) => ({ family, italic, bytes: await subset() })),
      );
      return new Promise((resolve, reject) => {
        if (end) throw end;
        last += 1;
        waiting.set(last, { resolve, reject });
        send({ id: last, configuration, size, faces, options });
      });
    },
    // It ends by itself, once it has given back its fonts: all threads of a process share them.
    close: () => send(null),
  };
}
