import * as v from 'valibot';

/**
 * An object that takes no other keys. Valibot stops at the first stranger, so the issue's message carries every key
 * that is allowed: from it `issues.ts` finds all strangers, and what each of them may have been meant to be.
 */
export function closedObject<const E extends v.ObjectEntries>(entries: E) {
  const allowed = `${UNKNOWN_KEY}${Object.keys(entries).join(' ')}`;
  return v.strictObject(entries, (issue) => {
    if (issue.expected === 'never') return allowed;
    return issue.path ? 'missing-key' : 'map';
  });
}

export const UNKNOWN_KEY = 'unknown-key ';

/**
 * Either a plain value or a map. Chosen by what the value is rather than by trial, so that the problems told are those
 * of the form that the author meant.
 */
export function either<S extends v.GenericSchema, O extends v.GenericSchema>(
  scalar: S,
  object: O,
  isObject: (value: unknown) => boolean = isMap,
): v.UnionSchema<[S, O], undefined> {
  const union = v.union([scalar, object]);
  return {
    ...union,
    '~run': (dataset, config) => (isObject(dataset.value) ? object : scalar)['~run'](dataset, config),
  };
}

export const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
