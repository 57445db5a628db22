import { setFlagsFromString } from 'node:v8';
import { systemEffects } from '../effects.ts';
import { run } from './run.ts';

// HarfBuzz runs for some milliseconds only: optimising it would cost more cores and memory than it saves.
setFlagsFromString('--liftoff-only');
// A larger nursery for new objects takes thirty megabytes and saves no time: the process ends before it would.
setFlagsFromString('--semi-space-growth-factor=1');

process.exitCode = await run(process.argv.slice(2), systemEffects());
