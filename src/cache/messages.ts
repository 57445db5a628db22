/** Why an output was made, as `build --explain` says it. */

export const firstTime = (): string => 'first time';
export const damaged = (): string => 'cache entry damaged';
export const forgotten = (): string => 'no longer in the cache';
export const forced = (): string => '--force';
export const uncached = (): string => '--no-cache';
/** It was in the cache, but not, or not like this, in the output folder. */
export const restored = (): string => 'missing or different in the output folder';

/** e.g. `content and templates/deck/deck.hbs changed`. */
export function changed(names: readonly string[]): string {
  const shown = names.length > MOST ? [...names.slice(0, MOST - 1), `${names.length - MOST + 1} others`] : names;
  const last = shown.at(-1) ?? '';
  return `${shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${last}` : last} changed`;
}

const MOST = 4;

/** Why the manifest was written. */
export const newList = (): string => 'what stands in the output folder changed';

/** What `build --explain` says beside an output's path. */
export const explained = (why: string | null): string => (why === null ? 'kept' : `made: ${why}`);
