import type { Palette } from '../../../theme/tokens.ts';
import { kebab, subjectVariable } from '../../css-variables.ts';

/** Colours for charts that are drawn once and follow the reader's light or dark. */
export interface Ink {
  /** No colours but names of them: each is the only one of its kind. */
  readonly palette: Palette;
  /** What a page paints with in place of such a name, e.g. `var(--accent)`. */
  readonly paint: (hex: string) => string;
}

export function inkFor({ subjects, ...colours }: Palette): Ink {
  const variables = new Map<string, string>();
  const named = (variable: string): string => {
    const hex = `#${(variables.size + 1).toString(16).padStart(6, '0')}`;
    variables.set(hex, `var(${variable})`);
    return hex;
  };
  const names = { ...colours };
  for (const role of Object.keys(colours).filter((key) => key in names)) {
    if (isRole(role, names)) names[role] = named(`--${kebab(role)}`);
  }
  return {
    palette: { ...names, subjects: subjects.map((_, index) => named(subjectVariable(index))) },
    paint: (hex) => variables.get(hex) ?? hex,
  };
}

const isRole = <T extends object>(key: string, of: T): key is Extract<keyof T, string> => key in of;
