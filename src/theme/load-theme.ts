import { isAbsolute, join } from 'node:path';
import * as v from 'valibot';
import type { Effects } from '../effects.ts';
import { UsageError } from '../usage-error.ts';
import type { Tokens } from './tokens.ts';
import { tokensSchema } from './tokens-schema.ts';

export interface Theme {
  readonly name: string;
  readonly tokens: Tokens;
  /** Reads a font file as the tokens name it. */
  readonly readFont: (specifier: string) => Promise<Uint8Array>;
}

/**
 * A theme is a folder of tokens: the user's own `themes/NAME` comes before the one of the same name that we bring.
 *
 * @returns null when no folder has a theme of that name; throws UsageError when it has one that is no theme
 */
export async function loadTheme(name: string, folders: readonly string[], effects: Effects): Promise<Theme | null> {
  for (const folder of folders) {
    const themeFolder = join(folder, 'themes', name);
    const path = join(themeFolder, 'tokens.json');
    if ((await effects.kindOf(path)) !== 'file') continue;
    const tokens = readTokens(path, new TextDecoder().decode(await effects.readFile(path)));
    return { name, tokens, readFont: (specifier) => effects.readFile(fontPath(specifier, themeFolder, effects)) };
  }
  return null;
}

/** `./…` lies in the theme's folder; anything else is `package/path`. */
const fontPath = (specifier: string, folder: string, effects: Effects): string =>
  specifier.startsWith('.') || isAbsolute(specifier) ? join(folder, specifier) : effects.dependencyFile(specifier);

/** All that is wrong with the tokens at once. */
function readTokens(path: string, text: string): Tokens {
  const result = v.safeParse(tokensSchema, parsed(path, text));
  if (result.success) return result.output;
  const problems = result.issues.map((issue) => `  ${v.getDotPath(issue) ?? 'tokens'}: ${issue.message}`);
  throw new UsageError(`${path} is no theme:\n${problems.join('\n')}`);
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UsageError(`${path} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}
