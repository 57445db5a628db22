import { join } from 'node:path';
import type { Effects } from '../effects.ts';

/**
 * Every template and style sheet by its path, e.g. `deck/slides/radar.hbs`.
 *
 * @param folders later ones overlay earlier ones file by file
 */
export async function loadTemplates(
  folders: readonly string[],
  effects: Effects,
): Promise<ReadonlyMap<string, string>> {
  const read = async (folder: string, path: string): Promise<[string, string]> => [
    path,
    new TextDecoder().decode(await effects.readFile(join(folder, path))),
  ];
  const layers = await Promise.all(
    folders.map(async (folder) => {
      const paths = await filesBelow(folder, '', effects);
      return Promise.all(paths.map((path) => read(folder, path)));
    }),
  );
  return new Map(layers.flat());
}

/** Templates and style sheets; themes have a loader of their own. */
async function filesBelow(folder: string, prefix: string, effects: Effects): Promise<string[]> {
  const names = await effects.listFolder(join(folder, prefix));
  const files = names.map(async (name): Promise<string[]> => {
    const path = prefix === '' ? name : `${prefix}/${name}`;
    if (/\.(hbs|css)$/.test(name)) return [path];
    const isFolder =
      !name.includes('.') && path !== 'themes' && (await effects.kindOf(join(folder, path))) === 'folder';
    return isFolder ? filesBelow(folder, path, effects) : [];
  });
  return (await Promise.all(files)).flat();
}
