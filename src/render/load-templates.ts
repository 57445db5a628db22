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
  const templates = new Map<string, string>();
  for (const folder of folders) {
    for (const path of await filesBelow(folder, '', effects)) {
      templates.set(path, new TextDecoder().decode(await effects.readFile(join(folder, path))));
    }
  }
  return templates;
}

async function filesBelow(folder: string, prefix: string, effects: Effects): Promise<string[]> {
  const files: string[] = [];
  for (const name of await effects.listFolder(join(folder, prefix))) {
    const path = prefix === '' ? name : `${prefix}/${name}`;
    const kind = await effects.kindOf(join(folder, path));
    if (kind === 'folder' && path !== 'themes') files.push(...(await filesBelow(folder, path, effects)));
    else if (kind === 'file' && /\.(hbs|css)$/.test(name)) files.push(path);
  }
  return files;
}
