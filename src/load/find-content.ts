import { basename, extname, join } from 'node:path';
import { type Effects, FileError } from '../effects.ts';

export interface ContentFileName {
  /** As the user gave it, or below the folder that the user gave. */
  readonly path: string;
  /** The name without its ending: names the output folder. */
  readonly id: string;
}

/** The content files that the user means: files as they are, folders as every YAML and JSON file in them. */
export async function findContent(inputs: readonly string[], effects: Effects): Promise<ContentFileName[]> {
  const paths: string[] = [];
  for (const input of inputs) {
    if ((await effects.kindOf(input)) !== 'folder') paths.push(input);
    else for (const name of await listFolder(input, effects)) if (isContent(name)) paths.push(join(input, name));
  }
  return [...new Set(paths)].map((path) => ({ path, id: basename(path, extname(path)) }));
}

const isContent = (name: string): boolean => /\.(ya?ml|json)$/i.test(name) && !/\.schema\.json$/i.test(name);

async function listFolder(path: string, effects: Effects): Promise<readonly string[]> {
  try {
    return await effects.listFolder(path);
  } catch (cause) {
    throw new FileError(path, cause);
  }
}
