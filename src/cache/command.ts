import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { digest } from './ingredients.ts';
import { recall, remember } from './record.ts';
import type { Seen } from './seen.ts';
import { openStore } from './store.ts';

/** What a command told when it had done everything. */
export interface CommandTold {
  readonly written: readonly { readonly path: string; readonly bytes: number }[];
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: { readonly found: number; readonly right: number; readonly failed: number };
}

// The same words in the same folder ask for the same. So a command of which nothing has changed is known before its
// words are understood, and before there is any program to make something.

/** Null when something has changed. */
export const recallCommand = (folder: string, args: readonly string[], working: string): CommandTold | null =>
  isPlain(args) ? (recall<CommandTold>(openStore(folder), keyOf(args, working))?.value ?? null) : null;

export function rememberCommand(
  folder: string,
  args: readonly string[],
  working: string,
  seen: readonly Seen[],
  told: CommandTold,
): void {
  if (isPlain(args)) remember(openStore(folder), keyOf(args, working), seen, told);
}

/** These ask for more than that everything stands where it should, or for something that not their words alone say. */
const isPlain = (args: readonly string[]): boolean =>
  !args.some((arg) => ['--force', '--explain', '--no-cache', '--shard'].includes(arg) || arg.startsWith('--shard='));

/** What else tells versions of the program apart is among the files that were read. */
const keyOf = (args: readonly string[], working: string): string =>
  digest(['command', args, working, process.version, process.platform, process.arch]);
