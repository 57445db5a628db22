import type { Font } from 'fontkit';

/** A glyph at its place in a run of text. Lengths are in ems. */
export interface PlacedGlyph {
  /** Its number in the font file. */
  readonly id: number;
  /** The characters that it draws: for those who search and copy. */
  readonly text: string;
  /** From the run's origin. */
  readonly x: number;
  /** Above the baseline. */
  readonly y: number;
  /** Its own advance, as the font file has it. */
  readonly advance: number;
}

/**
 * `tabular` gives figures one width, so that numbers under each other align; `squeezed` takes the blank out where
 * full-width marks meet.
 */
export type Setting = 'plain' | 'tabular' | 'squeezed';

interface Shape {
  readonly glyph: number;
  /** Font units. */
  readonly advance: number;
}

/** One glyph a character, or one for a Chinese dash of two, kerned. Measuring adds up the same numbers, so what is measured is what is drawn. */
export function placeGlyphs(
  text: string,
  shape: (codePoint: number) => Shape,
  dash: () => Shape | null,
  kerning: (left: number, right: number) => number,
  unitsPerEm: number,
): readonly PlacedGlyph[] {
  const glyphs: PlacedGlyph[] = [];
  let before: number | null = null;
  let pen = 0;
  for (const character of text.includes(DASH) ? text.split(DASHES).flatMap(charactersOf) : text) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (before !== null) pen += kerning(before, codePoint);
    const { glyph, advance } = (character === DASH && dash()) || shape(codePoint);
    glyphs.push({ id: glyph, text: character, x: pen, y: 0, advance: advance / unitsPerEm });
    pen += advance / unitsPerEm;
    before = codePoint;
  }
  return glyphs;
}

/** Where characters act on each other: fontkit composes and places them, as a browser would. */
export function shapeGlyphs(text: string, font: Font): readonly PlacedGlyph[] {
  const { glyphs, positions } = font.layout(text, LEFT_OUT);
  let pen = 0;
  return glyphs.map((glyph, index) => {
    const position = positions[index];
    const placed = {
      id: glyph.id,
      text: String.fromCodePoint(...glyph.codePoints),
      x: (pen + (position?.xOffset ?? 0)) / font.unitsPerEm,
      y: (position?.yOffset ?? 0) / font.unitsPerEm,
      advance: glyph.advanceWidth / font.unitsPerEm,
    };
    pen += position?.xAdvance ?? 0;
    return placed;
  });
}

/** What fontkit would do with a whole font, and a browser cannot do with our subset of it. */
const LEFT_OUT = {
  calt: false,
  clig: false,
  curs: false,
  dnom: false,
  frac: false,
  liga: false,
  numr: false,
  rclt: false,
  rlig: false,
};

/** Accents stand above letters. */
export const needsShaping = (text: string): boolean => /\p{M}/u.test(text);

const DASH = '——';
const DASHES = /(——)/;

const charactersOf = (part: string): readonly string[] => (part === DASH ? [part] : [...part]);
