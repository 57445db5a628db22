import { kindAt, namesIn, readWhole, realPathOf, type Stamp, sha256, stampOf } from './disk.ts';

/** What a build found when it asked for something, so that a later one can tell whether it would find the same. */
export type Seen =
  /** A file that was read, or written. Its digest is null where it could not be read. */
  | { readonly kind: 'file'; readonly path: string; readonly digest: string | null; readonly stamp: Stamp }
  /** The names in a folder. */
  | { readonly kind: 'names'; readonly path: string; readonly digest: string | null }
  | { readonly kind: 'kind'; readonly path: string; readonly found: string }
  /** Where a path leads, links followed. */
  | { readonly kind: 'real'; readonly path: string; readonly found: string | null }
  /** A file of another revision: only git knows what that is today. */
  | { readonly kind: 'revision'; readonly path: string };

/**
 * Whether everything still is as it was seen. Files are read only where their stamps say nothing, so that they may have
 * been touched; what was seen then comes with new stamps.
 *
 * @returns null when something is not
 */
export function stillSeen(seen: readonly Seen[]): { readonly seen: readonly Seen[]; readonly isNew: boolean } | null {
  const again: Seen[] = [];
  let isNew = false;
  for (const each of seen) {
    const found = lookAgain(each);
    if (!found) return null;
    isNew ||= found !== each;
    again.push(found);
  }
  return { seen: again, isNew };
}

/** The same when nothing has changed; with a new stamp where only that has; null when it is different. */
function lookAgain(seen: Seen): Seen | null {
  switch (seen.kind) {
    case 'file': {
      const stamp = stampOf(seen.path);
      if (stamp !== null && stamp === seen.stamp) return seen;
      return digestOf(readWhole(seen.path)) === seen.digest ? (stamp === seen.stamp ? seen : { ...seen, stamp }) : null;
    }
    case 'names':
      return namesDigest(namesIn(seen.path)) === seen.digest ? seen : null;
    case 'kind':
      return kindAt(seen.path) === seen.found ? seen : null;
    case 'real':
      return realPathOf(seen.path) === seen.found ? seen : null;
    case 'revision':
      return null;
  }
}

export const digestOf = (bytes: Uint8Array | null): string | null => bytes && sha256(bytes);

export const namesDigest = (names: readonly string[] | null): string | null => names && sha256(names.join('\n'));

/** As a build wrote it, or as it now stands. */
export const seenFile = (path: string, digest: string | null): Seen => ({
  kind: 'file',
  path,
  digest,
  stamp: stampOf(path),
});
