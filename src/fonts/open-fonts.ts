import type { FontTokens } from '../theme/tokens.ts';
import { createBook } from './create-book.ts';
import type { FontBook, FontStyle } from './font-book.ts';
import { type FontFile, fontFileOpener, type OpenFile } from './font-files.ts';
import { isInvisible } from './invisible.ts';
import { type Assignment, type FaceAssignment, subsetFaces } from './subset-faces.ts';

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
  const request: Request = {
    codePoints: visibleCodePoints(`${ASCII}…–${isHanText ? '，、：；（）' : ''}${characters}`),
    shared: isHanText ? SHARED_PUNCTUATION : NOTHING,
    language,
    styles: new Set(styles),
    open: fontFileOpener(tokens, readFont),
  };
  // One after the other, so that two whole Han fonts are never in memory at once.
  const plain = await openPlain(request);
  const bold = request.styles.has('bold') ? await openBold(request) : plain.regular;

  const assignments = { ...plain, bold };
  const missing = request.codePoints.filter((codePoint) =>
    Object.values(assignments).some((assignment) => !assignment.has(codePoint)),
  );
  return {
    book: createBook(tokens, assignments),
    missing: missing.map((codePoint) => String.fromCodePoint(codePoint)),
  };
}

interface Request {
  /** In ascending order. */
  readonly codePoints: readonly number[];
  /** What the Han face draws though the Latin one has it. */
  readonly shared: ReadonlySet<number>;
  readonly language: string;
  readonly styles: ReadonlySet<FontStyle>;
  readonly open: OpenFile;
}

async function openPlain(request: Request): Promise<Record<Exclude<FontStyle, 'bold'>, FaceAssignment>> {
  const { open, styles, shared, language } = request;
  const regular = await assign(request, await open('latin-regular'), shared, async () =>
    has(await open('han-regular')),
  );
  const asRegular = async (): Promise<Lookup> => (codePoint) => regular.get(codePoint);
  const italic = styles.has('italic') ? await assign(request, await open('latin-italic'), shared, asRegular) : regular;
  const code = styles.has('code') ? await assign(request, await open('code'), NOTHING, asRegular) : regular;
  const faces = await subsetFaces([regular, italic, code], language);
  return { regular: faces(regular), italic: faces(italic), code: faces(code) };
}

async function openBold(request: Request): Promise<FaceAssignment> {
  const { open, shared, language } = request;
  const bold = await assign(request, await open('latin-bold'), shared, async () => has(await open('han-bold')));
  const faces = await subsetFaces([bold], language);
  return faces(bold);
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
  { codePoints }: Request,
  first: FontFile,
  shared: ReadonlySet<number>,
  openOthers: () => Promise<Lookup>,
): Promise<Assignment> {
  const assignment = new Map<number, FontFile>();
  for (const codePoint of codePoints)
    if (first.has(codePoint) && !shared.has(codePoint)) assignment.set(codePoint, first);
  if (assignment.size === codePoints.length) return assignment;
  const others = await openOthers();
  for (const codePoint of codePoints) {
    const file = assignment.get(codePoint) ?? others(codePoint) ?? has(first)(codePoint);
    if (file) assignment.set(codePoint, file);
  }
  return assignment;
}

const has =
  (file: FontFile): Lookup =>
  (codePoint) =>
    file.has(codePoint) ? file : undefined;
