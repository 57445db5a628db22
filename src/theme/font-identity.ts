import { digest } from '../cache/ingredients.ts';
import type { Effects } from '../effects.ts';

/**
 * Tells a font file from any other. One of a package is known by the package's version, so that ten megabytes need not
 * be read to say that nothing has changed.
 *
 * @param own path of the file, where it is the theme's own
 */
export async function fontIdentity(specifier: string, own: string | null, effects: Effects): Promise<string> {
  const version = own === null ? await read(() => effects.dependencyFile(packageFile(specifier)), effects) : null;
  const file = version ?? (await read(() => own ?? effects.dependencyFile(specifier), effects));
  return digest([specifier, file]);
}

/** Of `@scope/name/path` or `name/path`. */
const packageFile = (specifier: string): string =>
  `${/^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier}/package.json`;

/** Null where it is not there: whoever needs it will say so. */
async function read(path: () => string, effects: Effects): Promise<Uint8Array | null> {
  try {
    return await effects.readFile(path());
  } catch {
    return null;
  }
}
