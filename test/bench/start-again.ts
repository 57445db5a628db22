import { fileURLToPath } from 'node:url';
import { runCached } from '../../src/cli/run-cached.ts';
import { expectShortWork } from '../../src/cli/short-work.ts';

// Starts a program of this folder as src/cli/start.ts starts the command; what runs again and again is no short work.

const isBuild = process.argv[2] === 'build';
if (isBuild) expectShortWork();
runCached(fileURLToPath(new URL('program.cjs', import.meta.url)), isBuild);
