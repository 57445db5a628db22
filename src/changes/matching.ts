import type { ListChange, Named } from '../model/changes.ts';

/** What stands in both editions, in the order of the new one. */
export function inBoth<Thing extends { readonly id: string }>(
  old: readonly Thing[],
  next: readonly Thing[],
): readonly { readonly id: string; readonly old: Thing; readonly new: Thing }[] {
  const before = new Map(old.map((thing) => [thing.id, thing]));
  return next.flatMap((thing) => {
    const earlier = before.get(thing.id);
    return earlier ? [{ id: thing.id, old: earlier, new: thing }] : [];
  });
}

export function listChange(old: readonly Named[], next: readonly Named[], comparesNames: boolean): ListChange {
  return {
    added: without(next, old),
    removed: without(old, next),
    renamed: inBoth(old, next).flatMap(({ id, old: before, new: after }) =>
      comparesNames && before.name !== after.name ? [{ id, old: before.name, new: after.name }] : [],
    ),
  };
}

function without(things: readonly Named[], others: readonly Named[]): readonly Named[] {
  const ids = new Set(others.map(({ id }) => id));
  return things.filter(({ id }) => !ids.has(id));
}

/** Ids for things that have none: their name, and a number where another before them has it too. */
export function idsByName(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}
