import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { recallCommand } from '../cache/command.ts';
import { defaultFolder } from '../cache/folder.ts';
import { tellBuild } from './tell-build.ts';

/**
 * Whether this is a build of which nothing has changed since it was done; then it is told again. All that takes is a look
 * at the files: the program is not even loaded.
 */
export function isKeptBuild(args: readonly string[]): boolean {
  if (args[0] !== 'build') return false;
  const installed = dirname(dirname(fileURLToPath(import.meta.url)));
  const told = recallCommand(folderIn(args) ?? defaultFolder('.', installed), args, process.cwd());
  if (!told) return false;
  const written = told.written.map((file) => ({ ...file, why: null }));
  tellBuild({ ...told, written }, false, 0, {
    // Since the process began.
    now: () => performance.now(),
    log: (line) => process.stderr.write(`${line}\n`),
    print: (line) => process.stdout.write(`${line}\n`),
  });
  return true;
}

/** Understood wrong, a cache is looked for where there is none, and the program is asked. */
function folderIn(args: readonly string[]): string | undefined {
  const at = args.indexOf('--cache');
  const inOne = args.find((arg) => arg.startsWith('--cache='));
  return at >= 0 ? args[at + 1] : inOne?.slice('--cache='.length);
}
