import { parentPort } from 'node:worker_threads';
import type { ChartConfiguration } from 'chart.js';
import type { ChartSize } from '../kind.ts';
import { openPngSurface, type PngOptions } from './png.ts';

// What runs in the thread of png-elsewhere.ts.

/** A picture to draw; null when there will be no more. */
export type PngTask = null | {
  readonly id: number;
  readonly configuration: ChartConfiguration;
  readonly size: ChartSize;
  readonly faces: readonly { readonly family: string; readonly italic: boolean; readonly bytes: Uint8Array }[];
  readonly options: PngOptions;
};

export interface PngAnswer {
  readonly id: number;
  readonly result: { readonly png: Uint8Array } | { readonly error: unknown };
}

const surface = openPngSurface();

parentPort?.on('message', async (task: PngTask) => {
  if (task === null) {
    surface.close();
    parentPort?.close();
    return;
  }
  const { id, configuration, size, options } = task;
  const faces = task.faces.map(({ bytes, ...face }) => ({ ...face, subset: async () => bytes }));
  const answer = (result: PngAnswer['result']) => parentPort?.postMessage({ id, result } satisfies PngAnswer);
  try {
    answer({ png: await surface.draw(configuration, size, { faces }, options) });
  } catch (error) {
    answer({ error });
  }
});
