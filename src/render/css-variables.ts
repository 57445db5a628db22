import type { Palette, Tokens } from '../theme/tokens.ts';

/**
 * The theme's colours as CSS variables, e.g. `--accent` and `--subject-0`: light ones everywhere, dark ones on screens
 * that ask for them. `.subject-0` and the like give their colour as `--subject`.
 *
 * @param undecided selector of the root that follows the reader's system
 */
export function colourRules({ light, dark }: Tokens['colours'], undecided = ':root'): string {
  return [
    `:root{${paletteRules(light)}}`,
    `@media screen and (prefers-color-scheme:dark){${undecided}{${paletteRules(dark)}}}`,
    ...light.subjects.map((_, index) => `.subject-${index}{--subject:var(${subjectVariable(index)})}`),
  ].join('\n');
}

/** The cover's own colours, in light and dark. */
export const coverRules = ({ cover }: Tokens['colours'], selector: string): string[] =>
  cover ? [`${selector}{${paletteRules(cover)};color:var(--text)}`] : [];

export function paletteRules({ subjects, ...colours }: Palette): string {
  const named = Object.entries(colours).map(([name, value]) => `--${kebab(name)}:${value}`);
  return [...named, ...subjects.map((colour, index) => `${subjectVariable(index)}:${colour}`)].join(';');
}

/** `headlineGap` → `headline-gap`. */
export const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export const subjectVariable = (index: number): string => `--subject-${index}`;
