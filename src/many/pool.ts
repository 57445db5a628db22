import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Effects } from '../effects.ts';
import type { ResourceOptions } from '../render/resources.ts';
import type { KeepOptions } from './cache-of.ts';
import { type FileOutcome, failureOf, type MakeFile, nothingOf } from './make-file.ts';
import type { ThreadTask } from './thread.ts';

/**
 * Lets threads make the files: each keeps templates, theme and fonts for as long as there are files. What a thread makes it
 * writes itself. When one dies, the file that it had fails, and another takes its place.
 */
export async function withPool<Result>(
  threads: number,
  options: KeepOptions & ResourceOptions,
  effects: Effects,
  use: (make: MakeFile) => Promise<Result>,
): Promise<Result> {
  // Loaded by who has many files; by `require`, since compiled code that was kept cannot `import`.
  const { Piscina }: typeof import('piscina') = createRequire(import.meta.url)('piscina');
  const pool = new Piscina<ThreadTask, FileOutcome>({
    filename: effects.packageFile(join('dist', 'thread.cjs')),
    minThreads: threads,
    maxThreads: threads,
    recordTiming: false,
  });
  try {
    return await use(async (file) => {
      const task: ThreadTask = { file, options };
      const started = effects.now();
      try {
        return await pool.run(task);
      } catch (error) {
        return { ...nothingOf(file), failure: failureOf(error), milliseconds: effects.now() - started };
      }
    });
  } finally {
    await pool.destroy();
  }
}
