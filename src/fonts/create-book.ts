import type { FontTokens } from '../theme/tokens.ts';
import { cssString } from './css-string.ts';
import type { FaceAssignment } from './faces.ts';
import type { FontBook, FontFace, FontRun, FontStyle } from './font-book.ts';
import { FILE_NAMES } from './font-files.ts';
import { isInvisible } from './invisible.ts';
import { HAN_LATIN_GAP, hanLatinGaps } from './spacing.ts';

/** @throws when a style has no face at all. */
export function createBook(tokens: FontTokens, assignments: Readonly<Record<FontStyle, FaceAssignment>>): FontBook {
  const place = ({ id }: FontFace): number => FILE_NAMES.indexOf(id);
  const inOrder = (faces: Iterable<FontFace>): FontFace[] => [...new Set(faces)].sort((a, b) => place(a) - place(b));
  /** Characters without a face go to the last one that the style uses. */
  const chain = (assignment: FaceAssignment): ((codePoint: number) => FontFace) => {
    const last = inOrder(assignment.values()).at(-1);
    if (!last) throw new Error('The theme has no font that draws any of the characters.');
    return (codePoint) => assignment.get(codePoint) ?? last;
  };
  const chains: Record<FontStyle, (codePoint: number) => FontFace> = {
    regular: chain(assignments.regular),
    bold: chain(assignments.bold),
    italic: chain(assignments.italic),
    code: chain(assignments.code),
  };
  const families = [tokens.latin.family, tokens.han.family, tokens.symbols.family];
  return {
    faces: inOrder(Object.values(assignments).flatMap((assignment) => [...assignment.values()])),
    face: (codePoint, style) => chains[style](codePoint),
    runs: (text, style) => cutWhereFaceChanges(text, chains[style]),
    width: (text, style, size) => widthInEms(text, chains[style]) * size,
    family: cssFamily(families),
    codeFamily: cssFamily([tokens.code.family, ...families]),
  };
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

const cssFamily = (families: readonly string[]): string => families.map(cssString).join(', ');
