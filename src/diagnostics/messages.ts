import { closest, distance } from 'fastest-levenshtein';
import type { Problem } from './diagnostic.ts';

/** Everything that we tell a user about their content, one named function each. Tests call these too. */

// Files

export const notUtf8 = (): Problem =>
  error('not-utf8', 'The file is not UTF-8: this byte belongs to no character', 'UTF-8 text', 'save it as UTF-8');
export const emptyFile = (): Problem =>
  error('empty-file', 'The file is empty', 'a comparison', 'start from one of the files in content/');
export const yamlSyntax = (code: string, message: string): Problem =>
  error('yaml-syntax', `YAML syntax: ${message}`, null, YAML_HINTS[code] ?? null);

/** What people mean to write when the parser says these. */
const YAML_HINTS: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'put a text that has a colon and a space in it in quotes',
  TAB_AS_INDENT: 'indent with spaces',
};

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
export const controlCharacter = (): Problem =>
  error('control-character', 'The text has a control character or half a character', 'printable text');

// Texts

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
export const missingGlyph = (character: string): Problem =>
  error(
    'missing-glyph',
    `No font has the character ${character} (${codePoint(character)})`,
    'characters that the fonts of the theme have',
    'write it another way, or choose a theme whose fonts have it',
  );
export const noWording = (language: string, used: string): Problem => ({
  ...error('no-wording', `The tool has no words of its own in ${language}; it uses those in ${used}`),
  severity: 'warning',
});

// Templates

export const templateFault = (message: string): Problem =>
  error('template', message, 'a template that fits its view model', 'compare it with the one that it replaces');

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
export const noWeight = (): Problem =>
  error('no-weight', 'All weights are 0, so there is no total', 'at least one weight above 0');
export const noSuchDay = (date: string): Problem =>
  error('no-such-day', `There is no day ${date}`, 'a day of the calendar');

// Pictures

export const imageOutside = (path: string): Problem =>
  error(
    'image-outside',
    `The picture ${path} lies outside the content's folder`,
    'a path inside the folder of this file',
  );
export const imageMissing = (path: string): Problem =>
  error('image-missing', `The picture ${path} cannot be read`, 'a file beside the content');
export const imageBroken = (path: string): Problem =>
  error('image-broken', `The picture ${path} is broken: its pixels are not all there`, 'a whole PNG or JPEG file');
export const imageKind = (path: string): Problem =>
  error('image-kind', `The picture ${path} is not a PNG or JPEG file`, 'PNG or JPEG');

// Room

export const slideOverflow = (slide: string, slot: string, text: string): Problem =>
  error(
    'slide-overflow',
    `The slide “${slide}” has no room for all of its ${slot}: “${text}”`,
    'a text that fits a slide in type of 85 % or more',
    'shorten it, or divide it into more points',
  );

// Words

export const codes = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

function error(code: string, message: string, expected: string | null = null, hint: string | null = null): Problem {
  return { severity: 'error', code, message, expected, hint };
}

/** The candidate that a slip of the keys would turn into what was written, or the one that it is the beginning of. */
export function suggestion(written: string, candidates: readonly string[]): string | null {
  if (candidates.length === 0) return null;
  const whole = candidates.find((candidate) => candidate.toLowerCase().startsWith(`${written.toLowerCase()}-`));
  if (whole !== undefined) return `did you mean \`${whole}\`?`;
  const best = closest(written.toLowerCase(), [...candidates]);
  // Two short words differ in two letters without having anything to do with each other.
  const allowance = written.length < 4 ? written.length - 2 : Math.max(2, Math.floor(written.length / 3));
  return distance(written.toLowerCase(), best.toLowerCase()) <= allowance ? `did you mean \`${best}\`?` : null;
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
