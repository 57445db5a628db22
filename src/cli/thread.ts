import { fileURLToPath } from 'node:url';
import { runCached } from './run-cached.ts';

// What a thread of the pool runs: its part of the same program, from the same compiled code.

export default runCached(fileURLToPath(new URL('program.cjs', import.meta.url)), false).work;
