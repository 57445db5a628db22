import { setFlagsFromString } from 'node:v8';
import { systemEffects } from '../effects.ts';
import { run } from './run.ts';

// HarfBuzz runs for some milliseconds only: optimising it would cost more cores and memory than it saves.
setFlagsFromString('--liftoff-only');

process.exitCode = await run(process.argv.slice(2), systemEffects());
