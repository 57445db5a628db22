import { fileURLToPath } from 'node:url';
import { isKeptBuild } from './kept-build.ts';
import { runCached } from './run-cached.ts';
import { expectShortWork } from './short-work.ts';

// The command that is installed: where there is something to make, it runs the program beside it, which src/cli/main.ts
// is bundled to.

if (!isKeptBuild(process.argv.slice(2))) {
  expectShortWork();
  runCached(fileURLToPath(new URL('program.cjs', import.meta.url)), process.argv[2] === 'build');
}
