import { different, type Ingredients, keyOf } from './ingredients.ts';
import * as messages from './messages.ts';
import { type Parcel, pack, unpack } from './parcel.ts';
import type { Store } from './store.ts';

/** Takes what was made from the same ingredients before, or makes it. */
export type Keep = <Notes>(
  name: string,
  ingredients: () => Promise<Ingredients>,
  make: () => Promise<Parcel<Notes>>,
) => Promise<KeptParcel<Notes>>;

export interface KeptParcel<Notes> extends Parcel<Notes> {
  /** Why it was made, in plain words; null where it was kept. */
  readonly why: string | null;
}

export interface Keeper {
  readonly keep: Keep;
  /** Notes what each parcel was made from, so that the next build can say what is different. */
  close(): void;
}

/** Without a cache everything is made, and nobody asks what from. */
export const makeAll: Keeper = {
  keep: async (_name, _ingredients, make) => ({ ...(await make()), why: messages.uncached() }),
  close: () => undefined,
};

/**
 * Note: remembers the parcels of one place, e.g. of one comparison in one output folder.
 *
 * @param place key of what is remembered of that place
 * @param isForced whether everything is made again
 */
export function openKeeper(store: Store, place: string, isForced: boolean): Keeper {
  const before = readPlace(store, place);
  const now: Record<string, Ingredients> = { ...before };
  return {
    async keep<Notes>(name: string, ingredients: () => Promise<Ingredients>, make: () => Promise<Parcel<Notes>>) {
      const from = await ingredients();
      const key = keyOf(name, from);
      const found = isForced ? 'missing' : store.get(key);
      now[name] = from;
      if (typeof found !== 'string') return { ...unpack<Notes>(found), why: null };
      const parcel = await make();
      store.put(key, pack(parcel));
      return { ...parcel, why: isForced ? messages.forced() : whyMade(before[name], from, found) };
    },
    close: () => store.put(place, new TextEncoder().encode(JSON.stringify(now))),
  };
}

function readPlace(store: Store, place: string): Readonly<Record<string, Ingredients>> {
  const bytes = store.get(place);
  return typeof bytes === 'string' ? {} : JSON.parse(new TextDecoder().decode(bytes));
}

function whyMade(before: Ingredients | undefined, now: Ingredients, found: 'missing' | 'damaged'): string {
  if (found === 'damaged') return messages.damaged();
  if (!before) return messages.firstTime();
  const names = different(before, now);
  return names.length > 0 ? messages.changed(names) : messages.forgotten();
}
