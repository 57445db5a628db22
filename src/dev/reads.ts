import { dirname, resolve } from 'node:path';
import type { Effects } from '../effects.ts';

/** What was asked of the file system: absolute paths, whether there was something or not. */
export interface Reads {
  readonly files: ReadonlySet<string>;
  /** Folders that were listed: what comes or goes in them counts. */
  readonly folders: ReadonlySet<string>;
}

/** Effects that write down all that is read through them, also later on. */
export function recorded(effects: Effects): { readonly effects: Effects; readonly reads: Reads } {
  const files = new Set<string>();
  const folders = new Set<string>();
  const noting =
    <Result>(set: Set<string>, read: (path: string) => Promise<Result>) =>
    (path: string): Promise<Result> => {
      set.add(resolve(path));
      return read(path);
    };
  return {
    reads: { files, folders },
    effects: {
      ...effects,
      readFile: noting(files, effects.readFile),
      kindOf: noting(files, effects.kindOf),
      realPath: noting(files, effects.realPath),
      listFolder: noting(folders, effects.listFolder),
    },
  };
}

/** Whether a change at one of the paths could have been seen. */
export const touches = (changed: Iterable<string>, { files, folders }: Reads): boolean =>
  [...changed].some((path) => files.has(path) || folders.has(dirname(path)));
