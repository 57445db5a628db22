import type { Problem } from '../diagnostics/diagnostic.ts';
import { codes, error, suggestion } from '../diagnostics/words.ts';

/** What we tell a user about their content, one named function each. Tests call these too. */

// Shape

export const notAMap = (received: string): Problem =>
  error('wrong-type', `This is ${received}`, 'a map of keys and values');
export const unknownKey = (key: string, allowed: readonly string[]): Problem =>
  error('unknown-key', `\`${key}\` is not a key here`, `one of ${codes(allowed)}`, suggestion(key, allowed));
export const missingKey = (key: string): Problem => error('missing-key', `\`${key}\` is missing`, `a key \`${key}\``);
export const wrongType = (expected: string, received: string, hint: string | null = null): Problem =>
  error('wrong-type', `This is ${received}`, expected, hint);
export const wrongValue = (code: string, received: string, expected: string, hint: string | null = null): Problem =>
  error(code, `${received.charAt(0).toUpperCase()}${received.slice(1)} does not fit here`, expected, hint);
export const wrongCount = (count: number, things: string, min: number, max: number): Problem =>
  error('wrong-count', `There ${count === 1 ? 'is' : 'are'} ${count} ${things}`, `${min} to ${max} ${things}`);

// Texts

export const unseenText = (): Problem =>
  error('empty-text', 'Nothing of this text can be seen', 'a text that is not empty');
export const missingTranslation = (language: string): Problem =>
  error(
    'missing-translation',
    `The text in ${language} is missing`,
    `a text for each of the file's languages`,
    `add \`${language}: …\`, or write one text for all languages`,
  );
export const undeclaredLanguage = (language: string, declared: readonly string[]): Problem =>
  error(
    'undeclared-language',
    `\`${language}\` is not one of the file's languages`,
    `one of ${codes(declared)}`,
    suggestion(language, declared) ?? `add it to \`languages\``,
  );

// References and ranges

export const duplicateId = (kind: string, id: string): Problem =>
  error('duplicate-id', `There is more than one ${kind} \`${id}\``, 'each id once');
export const danglingId = (kind: string, id: string, known: readonly string[]): Problem =>
  error('dangling-id', `There is no ${kind} \`${id}\``, `one of ${codes([...new Set(known)])}`, suggestion(id, known));
export const missingScore = (subject: string): Problem =>
  error(
    'missing-score',
    `The score of \`${subject}\` is missing`,
    'a score for each subject',
    `where nobody knows, say so: \`${subject}: unknown\``,
  );
export const missingFeature = (subject: string): Problem =>
  error(
    'missing-feature',
    `The text for \`${subject}\` is missing`,
    'a text for each subject',
    `where nobody knows, say so: \`${subject}: unknown\``,
  );
export const missingScale = (): Problem =>
  error(
    'missing-scale',
    'This trait is judged, but the file declares no scale',
    'a `scale` with `min` and `max`, or a `measure` for the trait',
  );
export const scoreOffScale = (value: number, min: number, max: number): Problem =>
  error('score-off-scale', `${value} lies outside the declared range`, `a number from ${min} to ${max}`);
export const scoreOffStep = (value: number, step: number, nearest: number): Problem =>
  error(
    'score-off-step',
    `${value} is not a step of the scale`,
    `a multiple of the step ${step}`,
    `${nearest} is the nearest`,
  );
export const intervalInverted = (low: number, value: number, high: number): Problem =>
  error('interval', `The interval ${low} to ${high} does not hold ${value}`, '`low` ≤ `value` ≤ `high`');
export const intervalOfUnknown = (): Problem =>
  error('interval', 'An unknown score has no interval', 'a `value`, or no `low` and `high`');
export const emptyRange = (min: number, max: number): Problem =>
  error('empty-range', `The range from ${min} to ${max} is empty`, '`min` less than `max`');
export const tooManyMinutes = (slides: number, talk: number): Problem =>
  error('too-many-minutes', `The minutes of the slides add up to ${slides}, but the talk may take ${talk}`);

export const noWeight = (): Problem =>
  error('no-weight', 'All weights are 0, so there is no total', 'at least one weight above 0');
export const noSuchDay = (date: string): Problem =>
  error('no-such-day', `There is no day ${date}`, 'a day of the calendar');
