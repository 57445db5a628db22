import type { ContentPath } from '../load/load-content.ts';
import { isMap } from './schema/combinators.ts';

/**
 * A way through content whose shape may be wrong: what is not there is simply empty. So references and ranges are
 * checked, and told, in the same run as the mistakes in shape.
 */
export interface Cursor {
  readonly path: ContentPath;
  readonly value: unknown;
  get(key: string): Cursor;
  items(): readonly Cursor[];
  entries(): readonly (readonly [key: string, value: Cursor])[];
  string(): string | null;
  number(): number | null;
  /** Ids of the items of a list of things with an id. */
  ids(): readonly string[];
}

export function cursor(value: unknown, path: ContentPath = []): Cursor {
  const items = () => (Array.isArray(value) ? value.map((item: unknown, index) => cursor(item, [...path, index])) : []);
  return {
    path,
    value,
    get: (key) => cursor(isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined, [...path, key]),
    items,
    entries: () => (isMap(value) ? Object.keys(value).map((key) => [key, cursor(value[key], [...path, key])]) : []),
    string: () => (typeof value === 'string' ? value : null),
    number: () => (typeof value === 'number' && Number.isFinite(value) ? value : null),
    ids: () => items().flatMap((item) => item.get('id').string() ?? []),
  };
}
