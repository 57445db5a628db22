import type { Effects } from '../effects.ts';
import { stampOf } from './disk.ts';
import { digestOf, namesDigest, type Seen } from './seen.ts';

/** Effects that remember what was asked of them, and what came of it. */
export interface WatchedEffects extends Effects {
  /** Each thing once, as it was found first. */
  seen(): readonly Seen[];
  /** Adds what need not be asked for, since it is known to be as it was. */
  add(seen: readonly Seen[]): void;
}

/**
 * Note: remembers; one road, e.g. that of one content file, has one of these.
 *
 * @param beforehand what was seen for it before
 */
export function watched(effects: Effects, beforehand: readonly Seen[] = []): WatchedEffects {
  const all = new Map<string, Seen>();
  const note = (seen: Seen): void => {
    const key = `${seen.kind} ${seen.path}`;
    if (!all.has(key)) all.set(key, seen);
  };
  beforehand.forEach(note);
  return {
    ...effects,
    seen: () => [...all.values()],
    add: (seen) => seen.forEach(note),
    async readFile(path) {
      // Before it is read: what changes meanwhile then has another stamp.
      const stamp = stampOf(path);
      const { value, give } = await outcome(effects.readFile(path));
      const isStampEnough = stamp !== null && value !== null && value.length > LARGE;
      note({ kind: 'file', path, digest: isStampEnough ? BY_STAMP : digestOf(value), stamp });
      return give();
    },
    async listFolder(path) {
      const { value, give } = await outcome(effects.listFolder(path));
      note({ kind: 'names', path, digest: namesDigest(value) });
      return give();
    },
    async kindOf(path) {
      const found = await effects.kindOf(path);
      note({ kind: 'kind', path, found });
      return found;
    },
    async realPath(path) {
      const { value, give } = await outcome(effects.realPath(path));
      note({ kind: 'real', path, found: value });
      return give();
    },
    readRevision(name) {
      note({ kind: 'revision', path: name });
      return effects.readRevision(name);
    },
  };
}

/** Bytes above which a file, a font mostly, is known by its stamp alone: a digest would take longer than it is worth. */
const LARGE = 1_000_000;

/** No file has this digest, so that another stamp is another file. */
const BY_STAMP = 'by its stamp';

/** What came of it, null for a failure, and the way to hand on either. */
async function outcome<Value>(asked: Promise<Value>): Promise<{ value: Value | null; give: () => Value }> {
  try {
    const value = await asked;
    return { value, give: () => value };
  } catch (error) {
    return {
      value: null,
      give: () => {
        throw error;
      },
    };
  }
}
