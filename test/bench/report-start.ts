import { fileURLToPath } from 'node:url';
import { runCached } from '../../src/cli/run-cached.ts';
import { expectShortWork } from '../../src/cli/short-work.ts';

// Starts test/bench/report-alone.ts as src/cli/start.ts starts the program; what runs again and again is no short work.

const isBuild = process.argv[2] === 'build';
if (isBuild) expectShortWork();
runCached(fileURLToPath(new URL('program.cjs', import.meta.url)), isBuild);
