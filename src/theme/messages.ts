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
