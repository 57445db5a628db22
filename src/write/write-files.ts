import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileError } from '../effects.ts';

export interface OutputFile {
  /** Relative to the output folder, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes files whole or not at all: all of them into a folder of drafts first, then renamed one by one. Killed before the
 * renames, the last good output stands untouched; after, each file is whole. What stands there already, byte for byte, is
 * left alone.
 *
 * @returns paths of what did not stand there
 */
export async function writeFiles(folder: string, all: readonly OutputFile[]): Promise<ReadonlySet<string>> {
  const files: OutputFile[] = [];
  for (const file of all) if (!(await stands(folder, file))) files.push(file);
  if (files.length > 0) await replaceFiles(folder, files);
  return new Set(files.map(({ path }) => path));
}

async function stands(folder: string, { path, bytes }: OutputFile): Promise<boolean> {
  try {
    return (await readFile(join(folder, path))).equals(bytes);
  } catch {
    return false;
  }
}

async function replaceFiles(folder: string, files: readonly OutputFile[]): Promise<void> {
  // A name that nobody else has: threads share the number of their process, containers that write into one folder too.
  const drafts = join(folder, `${DRAFTS}${randomUUID()}`);
  const draft = (at: number): string => join(drafts, `${at}.tmp`);
  try {
    await mkdir(drafts, { recursive: true });
    for (const [at, { bytes }] of files.entries()) await writeFile(draft(at), bytes);
    for (const { path } of files) await mkdir(dirname(join(folder, path)), { recursive: true });
    for (const [at, { path }] of files.entries()) await rename(draft(at), join(folder, path));
    await rmdir(drafts);
  } catch (cause) {
    await rm(drafts, { recursive: true, force: true }).catch(() => undefined);
    throw new FileError(folder, cause);
  }
}

/** Removes files, and folders that are empty without them. */
export async function removeFiles(folder: string, paths: readonly string[]): Promise<void> {
  try {
    for (const path of paths) await remove(folder, path);
  } catch (cause) {
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

/** Sorted; empty when there is no such folder. */
export async function listOutput(folder: string): Promise<readonly string[]> {
  return (await readdir(folder).catch(() => [])).sort();
}

/** Drafts of builds that were killed. Only for who knows that no other build writes into the folder. */
export async function removeDrafts(folder: string): Promise<void> {
  for (const name of await listOutput(folder))
    if (name.startsWith(DRAFTS)) await rm(join(folder, name), { recursive: true, force: true });
}

const DRAFTS = '.drafts-';

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
