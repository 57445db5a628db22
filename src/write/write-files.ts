import { mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileError } from '../effects.ts';

export interface OutputFile {
  /** Relative to the output folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes files whole or not at all: all of them under temporary names first, then renamed one by one, then what is
 * stale is removed. Killed before the renames, the last good output stands untouched; after, each file is whole.
 */
export async function writeFiles(
  folder: string,
  files: readonly OutputFile[],
  stale: readonly string[],
): Promise<void> {
  const written: string[] = [];
  try {
    for (const { path, bytes } of files) {
      const target = join(folder, path);
      await mkdir(dirname(target), { recursive: true });
      written.push(temporaryName(target));
      await writeFile(temporaryName(target), bytes);
    }
    for (const { path } of files) await rename(temporaryName(join(folder, path)), join(folder, path));
    for (const path of stale) await remove(folder, path);
  } catch (cause) {
    for (const path of written) await rm(path, { force: true }).catch(() => undefined);
    throw new FileError(folder, cause);
  }
}

/** The text of a file in the output folder; null when it is not there. */
export async function readOutput(folder: string, path: string): Promise<string | null> {
  try {
    return await readFile(join(folder, path), 'utf8');
  } catch {
    return null;
  }
}

/** Whether a file stands in the output folder already, byte for byte. */
export async function stands(folder: string, { path, bytes }: OutputFile): Promise<boolean> {
  try {
    return (await readFile(join(folder, path))).equals(bytes);
  } catch {
    return false;
  }
}

/** One process's own name, so that two builds at once do not write into one another's files. */
const temporaryName = (path: string): string => `${path}.${process.pid}.tmp`;

async function remove(folder: string, path: string): Promise<void> {
  await rm(join(folder, path), { force: true });
  // Folders that are empty now go too; the first one that is not ends it.
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
    try {
      await rmdir(join(folder, parent));
    } catch {
      return;
    }
  }
}
