import { escapeMarkup } from '../../markup.ts';

/** Keeps every id of a page its only one: a template of the user's may say one twice. */
export interface PageIds {
  /** ` id="…"` for the first that asks, '' for the others and for null. Note: remembers who asked. */
  attribute(id: string | null): string;
  /** A fresh id of our own, e.g. `chart-2`. Note: remembers it. */
  next(name: string): string;
}

/**
 * @param ours what the page around the blocks has for itself
 * @param reserved ids that links lead to: `next` takes none of them
 */
export function pageIds(ours: readonly string[], reserved: ReadonlySet<string>): PageIds {
  const taken = new Set(ours);
  return {
    attribute(id) {
      if (id === null || taken.has(id)) return '';
      taken.add(id);
      return ` id="${escapeMarkup(id)}"`;
    },
    next(name) {
      let number = 1;
      while (taken.has(`${name}-${number}`) || reserved.has(`${name}-${number}`)) number++;
      taken.add(`${name}-${number}`);
      return `${name}-${number}`;
    },
  };
}
