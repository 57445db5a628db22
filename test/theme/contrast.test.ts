import { describe, expect, it } from 'vitest';
import { contrast, faintColours, ratioText } from '../../src/theme/contrast.ts';
import type { Palette } from '../../src/theme/tokens.ts';
import { studioTokens } from '../support/decks.ts';

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#000000', 21],
    ['#777777', '#ffffff', 4.478],
    ['#767676', '#ffffff', 4.542],
    ['#0000ff', '#ffffff', 8.592],
    ['#123456', '#123456', 1],
  ])('of %s and %s is that of WCAG', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 3);
  });

  it('is never told as more than it is', () => {
    expect(ratioText(4.4999)).toBe('4.49');
    expect(ratioText(4.5)).toBe('4.50');
  });
});

describe('faint colours', () => {
  const { light, dark } = studioTokens.colours;
  const told = (colours: { light: Palette; dark: Palette; cover?: Palette }) =>
    faintColours({ colours }).map(({ token, ground, needed }) => `${token} ${ground} ${needed}`);

  it('are none in a theme that can be read', () => {
    expect(told({ light, dark })).toEqual([]);
  });

  it('are told all at once, with their grounds', () => {
    const subjects = light.subjects.map((colour, at) => (at === 3 ? '#dddddd' : colour));
    expect(told({ light: { ...light, muted: '#949494', subjects }, dark: { ...dark, accent: '#1a232d' } })).toEqual([
      'colours.light.muted background 4.5',
      'colours.light.muted surface 4.5',
      'colours.light.subjects.3 background 4.5',
      'colours.light.subjects.3 surface 4.5',
      'colours.dark.accent background 4.5',
      'colours.dark.accent surface 4.5',
    ]);
  });

  it('may be fainter where they are marks: subjects on the cover', () => {
    // 3.95:1 on white.
    const subjects = light.subjects.map(() => '#808080');
    expect(told({ light, dark, cover: { ...light, surface: '#ffffff', subjects } })).toEqual([]);
    const faint = light.subjects.map(() => '#a0a0a0');
    expect(told({ light, dark, cover: { ...light, surface: '#ffffff', subjects: faint } })).toHaveLength(16);
  });
});
