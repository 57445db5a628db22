import { fileURLToPath } from 'node:url';
import { runCached } from './run-cached.ts';
import { expectShortWork } from './short-work.ts';

// The command that is installed: it runs the program beside it, which src/cli/main.ts is bundled to.

expectShortWork();
runCached(fileURLToPath(new URL('program.cjs', import.meta.url)), process.argv[2] === 'build');
