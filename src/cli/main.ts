import { isMainThread } from 'node:worker_threads';
import { systemEffects } from '../effects.ts';
import { threadWork } from '../many/thread.ts';
import { run } from './run.ts';

/** For the threads of a pool, see thread.ts. */
export const work = threadWork();

if (isMainThread)
  void run(process.argv.slice(2), systemEffects()).then((status) => {
    process.exitCode = status;
    // A watcher's timers would keep the process for a second after it was told to stop.
    if (process.argv[2] === 'dev') process.exit();
  });
