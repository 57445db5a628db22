import { join, posix } from 'node:path';
import type { ManifestComparison, ManifestEdition } from '../model/manifest.ts';
import { manifestFile } from './manifest.ts';
import { type OutputFile, writeFiles } from './write-files.ts';

/** One comparison in one language, ready to be written. */
export interface OutputEdition extends Omit<ManifestEdition, 'files'> {
  /** Paths below `NAME/LANG/`; what editions share lies above that, e.g. `../../assets/deck.js`. */
  readonly files: readonly OutputFile[];
}

export interface WrittenFile {
  /** Where it is now: the output folder's path is part of it. */
  readonly path: string;
  readonly bytes: number;
}

/** What is told of a comparison that was written: no bytes, so that it goes easily from thread to thread. */
export interface WrittenComparison {
  readonly comparison: ManifestComparison;
  readonly files: readonly WrittenFile[];
}

/** Writes all editions of a comparison together, whole or not at all. It is for an Output to list it. */
export async function writeComparison(
  folder: string,
  id: string,
  editions: readonly OutputEdition[],
): Promise<WrittenComparison> {
  const placed = editions.map((edition) => placeFiles(id, edition));
  const files = once(placed.flatMap((each) => each.files));
  await writeFiles(folder, files);
  return {
    comparison: {
      id,
      editions: placed.map(({ edition, files: own }) => ({
        ...edition,
        files: own.map(({ path, bytes }) => manifestFile(path, bytes)),
      })),
    },
    files: files.map(({ path, bytes }) => ({ path: join(folder, path), bytes: bytes.length })),
  };
}

function placeFiles(id: string, { files, language, title, subtitle, headline, date }: OutputEdition) {
  return {
    edition: { language, title, subtitle, headline, date },
    files: files.map(({ path, bytes }) => ({ path: posix.join(id, language, path), bytes })),
  };
}

/** What editions share, they list each. */
const once = (files: readonly OutputFile[]): readonly OutputFile[] => [
  ...new Map(files.map((file) => [file.path, file])).values(),
];
