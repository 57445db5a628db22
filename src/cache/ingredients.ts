import { sha256 } from './disk.ts';

/** What an output is made from, by a name for people: the digest of each, e.g. of `templates/deck/deck.hbs`. */
export type Ingredients = Readonly<Record<string, string>>;

/** The same ingredients have the same key, in whatever order they are named. */
export const keyOf = (name: string, ingredients: Ingredients): string =>
  sha256(JSON.stringify([name, Object.entries(ingredients).sort(([left], [right]) => (left < right ? -1 : 1))]));

/** Of plain data, with maps and bytes in it. Functions are the program's own, and change with it only. */
export const digest = (value: unknown): string => sha256(JSON.stringify(value, plain) ?? 'undefined');

/**
 * JSON would write maps and sets empty, bytes at great length, and numbers beyond all numbers as null.
 *
 * @param this where the value stands: what is handed over here, a buffer has written already
 */
function plain(this: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
  const given = this[key];
  if (given instanceof Uint8Array) return { bytes: sha256(given) };
  if (given instanceof Map) return { map: [...given] };
  if (given instanceof Set) return { set: [...given] };
  return typeof value === 'number' && !Number.isFinite(value) ? { number: String(value) } : value;
}

/** Names of what is different, gone or new. */
export function different(before: Ingredients, now: Ingredients): readonly string[] {
  const names = new Set([...Object.keys(now), ...Object.keys(before)]);
  return [...names].filter((name) => before[name] !== now[name]);
}
