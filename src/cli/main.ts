import { systemEffects } from '../effects.ts';
import { run } from './run.ts';

void run(process.argv.slice(2), systemEffects()).then((status) => {
  process.exitCode = status;
  // A watcher's timers would keep the process for a second after it was told to stop.
  if (process.argv[2] === 'dev') process.exit();
});
