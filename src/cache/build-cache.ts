import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ManifestComparison } from '../model/manifest.ts';
import { digest } from './ingredients.ts';
import { type Keeper, makeAll, openKeeper } from './keep.ts';
import { recall, remember } from './record.ts';
import { type Seen, seenFile } from './seen.ts';
import { openStore } from './store.ts';

export interface CacheOptions {
  readonly folder: string;
  /** Everything is made again, and kept. */
  readonly isForced: boolean;
  /** Bytes above which the oldest used entries go; 500 MB by default. */
  readonly limit?: number;
}

/** What a build made of a content file, and told of it. */
export interface Standing {
  readonly comparison: ManifestComparison;
  readonly complete: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a build keeps from one time to the next. */
export interface BuildCache {
  /** What stands in the output folder, when nothing that it was made from has changed, nor it itself. */
  recall(path: string): { readonly value: Standing; readonly seen: readonly Seen[] } | null;
  /** @param seen what was read for it; what was written is added here */
  remember(path: string, seen: readonly Seen[], standing: Standing): void;
  /** @param id of a comparison, or of the gallery */
  keeper(id: string): Keeper;
  close(): void;
}

/** Of everything: what is made with `--no-cache`, and by who only checks. */
export const noCache: BuildCache = {
  recall: () => null,
  remember: () => undefined,
  keeper: () => makeAll,
  close: () => undefined,
};

const MOST_BYTES = 500_000_000;

/**
 * @param place what else the outputs of a content file depend on: output folder, languages, everything that is shared;
 * and the working directory, which relative paths begin in
 */
export function openBuildCache(
  { folder, isForced, limit = MOST_BYTES }: CacheOptions,
  out: string,
  place: unknown,
): BuildCache {
  const store = openStore(folder);
  const recordOf = (path: string): string => digest(['content', path, out, place]);
  return {
    recall: (path) => (isForced ? null : recall<Standing>(store, recordOf(path))),
    remember(path, seen, standing) {
      const files = standing.comparison.editions.flatMap((edition) => edition.files);
      const written = files.map((file) => seenFile(join(out, file.path), file.sha256));
      remember(store, recordOf(path), [...seen, ...written], standing);
    },
    keeper: (id) => openKeeper(store, digest(['place', out, id]), isForced),
    close: () => store.trim(limit),
  };
}
