import { join, posix } from 'node:path';
import type { Manifest, ManifestEdition } from '../model/manifest.ts';
import { formatManifest, manifestFile, parseManifest, staleFiles, withComparison } from './manifest.ts';
import { type OutputFile, readOutput, writeFiles } from './write-files.ts';

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

/** Note: holds the manifest as it grows; one build has one of these. */
export interface Output {
  /** @param complete whether these are all languages of the comparison; otherwise the others stay */
  write(id: string, editions: readonly OutputEdition[], complete: boolean): Promise<WrittenFile[]>;
  /** Writes the page that shows everything, and the manifest. */
  finish(gallery: (manifest: Manifest) => Promise<Uint8Array>): Promise<WrittenFile[]>;
}

export async function openOutput(folder: string): Promise<Output> {
  let manifest = parseManifest(await readOutput(folder, MANIFEST));
  const put = async (files: readonly OutputFile[], stale: readonly string[]): Promise<WrittenFile[]> => {
    await writeFiles(folder, files, stale);
    return files.map(({ path, bytes }) => ({ path: join(folder, path), bytes: bytes.length }));
  };
  return {
    async write(id, editions, complete) {
      const placed = editions.map((edition) => placeFiles(id, edition));
      const made = placed.map(({ edition, files }) => ({
        ...edition,
        files: files.map((file) => manifestFile(file.path, file.bytes)),
      }));
      const after = withComparison(manifest, { id, editions: made }, complete);
      const files = once(placed.flatMap((each) => each.files));
      // The manifest is the last file to be renamed: it never lists what is not there.
      const written = await put(
        [...files, { path: MANIFEST, bytes: formatManifest(after) }],
        staleFiles(manifest, after),
      );
      manifest = after;
      return written.slice(0, -1);
    },
    async finish(gallery) {
      const page = { path: 'index.html', bytes: await gallery(manifest) };
      return [...(await put([page], [])), { path: join(folder, MANIFEST), bytes: formatManifest(manifest).length }];
    },
  };
}

const MANIFEST = 'manifest.json';

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
