import { dirname, join, sep } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import type { Effects } from '../effects.ts';
import type { Reads } from './reads.ts';

export interface Watch {
  /** From now on what these builds have read, and nothing else. */
  follow(reads: readonly Reads[]): Promise<void>;
  close(): Promise<void>;
}

/**
 * Watches files by the folders that they lie in: so a file that an editor replaces by another one of its name, or that is
 * deleted and comes again, is still the one. Of a folder that is not there the nearest one above it is watched.
 *
 * @param changed gets absolute paths
 */
export function startWatch(changed: (path: string) => void, { kindOf }: Pick<Effects, 'kindOf'>): Watch {
  let files: ReadonlySet<string> = new Set();
  let listed: ReadonlySet<string> = new Set();
  const folders = new Set<string>();
  const watcher: FSWatcher = watch([], { ignoreInitial: true, depth: 0 });
  watcher.on('all', (event, path) => {
    if (files.has(path) || listed.has(dirname(path))) changed(path);
    if (!event.endsWith('Dir')) return;
    if (event === 'unlinkDir') folders.delete(path);
    // With a folder all that lies below it comes and goes.
    const below = (each: string) => each.startsWith(path + sep) || each === path;
    for (const file of files) if (below(file)) changed(file);
    for (const folder of listed) if (below(folder)) changed(join(folder, '*'));
  });
  const nearest = async (folder: string): Promise<string> =>
    (await kindOf(folder)) === 'folder' || folder === dirname(folder) ? folder : nearest(dirname(folder));
  return {
    async follow(reads) {
      files = new Set(reads.flatMap((each) => [...each.files]));
      listed = new Set(reads.flatMap((each) => [...each.folders]));
      const wanted = new Set<string>();
      for (const folder of new Set([...listed, ...[...files].map((file) => dirname(file))]))
        wanted.add(await nearest(folder));
      const [added, left] = [without(wanted, folders), without(folders, wanted)];
      for (const folder of left) folders.delete(folder);
      for (const folder of added) folders.add(folder);
      if (left.length > 0) watcher.unwatch(left);
      if (added.length > 0) watcher.add(added);
    },
    close: () => watcher.close(),
  };
}

const without = (all: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
  [...all].filter((each) => !others.has(each));
