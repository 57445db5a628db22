import { isAbsolute, join } from 'node:path';
import type { Effects } from '../effects.ts';
import type { Tokens } from './tokens.ts';

export interface Theme {
  readonly name: string;
  readonly tokens: Tokens;
  /** Reads a font file as the tokens name it. */
  readonly readFont: (specifier: string) => Promise<Uint8Array>;
}

/**
 * A theme is a folder of tokens: the user's own `themes/NAME` comes before the one of the same name that we bring.
 *
 * @returns null when no folder has a theme of that name
 */
export async function loadTheme(name: string, folders: readonly string[], effects: Effects): Promise<Theme | null> {
  for (const folder of folders) {
    const themeFolder = join(folder, 'themes', name);
    const path = join(themeFolder, 'tokens.json');
    if ((await effects.kindOf(path)) !== 'file') continue;
    const tokens: Tokens = JSON.parse(new TextDecoder().decode(await effects.readFile(path)));
    return { name, tokens, readFont: (specifier) => effects.readFile(fontPath(specifier, themeFolder, effects)) };
  }
  return null;
}

/** `./…` lies in the theme's folder; anything else is `package/path`. */
const fontPath = (specifier: string, folder: string, effects: Effects): string =>
  specifier.startsWith('.') || isAbsolute(specifier) ? join(folder, specifier) : effects.dependencyFile(specifier);
