import * as v from 'valibot';

/** Codes that carry the keys which would have been right, from which `issues.ts` finds what was meant. */
export const UNKNOWN_KEY = 'unknown-key ';
export const UNDECLARED_LANGUAGE = 'undeclared-language ';

/**
 * An object that takes no other keys. Valibot stops at the first stranger, so the issue's message carries every key
 * that is allowed, and `issues.ts` finds the other strangers from it.
 */
export function closedObject<const E extends v.ObjectEntries>(entries: E) {
  const allowed = UNKNOWN_KEY + Object.keys(entries).join(' ');
  return v.strictObject(entries, (issue) => {
    if (issue.expected === 'never') return allowed;
    return issue.path ? 'missing-key' : 'map';
  });
}

/** A map with a text for each of the languages and for no other. */
export function textByLanguage<S extends v.GenericSchema>(languages: readonly string[], text: S) {
  const entries: Record<string, S> = Object.fromEntries(languages.map((language) => [language, text]));
  const allowed = UNDECLARED_LANGUAGE + languages.join(' ');
  return v.strictObject(entries, (issue) => (issue.expected === 'never' ? allowed : 'missing-translation'));
}

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

export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
