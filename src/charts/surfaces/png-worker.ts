import { parentPort } from 'node:worker_threads';
import { openPngSurface } from './png.ts';
import type { PngReply, PngRequest } from './png-protocol.ts';

// The thread that draws PNG charts. It loads the canvas at once, while the main thread still reads the content.

const surface = openPngSurface();

parentPort?.on('message', ({ id, configuration, size, faces, options }: PngRequest) => {
  surface.draw(configuration, size, { faces }, options).then(
    (bytes) => reply({ id, bytes }),
    (error: unknown) => reply({ id, error: error instanceof Error ? error.message : String(error) }),
  );
});

const reply = (message: PngReply): void => parentPort?.postMessage(message);
