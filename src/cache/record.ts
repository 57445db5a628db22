import { type Seen, stillSeen } from './seen.ts';
import type { Store } from './store.ts';

/** A value that holds for as long as everything that it came from, and that came of it, is as it was. */
interface Record<Value> {
  readonly seen: readonly Seen[];
  readonly value: Value;
}

export function remember<Value>(store: Store, key: string, seen: readonly Seen[], value: Value): void {
  const record: Record<Value> = { seen, value };
  store.put(key, new TextEncoder().encode(JSON.stringify(record)));
}

/**
 * The value that was remembered, and what was seen, if all of it still holds; null otherwise.
 *
 * @param key whoever makes it vouches for the type: the store has proved that the bytes are those that were put there
 */
export function recall<Value>(store: Store, key: string): Record<Value> | null {
  const bytes = store.get(key);
  if (typeof bytes === 'string') return null;
  const record: Record<Value> = JSON.parse(new TextDecoder().decode(bytes));
  const still = stillSeen(record.seen);
  if (!still) return null;
  // So that the next build need not read what this one had to.
  if (still.isNew) remember(store, key, still.seen, record.value);
  return { seen: still.seen, value: record.value };
}
