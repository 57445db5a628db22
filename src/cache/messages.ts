/** Why an output was made, as `build --explain` says it. */

export const firstTime = (): string => 'first time';
export const damaged = (): string => 'cache entry damaged';
export const forgotten = (): string => 'no longer in the cache';
export const forced = (): string => '--force';
export const uncached = (): string => '--no-cache';
/** It was in the cache, but did not stand in the output folder as it was made. */
export const restored = (): string => 'missing or changed in the output folder';

/** e.g. `content and templates/deck/deck.hbs changed`. */
export function changed(names: readonly string[]): string {
  const shown = names.length > MOST ? [...names.slice(0, MOST - 1), `${names.length - MOST + 1} others`] : names;
  const last = shown.at(-1) ?? '';
  return `${shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${last}` : last} changed`;
}

const MOST = 4;

/** A line of `build --explain`. */
export const explained = (path: string, why: string | null): string => `${path}  ${why === null ? 'kept' : `made: ${why}`}`;
