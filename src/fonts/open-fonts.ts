import type { FontTokens } from '../theme/tokens.ts';
import { createBook } from './create-book.ts';
import type { FontBook, FontStyle } from './font-book.ts';
import { type FontFile, fontFileOpener } from './font-files.ts';
import { isInvisible } from './invisible.ts';
import { type Assignment, subsetFaces } from './subset-faces.ts';

export interface OpenedFonts {
  readonly book: FontBook;
  /** Characters that no font has, by code point. Zero-width and control characters are never among them. */
  readonly missing: readonly string[];
}

export interface OpenFontsOptions {
  /** The styles that the text is set in; the others are drawn as regular. Regular and bold by default. */
  readonly styles?: readonly FontStyle[];
}

/**
 * Opens the theme's fonts, cut down to the characters given, ASCII and a few marks, so that numbers and labels made up
 * later can be drawn. A file is read only when it draws something.
 *
 * A character goes to the Latin face when that has it, else to the Han face. In Chinese and Japanese the punctuation
 * that both have, such as quotation marks, goes to the Han face, full width. Italic and code have no Han face of their
 * own: there Han is drawn as in regular text.
 */
export async function openFonts(
  tokens: FontTokens,
  language: string,
  characters: string,
  readFont: (specifier: string) => Promise<Uint8Array>,
  { styles = ['regular', 'bold'] }: OpenFontsOptions = {},
): Promise<OpenedFonts> {
  const isHanText = /^(zh|ja)\b/i.test(language);
  const text = visibleCodePoints(`${ASCII}…–${isHanText ? '，、：；（）' : ''}${characters}`);
  const shared = isHanText ? SHARED_PUNCTUATION : NOTHING;
  const open = fontFileOpener(tokens, readFont);

  const regular = await assign(text, await open('latin-regular'), shared, async () => has(await open('han-regular')));
  const asRegular = async (): Promise<Lookup> => (codePoint) => regular.get(codePoint);
  const assignments: Record<FontStyle, Assignment> = {
    regular,
    bold: styles.includes('bold')
      ? await assign(text, await open('latin-bold'), shared, async () => has(await open('han-bold')))
      : regular,
    italic: styles.includes('italic') ? await assign(text, await open('latin-italic'), shared, asRegular) : regular,
    code: styles.includes('code') ? await assign(text, await open('code'), NOTHING, asRegular) : regular,
  };

  const faces = await subsetFaces(Object.values(assignments), language);
  const missing = text.filter((codePoint) => Object.values(assignments).some((each) => !each.has(codePoint)));
  return {
    book: createBook(tokens, assignments, faces),
    missing: missing.map((codePoint) => String.fromCodePoint(codePoint)),
  };
}

const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));

/** What Chinese and Latin typography share code points for, but not widths. */
const SHARED_PUNCTUATION = new Set([...'“”‘’—―…⋯‥·‧※'].map(codePointOf));
const NOTHING = new Set<number>();

function visibleCodePoints(text: string): number[] {
  const codePoints = new Set([...text].map(codePointOf));
  return [...codePoints].filter((codePoint) => !isInvisible(codePoint)).sort((a, b) => a - b);
}

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

type Lookup = (codePoint: number) => FontFile | undefined;

/** The first file draws what it has but for what is shared; the others are opened only for the rest. */
async function assign(
  text: readonly number[],
  first: FontFile,
  shared: ReadonlySet<number>,
  openOthers: () => Promise<Lookup>,
): Promise<Assignment> {
  const assignment = new Map<number, FontFile>();
  for (const codePoint of text) if (first.has(codePoint) && !shared.has(codePoint)) assignment.set(codePoint, first);
  if (assignment.size === text.length) return assignment;
  const others = await openOthers();
  for (const codePoint of text) {
    const file = assignment.get(codePoint) ?? others(codePoint) ?? has(first)(codePoint);
    if (file) assignment.set(codePoint, file);
  }
  return assignment;
}

const has =
  (file: FontFile): Lookup =>
  (codePoint) =>
    file.has(codePoint) ? file : undefined;
