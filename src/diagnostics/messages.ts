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
export const missingGlyph = (character: string): Problem =>
  error(
    'missing-glyph',
    `No font has the character ${character} (${codePoints(character)})`,
    'characters that the fonts of the theme have',
    'write it another way, or choose a theme whose fonts have it',
  );
/** It stands neither in the content nor in a template. */
export const missingGlyphOfWording = (character: string): Problem =>
  error(
    'missing-glyph',
    `No font has the character ${character} (${codePoints(character)}), which the tool’s own words bring`,
    'a font for the language',
    'choose a theme whose fonts have it',
  );
export const noWording = (language: string, used: string): Problem => ({
  ...error('no-wording', `The tool has no words of its own in ${language}; it uses those in ${used}`),
  severity: 'warning',
});

// Languages, scripts and characters

/** Why texts in a language cannot be set. */
export type LanguageHindrance = 'right-to-left' | 'shaping' | 'japanese' | 'korean' | 'chinese';

const HINDRANCES: Readonly<Record<LanguageHindrance, string>> = {
  'right-to-left': 'it is written from right to left',
  shaping: 'its letters must be joined, stacked or reordered',
  japanese: 'there are no Japanese forms of characters and no Japanese rules for lines',
  korean: 'there is no font for it',
  chinese: 'Chinese is known by `zh`',
};

export const unsupportedLanguage = (tag: string, reason: LanguageHindrance): Problem =>
  error(
    'unsupported-language',
    `Texts in \`${tag}\` cannot be set right: ${HINDRANCES[reason]}`,
    'a language in Latin, Greek, Cyrillic or Chinese script, e.g. `en`, `el`, `ru` or `zh-CN`',
    reason === 'chinese' ? 'write `zh-CN`, `zh-TW` or `zh-HK`' : null,
  );
export const unsupportedScript = (text: string, script: string, reason: LanguageHindrance, more: number): Problem =>
  error(
    'unsupported-script',
    `Text in ${script} script (${codePoints(text)}) cannot be set right: ${HINDRANCES[reason]}${also(more)}`,
    'text in Latin, Greek, Cyrillic or Chinese script',
    'write it in Latin letters',
  );
/** Chinese of one region in the shapes of another. */
export const noRegionalForms = (language: string, family: string): Problem => ({
  ...error(
    'no-regional-forms',
    `The font ${family} has no forms for ${language}: characters and punctuation get the shapes of another region`,
    'a font made for the language',
    'choose a theme whose Han font has them, e.g. one with Noto Sans TC for Taiwan',
  ),
  severity: 'warning',
});

export const controlCharacter = (character: string, more: number): Problem =>
  error(
    'control-character',
    `${codePoints(character)} ${controlKind(character)}${also(more)}`,
    'printable text',
    character === '\uFFFD' ? 'write the character anew' : 'take it out; a new line is a line feed',
  );

function controlKind(character: string): string {
  const value = character.codePointAt(0) ?? 0;
  if (value === 0xfffd) return 'stands where a character was lost';
  if (value === 0x2028 || value === 0x2029) return 'ends a line in print and not on the screen';
  if (value >= 0xd800 && value <= 0xdfff) return 'is half of a character';
  return /\p{Noncharacter_Code_Point}/u.test(character) ? 'is no character' : 'is a control character';
}

export const directionControl = (character: string, more: number): Problem =>
  error(
    'direction-control',
    `${codePoints(character)} changes the direction of the text unseen${also(more)}`,
    'text from left to right',
    'take it out',
  );
export const hiddenCharacter = (characters: string, more: number): Problem =>
  error(
    'hidden-character',
    `${codePoints(characters)} cannot be seen, and could hide a text in the text${also(more)}`,
    'text that can be seen',
    'take it out',
  );
export const privateCharacter = (character: string, more: number): Problem =>
  error(
    'private-character',
    `${codePoints(character)} is for private use: every font draws something else${also(more)}`,
    'a character of Unicode',
    'write what it shows',
  );
export const emoji = (sequence: string, symbol: string | null, more: number): Problem =>
  error(
    'emoji',
    `${sequence} (${codePoints(sequence)}) is an emoji, which each program draws with pictures of its own${also(more)}`,
    'words, or a symbol such as ✓ ✗ ★ ● ◔ →',
    symbol && `\`${symbol}\` is drawn everywhere alike`,
  );

