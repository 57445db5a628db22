import type { Effects } from '../effects.ts';
import { merge } from '../merge.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { MergeFlags } from './flags.ts';

/** Paths on stdout. */
export async function mergeCommand(
  folder: string,
  { templates, theme }: MergeFlags,
  effects: Effects,
): Promise<ExitCode> {
  for (const { path } of await merge({ out: folder, templates: templates ?? null, theme }, effects))
    effects.print(path);
  return EXIT.done;
}
