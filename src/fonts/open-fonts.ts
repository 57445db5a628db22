import { isChinese } from '../model/language.ts';
import type { FontTokens } from '../theme/tokens.ts';
import { createBook } from './create-book.ts';
import { type Assignment, type FaceAssignment, facesOf } from './faces.ts';
import type { FontBook, FontStyle } from './font-book.ts';
import { assign, once, seriesBeyond } from './font-chain.ts';
import { fontFileOpener, type OpenFile } from './font-files.ts';
import { isInvisible } from './invisible.ts';
import { hasForms } from './language-system.ts';

export interface OpenedFonts {
  readonly book: FontBook;
  /** Characters that no font has, by code point. Zero-width and control characters are never among them. */
  readonly missing: readonly string[];
  /** The family of the Han font when it has the shapes of another region than the language's; null when all is well. */
  readonly withoutForms: string | null;
}

export interface OpenFontsOptions {
  /** The styles that the text is set in; the others are drawn as regular. Regular and bold by default. */
  readonly styles?: readonly FontStyle[];
}

/**
 * Opens the theme's fonts for the characters given, ASCII and a few marks, so that numbers and labels made up later can
 * be drawn. A file is read only when it draws something.
 *
 * A character goes to the Latin face when that has it, else to the Han face, else to that of symbols. In Chinese the
 * punctuation that both have, such as quotation marks, goes to the Han face, full width. Italic and code have no Han face
 * of their own: there Han is drawn as in regular text. Symbols have one face for all styles.
 */
export async function openFonts(
  tokens: FontTokens,
  language: string,
  characters: string,
  readFont: (specifier: string) => Promise<Uint8Array>,
  { styles = ['regular', 'bold'] }: OpenFontsOptions = {},
): Promise<OpenedFonts> {
  const isHanText = isChinese(language);
  const request: Request = {
    codePoints: visibleCodePoints(`…–${isHanText ? '，、：；（）' : ''}${characters}`),
    shared: isHanText ? SHARED_PUNCTUATION : NOTHING,
    language,
    styles: new Set(styles),
    open: fontFileOpener(tokens, readFont),
  };
  const { withoutForms, ...plain } = await openPlain(request);
  const bold = request.styles.has('bold') ? await openBold(request, plain.regular) : plain.regular;

  const assignments = { ...plain, bold };
  const missing = request.codePoints.filter((codePoint) =>
    Object.values(assignments).some((assignment) => !assignment.has(codePoint)),
  );
  return {
    book: createBook(tokens, assignments),
    missing: missing.map((codePoint) => String.fromCodePoint(codePoint)),
    withoutForms,
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

type Plain = Record<Exclude<FontStyle, 'bold'>, FaceAssignment> & Pick<OpenedFonts, 'withoutForms'>;

async function openPlain({ codePoints, open, styles, shared, language }: Request): Promise<Plain> {
  const latin = await open('latin-regular');
  const series = seriesBeyond(latin, codePoints);
  const isOwn = (codePoint: number): boolean => !shared.has(codePoint) && !series.has(codePoint);
  const han = once(() => open('han-regular'));
  const regular = await assign(codePoints, [
    { open: async () => latin, takes: isOwn },
    { open: han, takes: (codePoint) => !series.has(codePoint) },
    // Marks belong to the face of the character before them: those of another face would stand beside it.
    { open: () => open('symbols'), takes: (codePoint) => !/^\p{M}$/u.test(String.fromCodePoint(codePoint)) },
    { open: async () => latin },
    { open: han },
  ]);
  const rest = (own: Assignment): Assignment => new Map([...regular, ...own]);
  const italic = styles.has('italic')
    ? rest(await assign(codePoints, [{ open: () => open('latin-italic'), takes: isOwn }]))
    : regular;
  const code = styles.has('code')
    ? rest(await assign(codePoints, [{ open: () => open('code'), takes: (codePoint) => !series.has(codePoint) }]))
    : regular;
  const faces = facesOf([regular, italic, code], language);
  const hanFile = [...regular.values()].find(({ description }) => description.id === 'han-regular');
  return {
    regular: faces(regular),
    italic: faces(italic),
    code: faces(code),
    withoutForms: hanFile && !hasForms(hanFile.bytes, language) ? hanFile.description.family : null,
  };
}

async function openBold(
  { codePoints, open, shared, language }: Request,
  regular: FaceAssignment,
): Promise<FaceAssignment> {
  const own = codePoints.filter((codePoint) => regular.get(codePoint)?.id !== 'symbols');
  const latin = await open('latin-bold');
  const bold = await assign(own, [
    { open: async () => latin, takes: (codePoint) => !shared.has(codePoint) },
    { open: () => open('han-bold') },
    { open: async () => latin },
  ]);
  const faces = facesOf([bold], language);
  return new Map([...faces(bold), ...[...regular].filter(([, { id }]) => id === 'symbols')]);
}

const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));

/** What Chinese and Latin typography share code points for, but not widths. */
const SHARED_PUNCTUATION = new Set([...'“”‘’—―…⋯‥·‧※'].map(codePointOf));
const NOTHING: ReadonlySet<number> = new Set();

/** In ascending order. Most of a page is ASCII, which is there anyway, and of no use to look at. */
function visibleCodePoints(text: string): number[] {
  const beyond = new Set(text.replace(/\p{ASCII}+/gu, ''));
  const codePoints = [...ASCII, ...beyond].map(codePointOf);
  return codePoints.filter((codePoint) => !isInvisible(codePoint)).sort((a, b) => a - b);
}

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
