import { describe, expect, it } from 'vitest';
import type { Palette } from '../../src/theme/tokens.ts';
import { THEMES, themeOf } from '../support/themes.ts';
import { contrast, difference, SIGHTS, type Sight } from './colour-vision.ts';

const palettes = await Promise.all(
  THEMES.map(async (name) =>
    Object.entries((await themeOf(name)).tokens.colours).map(([scheme, palette]) => [name, scheme, palette] as const),
  ),
);

describe.each(palettes.flat())('%s’s %s colours', (_name, _scheme, palette: Palette) => {
  const subjects = palette.subjects.map((colour, index) => [`subject ${index}`, colour] as const);

  it.each([...subjects, ...Object.entries(textColours(palette))])(
    '%s can be read on background and surface',
    (_text, colour) => {
      expect(contrast(colour, palette.background)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colour, palette.surface)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('has eight subjects', () => {
    expect(new Set(palette.subjects).size).toBe(8);
  });

  it.each(Object.keys(SIGHTS) as Sight[])('keeps subjects apart in %s sight', (sight) => {
    const pairs = palette.subjects.flatMap((one, at) =>
      palette.subjects.slice(at + 1).map((other, gap) => ({
        last: at + 1 + gap,
        neighbours: gap === 0,
        difference: difference(one, other, sight),
      })),
    );
    // Two or three subjects are the rule, and share one radar.
    for (const pair of pairs.filter(({ last }) => last < 3)) expect(pair.difference).toBeGreaterThan(35);
    for (const pair of pairs.filter(({ neighbours }) => neighbours)) expect(pair.difference).toBeGreaterThan(19);
    for (const pair of pairs) expect(pair.difference).toBeGreaterThan(11);
  });
});

function textColours({ text, muted, accent, positive, negative }: Palette) {
  return { text, muted, accent, positive, negative };
}
