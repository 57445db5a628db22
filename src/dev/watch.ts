import { basename, dirname, join, resolve, sep } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import type { Effects } from '../effects.ts';
import type { Reads } from './reads.ts';

export interface Watch {
  /**
   * From now on what these builds have read, and nothing else.
   *
   * @param since when they began to read, by the clock: what has changed since then is told, too
   */
  follow(reads: readonly Reads[], since: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * Watches files by the folders that they lie in: so a file that an editor replaces by another one of its name, or that is
 * deleted and comes again, is still the one. Of a folder that is not there the nearest one above it is watched.
 *
 * @param tell gets absolute paths
 */
export function startWatch(tell: (path: string) => void, { kindOf }: Pick<Effects, 'kindOf'>): Watch {
  const told = new Set<string>();
  const changed = (path: string) => {
    told.add(path);
    tell(path);
  };
  let files: ReadonlySet<string> = new Set();
  let listed: ReadonlySet<string> = new Set();
  let missing: ReadonlySet<string> = new Set();
  const folders = new Set<string>();
  let begun = 0;
  // Each file is told when its folder is looked at first.
  const watcher: FSWatcher = watch([], { ignoreInitial: false, alwaysStat: true, depth: 0 });
  // Of events that follow each other within 50 ms chokidar tells the first alone; so these are those of the system.
  watcher.on('raw', (event: string, name: string | null, details: unknown) => {
    // Both the folder and the file are watched: one tells of a name in it, the other of its own.
    const watched = watchedPath(details);
    const path = name === basename(watched) && files.has(watched) ? watched : resolve(watched, name ?? '');
    const isListed = event === 'rename' && listed.has(dirname(path)) && !SCRATCH.test(basename(path));
    if (files.has(path) || isListed) changed(path);
  });
  watcher.on('add', (path, stats) => {
    if (files.has(path) && stats && stats.mtimeMs > begun - COARSE) changed(path);
  });
  /** With a folder all that lies below it comes and goes. */
  const changedBelow = (path: string) => {
    const below = (each: string) => each.startsWith(path + sep) || each === path;
    for (const file of files) if (below(file)) changed(file);
    for (const folder of listed) if (below(folder)) changed(join(folder, '*'));
  };
  watcher.on('unlinkDir', (path) => {
    folders.delete(path);
    changedBelow(path);
  });
  watcher.on('addDir', (path) => {
    if ([...missing].some((folder) => folder === path || folder.startsWith(path + sep))) changedBelow(path);
  });
  const nearest = async (folder: string): Promise<string> =>
    (await kindOf(folder)) === 'folder' || folder === dirname(folder) ? folder : nearest(dirname(folder));
  const absentIn = async (within: readonly string[]): Promise<readonly string[]> => {
    const all = [...files].filter((file) => within.includes(dirname(file)));
    const kinds = await Promise.all(all.map(kindOf));
    return all.filter((_, at) => kinds[at] === 'missing');
  };
  /** chokidar lists a folder before it watches it: what comes in between it does not see. */
  const lookAgain = async (absent: readonly string[]) => {
    for (const file of absent) if (files.has(file) && !told.has(file) && (await kindOf(file)) === 'file') changed(file);
  };
  return {
    async follow(reads, since) {
      begun = since;
      files = new Set(reads.flatMap((each) => [...each.files]));
      listed = new Set(reads.flatMap((each) => [...each.folders]));
      const asked = [...new Set([...listed, ...[...files].map((file) => dirname(file))])];
      const found = await Promise.all(asked.map(nearest));
      missing = new Set(asked.filter((folder, at) => found[at] !== folder));
      const wanted = new Set(found);
      const [added, left] = [without(wanted, folders), without(folders, wanted)];
      for (const folder of left) folders.delete(folder);
      for (const folder of added) folders.add(folder);
      if (left.length > 0) watcher.unwatch(left);
      if (added.length === 0) return;
      told.clear();
      const absent = await absentIn(added);
      watcher.add(added);
      setTimeout(() => void lookAgain(absent), LATER).unref();
    },
    close: () => watcher.close(),
  };
}

const watchedPath = (details: unknown): string =>
  typeof details === 'object' && details && 'watchedPath' in details ? String(details.watchedPath) : '';

/** File systems tell the time in steps of some milliseconds. */
const COARSE = 10;

/** Milliseconds after which a folder is surely watched. */
const LATER = 500;

/** What editors put beside a file while they write it. */
const SCRATCH = /^\.|~$|^4913$/;

const without = (all: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
  [...all].filter((each) => !others.has(each));
