import { type BuildCache, type CacheOptions, noCache, openBuildCache } from '../cache/build-cache.ts';
import { digest } from '../cache/ingredients.ts';
import type { Effects } from '../effects.ts';
import type { Resources } from '../render/resources.ts';

/** What a build keeps, and where it goes. */
export interface KeepOptions {
  /** Null to write nothing. */
  readonly out: string | null;
  /** Null for every language of the content. */
  readonly languages: readonly string[] | null;
  readonly since: string | null;
  /** Null to keep nothing. */
  readonly cache: CacheOptions | null;
}

/** The cache of a build: all that its files share, and their outputs depend on, whatever they say, is a part of its keys. */
export async function cacheOf(
  { out, languages, since, cache }: KeepOptions,
  resources: Resources,
  effects: Effects,
): Promise<BuildCache> {
  if (cache === null || out === null) return noCache;
  const { theme, deck, report, client } = resources;
  const shared = [await resources.identities(), theme.tokens, deck, report, client];
  return openBuildCache(cache, out, digest([await effects.realPath('.'), languages, since, shared]));
}
