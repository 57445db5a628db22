import { isAbsolute, join } from 'node:path';
import * as v from 'valibot';
import type { Effects } from '../effects.ts';
import { FONT_FAULTS, faultOfFont } from '../fonts/check-font.ts';
import { isUsable } from '../fonts/try-font.ts';
import { UsageError } from '../usage-error.ts';
import { faintColours } from './contrast.ts';
import { fontIdentity } from './font-identity.ts';
import * as messages from './messages.ts';
import type { FontTokens, Tokens } from './tokens.ts';
import { tokensSchema } from './tokens-schema.ts';

export interface Theme {
  readonly name: string;
  readonly tokens: Tokens;
  /** Its own rules, laid after those of all themes, by path: `themes/NAME/deck.css`, `themes/NAME/report.css`. */
  readonly styles: ReadonlyMap<string, string>;
  /** Reads a font file as the tokens name it. Throws UsageError when there is none, or one that cannot be used. */
  readonly readFont: (specifier: string) => Promise<Uint8Array>;
  /** What tells its font files from others, read or not. */
  readonly fontIdentities: () => Promise<readonly string[]>;
}

/**
 * A theme is a folder of tokens with a little CSS: the user's own `themes/NAME` comes before the one of the same name
 * that we bring.
 *
 * @returns null when no folder has a theme of that name; throws UsageError when it has one that is no theme
 */
export async function loadTheme(name: string, folders: readonly string[], effects: Effects): Promise<Theme | null> {
  for (const folder of folders) {
    const themeFolder = join(folder, 'themes', name);
    const path = join(themeFolder, 'tokens.json');
    if ((await effects.kindOf(path)) !== 'file') continue;
    const tokens = readTokens(path, new TextDecoder().decode(await effects.readFile(path)));
    return {
      name,
      tokens,
      styles: await readStyles(name, themeFolder, effects),
      readFont: once((specifier) => readFont(specifier, { path, tokens, folder: themeFolder }, effects)),
      fontIdentities: () =>
        Promise.all(
          fontFiles(tokens.fonts).map((file) =>
            fontIdentity(file, isOwn(file) ? join(themeFolder, file) : null, effects),
          ),
        ),
    };
  }
  return null;
}

/** All that is wrong with the tokens at once. */
function readTokens(path: string, text: string): Tokens {
  const result = v.safeParse(tokensSchema, parsed(path, text));
  if (!result.success) {
    const problems = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'tokens'}: ${issue.message}`);
    throw new UsageError(messages.noTheme(path, problems));
  }
  const faint = faintColours(result.output);
  if (faint.length > 0) throw new UsageError(messages.noTheme(path, faint.map(messages.faintToken)));
  return result.output;
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UsageError(messages.notJson(path, cause instanceof Error ? cause.message : String(cause)));
  }
}

async function readStyles(name: string, folder: string, effects: Effects): Promise<ReadonlyMap<string, string>> {
  const styles = new Map<string, string>();
  for (const file of ['deck.css', 'report.css']) {
    const path = join(folder, file);
    if ((await effects.kindOf(path)) !== 'file') continue;
    styles.set(`themes/${name}/${file}`, new TextDecoder().decode(await effects.readFile(path)));
  }
  return styles;
}

/** Every edition of a build draws with the same files. Note: keeps what it has read. */
function once(read: Theme['readFont']): Theme['readFont'] {
  const files = new Map<string, Promise<Uint8Array>>();
  return (specifier) => {
    const file = files.get(specifier) ?? read(specifier);
    files.set(specifier, file);
    return file;
  };
}

interface Place {
  /** Of tokens.json. */
  readonly path: string;
  readonly tokens: Tokens;
  readonly folder: string;
}

async function readFont(specifier: string, { path, tokens, folder }: Place, effects: Effects): Promise<Uint8Array> {
  const refuse = (problem: string) => new UsageError(messages.noTheme(path, [problem]));
  const token = tokenOf(specifier, tokens.fonts);
  const bytes = await bytesOf(specifier, folder, effects);
  if (!bytes) throw refuse(messages.fontMissing(token, specifier));
  const isDamaged = async () => isOwn(specifier) && !(await isUsable(bytes));
  const fault = faultOfFont(bytes) ?? ((await isDamaged()) ? 'broken' : null);
  if (fault) throw refuse(messages.fontUnusable(token, specifier, FONT_FAULTS[fault].what, FONT_FAULTS[fault].hint));
  return bytes;
}

/** Without the families' names. */
const fontFiles = (fonts: FontTokens): string[] =>
  Object.values(fonts).flatMap(({ family: _, ...files }) => Object.values<string>(files));

const isOwn = (specifier: string): boolean => specifier.startsWith('.') || isAbsolute(specifier);

/** `./…` lies in the theme's folder; anything else is `package/path`. */
async function bytesOf(specifier: string, folder: string, effects: Effects): Promise<Uint8Array | null> {
  try {
    return await effects.readFile(isOwn(specifier) ? join(folder, specifier) : effects.dependencyFile(specifier));
  } catch {
    return null;
  }
}

/** e.g. `fonts.han.bold`. */
function tokenOf(specifier: string, fonts: FontTokens): string {
  for (const [script, files] of Object.entries(fonts))
    for (const [style, file] of Object.entries(files)) if (file === specifier) return `fonts.${script}.${style}`;
  return 'fonts';
}
