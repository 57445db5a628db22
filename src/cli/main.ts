import { systemEffects } from '../effects.ts';
import { run } from './run.ts';

void run(process.argv.slice(2), systemEffects()).then((status) => {
  process.exitCode = status;
});
