import type { FontTokens } from '../theme/tokens.ts';
import type { FontBook, FontFace, FontRun, FontStyle } from './font-book.ts';
import type { FontFile } from './font-files.ts';
import { isInvisible } from './invisible.ts';
import { HAN_LATIN_GAP, hanLatinGaps } from './spacing.ts';
import type { Assignment } from './subset-faces.ts';

/** @throws when no face at all is given. */
export function createBook(
  tokens: FontTokens,
  assignments: Readonly<Record<FontStyle, Assignment>>,
  faceOf: ReadonlyMap<FontFile, FontFace>,
): FontBook {
  const faces = [...faceOf.values()];
  const chains: Record<FontStyle, (codePoint: number) => FontFace> = {
    regular: chain(assignments.regular, faceOf),
    bold: chain(assignments.bold, faceOf),
    italic: chain(assignments.italic, faceOf),
    code: chain(assignments.code, faceOf),
  };
  const families = [tokens.latin.family, tokens.han.family];
  return {
    faces,
    face: (codePoint, style) => chains[style](codePoint),
    runs: (text, style) => cutWhereFaceChanges(text, chains[style]),
    width: (text, style, size) => widthInEms(text, chains[style]) * size,
    family: cssFamily(families),
    codeFamily: cssFamily([tokens.code.family, ...families]),
  };
}

/** Characters without a file go to the last face that the style uses. */
function chain(assignment: Assignment, faceOf: ReadonlyMap<FontFile, FontFace>): (codePoint: number) => FontFace {
  const used = new Set(assignment.values());
  const last = [...faceOf].filter(([file]) => used.has(file)).at(-1)?.[1];
  if (!last) throw new Error('The theme has no font that draws any of the characters.');
  const faces = new Map<number, FontFace>();
  for (const [codePoint, file] of assignment) faces.set(codePoint, faceOf.get(file) ?? last);
  return (codePoint) => faces.get(codePoint) ?? last;
}

function cutWhereFaceChanges(text: string, faceOf: (codePoint: number) => FontFace): FontRun[] {
  const runs: FontRun[] = [];
  let current: FontFace | null = null;
  let pending = '';
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (isInvisible(codePoint)) continue;
    const face = faceOf(codePoint);
    if (current && face !== current) {
      runs.push({ text: pending, face: current });
      pending = '';
    }
    current = face;
    pending += character;
  }
  if (current) runs.push({ text: pending, face: current });
  return runs;
}

function widthInEms(text: string, faceOf: (codePoint: number) => FontFace): number {
  const gaps = new Set(hanLatinGaps(text));
  let width = 0;
  let before: FontFace | null = null;
  let last = 0;
  let offset = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (!isInvisible(codePoint)) {
      const face = faceOf(codePoint);
      if (gaps.has(offset)) width += HAN_LATIN_GAP;
      else if (before === face) width += face.kerning(last, codePoint);
      width += face.advance(codePoint);
      before = face;
      last = codePoint;
    }
    offset += character.length;
  }
  return width;
}

/** A family name comes from a theme: no character in it may end the string. */
export const cssString = (value: string): string =>
  `"${value.replace(/[^\p{L}\p{N} _-]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;

const cssFamily = (families: readonly string[]): string => families.map(cssString).join(', ');
