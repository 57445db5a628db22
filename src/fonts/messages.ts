import type { Problem } from '../diagnostics/diagnostic.ts';
import { also, codePoints, error } from '../diagnostics/words.ts';

/** What we tell a user about texts that no font can set right. */

// Languages and scripts

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

// Characters

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
