import { isMainThread } from 'node:worker_threads';
import { systemEffects } from '../effects.ts';
import { threadWork } from '../many/thread.ts';
import { run } from './run.ts';

/** For the threads of a pool, see thread.ts. */
export const work = threadWork();

if (isMainThread)
  void run(process.argv.slice(2), systemEffects()).then((status) => {
    process.exitCode = status;
  });
