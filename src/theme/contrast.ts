import type { Palette, Tokens } from './tokens.ts';

/**
 * Contrast of two `#rrggbb` colours, from 1 to 21. WCAG 2.2, "contrast ratio" and "relative luminance":
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, 1.4.3: text of ordinary size. */
export const TEXT_CONTRAST = 4.5;
/** WCAG 2.2, 1.4.11: marks and other parts of a picture that must be told apart. Hairlines only decorate. */
export const MARK_CONTRAST = 3;

/** A colour that cannot be read, or seen, on one of the grounds that it stands on. */
export interface Faint {
  /** The token, e.g. `colours.dark.subjects.3`. */
  readonly token: string;
  readonly colour: string;
  readonly ground: 'background' | 'surface';
  readonly groundColour: string;
  readonly ratio: number;
  readonly needed: number;
}

/** Every pair of colours of a theme that is too faint. */
export function faintColours({ colours }: Pick<Tokens, 'colours'>): readonly Faint[] {
  const { light, dark, cover } = colours;
  return [
    ...faintIn('light', light, TEXT_CONTRAST),
    ...faintIn('dark', dark, TEXT_CONTRAST),
    // On the cover subjects are marks beside their names, never text.
    ...(cover ? faintIn('cover', cover, MARK_CONTRAST) : []),
  ];
}

function faintIn(name: string, palette: Palette, subjectsNeed: number): Faint[] {
  const texts = TEXTS.map((role) => ({ token: role, colour: palette[role], needed: TEXT_CONTRAST }));
  const subjects = palette.subjects.map((colour, at) => ({ token: `subjects.${at}`, colour, needed: subjectsNeed }));
  return [...texts, ...subjects].flatMap(({ token, colour, needed }) =>
    faintOn(colour, palette, needed).map((faint) => ({ ...faint, token: `colours.${name}.${token}` })),
  );
}

const TEXTS = ['text', 'muted', 'accent', 'positive', 'negative'] as const;

/** The grounds of a palette on which a colour is too faint. */
export function faintOn(colour: string, palette: Palette, needed: number): Omit<Faint, 'token'>[] {
  return (['background', 'surface'] as const)
    .map((ground) => {
      const groundColour = palette[ground];
      return { colour, ground, groundColour, ratio: contrast(colour, groundColour), needed };
    })
    .filter(({ ratio }) => ratio < needed);
}

/** e.g. `3.87`: cut off rather than rounded, so that what is too little never reads as enough. */
export const ratioText = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