const also = (more: number): string => (more === 0 ? '' : ` (and in ${more} more ${more === 1 ? 'place' : 'places'})`);

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
export const tooManyMinutes = (slides: number, talk: number): Problem =>
  error('too-many-minutes', `The minutes of the slides add up to ${slides}, but the talk may take ${talk}`);

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
export const imageBroken = (path: string, how: string): Problem =>
  error('image-broken', `The picture ${path} is broken: ${how}`, 'a whole PNG or JPEG file');
export const imageKind = (path: string, found: string | null): Problem =>
  error(
    'image-kind',
    `The picture ${path} is ${found === null ? 'not a PNG or JPEG file' : `${found}, not a PNG or JPEG`}`,
    'PNG or JPEG',
  );
export const imageHuge = (path: string, width: number, height: number, most: number): Problem =>
  error(
    'image-huge',
    `The picture ${path} has ${width} × ${height} pixels`,
    `at most ${most / 1e6} million pixels`,
    'make it smaller: a page in print has nine million',
  );
export const imageHeavy = (path: string, bytes: number, most: number): Problem =>
  error(
    'image-huge',
    `The picture ${path} has ${Math.ceil(bytes / 2 ** 20)} MB`,
    `at most ${most / 2 ** 20} MB`,
    'make it smaller, or a JPEG',
  );

// Brand

export const wrongColour = (received: string, written: unknown): Problem =>
  written === null || written === undefined
    ? error('wrong-colour', 'No colour stands here', EXPECTED_COLOUR, 'put it in quotes: a # begins a comment')
    : wrongValue('wrong-colour', received, EXPECTED_COLOUR, colourHint(written));

const EXPECTED_COLOUR = 'a colour as `"#rrggbb"`';

function colourHint(written: unknown): string | null {
  if (typeof written !== 'string') return null;
  const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(written);
  if (short)
    return `write \`"#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}"\``;
  return /^[0-9a-f]{6}$/i.test(written) ? `write \`"#${written}"\`` : null;
}

/** @param on the ground of the theme that it stands on */
export const faintAccent = (
  colour: string,
  on: { readonly scheme: string; readonly name: string; readonly colour: string },
  ratio: string,
  needed: number,
  readable: string,
): Problem =>
  error(
    'faint-colour',
    `${colour} has a contrast of ${ratio}:1 on the theme's ${on.scheme} ${on.name} ${on.colour}`,
    `${needed}:1 or more (WCAG 2.2, 1.4.3)`,
    `\`"${readable}"\` would do`,
  );
export const logoWithoutName = (): Problem =>
  error(
    'missing-key',
    'A logo needs words for those who do not see it',
    'a key `name` in `brand`',
    'say whose logo it is: `name: …`',
  );
export const footerLong = (lines: number, most: number): Problem =>
  error('footer-long', `The footer takes ${lines} lines at the foot of a slide`, `at most ${most} lines`, 'shorten it');
export const fontOutside = (path: string): Problem =>
  error('font-outside', `The font ${path} lies outside the content's folder`, 'a path inside the folder of this file');
export const fontMissing = (path: string): Problem =>
  error('font-missing', `The font ${path} cannot be read`, 'a file beside the content');
export const fontUnusable = (path: string, what: string, hint: string): Problem =>
  error('font-unusable', `The font ${path} ${what}`, 'a static TrueType font', hint);

// Room

export const slideOverflow = (
  slide: string,
  slot: string,
  text: string,
  severity: Problem['severity'] = 'error',
): Problem => ({
  ...error(
    'slide-overflow',
    `The slide “${slide}” has no room for all of its ${slot}: “${text}”`,
    'a text that fits a slide in type of 85 % or more, or twelve where it can be divided',
    'shorten it, divide it into more points, or move it to a section of the report',
  ),
  severity,
});

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

/** e.g. `U+1F44D U+1F3FD`; of a long text its beginning. */
function codePoints(text: string): string {
  const all = [...text].map(
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return all.length > MOST_CODE_POINTS ? `${all.slice(0, 3).join(' ')} …` : all.join(' ');
}

/** The longest emoji have ten. */
const MOST_CODE_POINTS = 10;
