import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { threadId } from 'node:worker_threads';

// The cache's own door to files, since it is asked before there is any program. What the system refuses is `null` or
// nothing done: a cache that cannot be used is no reason for a build to fail.

/** Size and times of a file; any change to it since would show in them. Null where one might not. */
export type Stamp = string | null;

/** No file system in use keeps times more coarsely than this many milliseconds. */
const COARSEST = 2000;

/**
 * A file whose last change is no older than the clock of its file system can tell has no stamp: it may change again and
 * look the same. Neither has what is missing.
 */
export function stampOf(path: string): Stamp {
  const stats = attempt(() => statSync(path, { bigint: true }));
  if (!stats) return null;
  // The time of change cannot be set back, as that of modification can.
  const youngest = Math.max(Number(stats.ctimeMs), Number(stats.mtimeMs));
  return Date.now() - youngest > COARSEST ? `${stats.size} ${stats.mtimeNs} ${stats.ctimeNs}` : null;
}

export const readWhole = (path: string): Uint8Array | null => attempt(() => readFileSync(path));

export const namesIn = (path: string): readonly string[] | null => attempt(() => readdirSync(path).sort());

export const realPathOf = (path: string): string | null => attempt(() => realpathSync.native(path));

export function kindAt(path: string): 'file' | 'folder' | 'missing' {
  const stats = attempt(() => statSync(path));
  if (!stats) return 'missing';
  return stats.isDirectory() ? 'folder' : 'file';
}

export const isWritable = (path: string): boolean =>
  attempt(() => {
    accessSync(path, constants.W_OK);
    return true;
  }) ?? false;

/** When it was last used, in milliseconds, and how large it is. */
export function useOf(path: string): { readonly used: number; readonly bytes: number } | null {
  const stats = attempt(() => statSync(path));
  return stats && { used: stats.mtimeMs, bytes: stats.size };
}

export function touch(path: string): void {
  const now = new Date();
  attempt(() => utimesSync(path, now, now));
}

/** Whole or not at all, since others may read and write the same file at this moment. */
export function writeWhole(path: string, pieces: readonly Uint8Array[]): void {
  const draft = `${path}.${process.pid}-${threadId}${DRAFT}`;
  const done = attempt(() => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(draft, Buffer.concat(pieces));
    renameSync(draft, path);
    return true;
  });
  if (!done) remove(draft);
}

/** Ends the name of what is not yet whole. */
export const DRAFT = '.tmp';

/** Whoever is reading it goes on reading. */
export function remove(path: string): void {
  attempt(() => rmSync(path, { force: true }));
}

export const sha256 = (...pieces: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
};

function attempt<Result>(act: () => Result): Result | null {
  try {
    return act();
  } catch {
    return null;
  }
}
