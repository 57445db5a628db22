import type { Problem } from '../diagnostics/diagnostic.ts';
import { error } from '../diagnostics/words.ts';
import { type Faint, ratioText } from './contrast.ts';

/** What we tell a theme's author: each a line, below the name of the file. */

export const faintToken = ({ token, colour, ground, groundColour, ratio, needed }: Faint): string =>
  `${token}: ${colour} on the ${ground} ${groundColour} has a contrast of ${ratioText(ratio)}:1; ${needed}:1 is needed (WCAG 2.2)`;
export const noTheme = (path: string, problems: readonly string[]): string =>
  `${path} is no theme:\n${problems.map((problem) => `  ${problem}`).join('\n')}`;
export const notJson = (path: string, reason: string): string => `${path} is not JSON: ${reason}`;
export const fontMissing = (token: string, specifier: string): string => `${token}: there is no font file ${specifier}`;
export const fontUnusable = (token: string, specifier: string, what: string, hint: string): string =>
  `${token}: ${specifier} ${what}; ${hint}`;

// Of a brand that is laid over a theme

/** @param on the ground of the theme that it stands on */
export const faintAccent = (
  colour: string,
  on: { readonly scheme: string; readonly name: string; readonly colour: string },
  ratio: string,
  needed: number,
  readable: string,
): Problem =>
  error(
    'faint-colour',
    `${colour} has a contrast of ${ratio}:1 on the theme's ${on.scheme} ${on.name} ${on.colour}`,
    `${needed}:1 or more (WCAG 2.2, 1.4.3)`,
    `\`"${readable}"\` would do`,
  );
