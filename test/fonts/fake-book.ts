import type { FontBook, FontFace, FontRun, FontStyle } from '../../src/fonts/font-book.ts';
import { isInvisible } from '../../src/fonts/invisible.ts';
import { hanLatinGaps, isFullWidthPunctuation, isHan, isKana } from '../../src/fonts/spacing.ts';

/** Two faces with round numbers: Han is 1 em wide, everything else half an em; `AV` is kerned by a tenth. */
export function fakeBook(): FontBook {
  const latin = fakeFace('latin-regular', 0.5);
  const han = fakeFace('han-regular', 1);
  const face = (codePoint: number): FontFace =>
    isHan(codePoint) || isKana(codePoint) || isFullWidthPunctuation(codePoint) ? han : latin;
  const runs = (text: string): FontRun[] => {
    const result: FontRun[] = [];
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (isInvisible(codePoint)) continue;
      const last = result.at(-1);
      if (last?.face === face(codePoint)) result[result.length - 1] = { face: last.face, text: last.text + character };
      else result.push({ face: face(codePoint), text: character });
    }
    return result;
  };
  return {
    faces: [latin, han],
    face,
    runs,
    width: (text: string, _style: FontStyle, size: number) => {
      const ems = runs(text).reduce((sum, run) => sum + [...run.text].length * (run.face === han ? 1 : 0.5), 0);
      return (ems + hanLatinGaps(text).length * 0.25) * size;
    },
    family: '"Fake Latin", "Fake Han"',
    codeFamily: '"Fake Latin"',
  };
}

function fakeFace(id: string, advance: number): FontFace {
  return {
    id,
    family: id,
    weight: 400,
    italic: false,
    bytes: new Uint8Array(),
    subset: async () => new Uint8Array(),
    ascent: 0.9,
    descent: 0.3,
    box: [0, -0.3, 1, 0.9],
    advance: (codePoint) => (/^\p{M}$/u.test(String.fromCodePoint(codePoint)) ? 0 : advance),
    blankHalf: (codePoint) =>
      '（“「'.includes(String.fromCodePoint(codePoint))
        ? 'before'
        : '），。”」'.includes(String.fromCodePoint(codePoint))
          ? 'after'
          : null,
    glyphs: () => [],
    kerning: (left, right) => (left === 0x41 && right === 0x56 ? -0.1 : 0),
  };
}
