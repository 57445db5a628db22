import { join } from 'node:path';
import { DRAFT, namesIn, readWhole, remove, sha256, touch, useOf, writeWhole } from './disk.ts';

/** Bytes by key, in a folder that several builds may use at once. */
export interface Store {
  /** What is damaged is thrown away. */
  get(key: string): Uint8Array | 'missing' | 'damaged';
  put(key: string, bytes: Uint8Array): void;
  /** Throws away what was not used for longest, as far as the limit asks for it. */
  trim(limit: number): void;
}

/** An entry is a file: the digest of its bytes in hexadecimal, then the bytes. */
export function openStore(folder: string): Store {
  const fileOf = (key: string): string => join(folder, key);
  return {
    get(key) {
      const file = readWhole(fileOf(key));
      if (!file) return 'missing';
      const bytes = file.subarray(DIGEST);
      if (new TextDecoder().decode(file.subarray(0, DIGEST)) !== sha256(bytes)) {
        remove(fileOf(key));
        return 'damaged';
      }
      touch(fileOf(key));
      return bytes;
    },
    put: (key, bytes) => writeWhole(fileOf(key), [new TextEncoder().encode(sha256(bytes)), bytes]),
    trim: (limit) => trim(folder, limit),
  };
}

const DIGEST = 64;

/** Milliseconds after which a draft is one that a build left behind when it was killed. */
const ABANDONED = 3_600_000;

function trim(folder: string, limit: number): void {
  const entries = (namesIn(folder) ?? []).flatMap((name) => {
    const use = useOf(join(folder, name));
    return use ? [{ path: join(folder, name), ...use }] : [];
  });
  const isDraft = ({ path }: { readonly path: string }) => path.endsWith(DRAFT);
  const abandoned = entries.filter((entry) => isDraft(entry) && Date.now() - entry.used > ABANDONED);
  const whole = entries.filter((entry) => !isDraft(entry)).sort((left, right) => left.used - right.used);
  let excess = whole.reduce((sum, { bytes }) => sum + bytes, 0) - limit;
  for (const { path } of abandoned) remove(path);
  for (const { path, bytes } of whole) {
    if (excess <= 0) return;
    remove(path);
    excess -= bytes;
  }
}
