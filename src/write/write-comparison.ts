import { join, posix } from 'node:path';
import { restored } from '../cache/messages.ts';
import type { ManifestComparison, ManifestEdition, ManifestFile } from '../model/manifest.ts';
import { manifestFile } from './manifest.ts';
import { type OutputFile, writeFiles } from './write-files.ts';

/** One comparison in one language, ready to be written. */
export interface OutputEdition extends Omit<ManifestEdition, 'files'> {
  /** Paths below `NAME/LANG/`; what editions share lies above that, e.g. `../../assets/deck.js`. */
  readonly files: readonly MadeFile[];
}

/** A file, and why it was made; null where it was kept. */
export type MadeFile = OutputFile & { readonly why: string | null };

export interface WrittenFile extends ManifestFile {
  /** Where it is now: the output folder's path is part of it. */
  readonly path: string;
  /** Why it was made; null where it stands as it stood. */
  readonly why: string | null;
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
  const written = await writeFiles(folder, files);
  return {
    comparison: {
      id,
      editions: placed.map(({ edition, files: own }) => ({ ...edition, files: own.map(({ listed }) => listed) })),
    },
    files: files.map(({ listed, why }) => ({
      ...listed,
      path: join(folder, listed.path),
      why: why ?? (written.has(listed.path) ? restored() : null),
    })),
  };
}

/** The same for one that is known to stand there already. */
export const leaveComparison = (folder: string, comparison: ManifestComparison): WrittenComparison => ({
  comparison,
  files: comparison.editions
    .flatMap(({ files }) => files)
    .map((file) => ({ ...file, path: join(folder, file.path), why: null })),
});

function placeFiles(id: string, { files, language, title, subtitle, headline, date }: OutputEdition) {
  return {
    edition: { language, title, subtitle, headline, date },
    files: files.map((file) => {
      const path = posix.join(id, language, file.path);
      return { ...file, path, listed: manifestFile(path, file.bytes) };
    }),
  };
}

/** What editions share, they list each. */
const once = <File extends OutputFile>(files: readonly File[]): readonly File[] => [
  ...new Map(files.map((file) => [file.path, file])).values(),
];
