import { join, posix } from 'node:path';
import { newList, restored } from '../cache/messages.ts';
import type { Manifest, ManifestEdition } from '../model/manifest.ts';
import { formatManifest, manifestFile, parseManifest, staleFiles, withComparison } from './manifest.ts';
import { type OutputFile, readOutput, stands, writeFiles } from './write-files.ts';

/** A file, and why it was made; null where it was kept. */
type MadeFile = OutputFile & { readonly why: string | null };

/** One comparison in one language, ready to be written. */
export interface OutputEdition extends Omit<ManifestEdition, 'files'> {
  /** Paths below `NAME/LANG/`; what editions share lies above that, e.g. `../../assets/deck.js`. */
  readonly files: readonly MadeFile[];
}

export interface WrittenFile {
  /** Where it is now: the output folder's path is part of it. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Why it was made; null where it stands as it stood. */
  readonly why: string | null;
}

export interface Written {
  readonly files: readonly WrittenFile[];
  /** As the manifest has them now. */
  readonly editions: readonly ManifestEdition[];
}

/** Note: holds the manifest as it grows; one build has one of these. */
export interface Output {
  /** @param complete whether these are all languages of the comparison; otherwise the others stay */
  write(id: string, editions: readonly OutputEdition[], complete: boolean): Promise<Written>;
  /** The same for editions that are known to stand there already. */
  leave(id: string, editions: readonly ManifestEdition[], complete: boolean): Promise<Written>;
  /** Writes the page that shows everything, and the manifest. */
  finish(gallery: (manifest: Manifest) => Promise<Gallery>): Promise<WrittenFile[]>;
}

interface Gallery {
  readonly files: readonly OutputFile[];
  readonly why: string | null;
}

export async function openOutput(folder: string): Promise<Output> {
  let manifest = parseManifest(await readOutput(folder, MANIFEST));
  let isListNew = false;
  /** What stands there already is left alone. The manifest is renamed last: it never lists what is not there. */
  const put = async (files: readonly ListedFile[], after: Manifest): Promise<WrittenFile[]> => {
    const all = [...files, { path: MANIFEST, bytes: formatManifest(after) }];
    const standing = new Set<string>();
    for (const file of all) if (await stands(folder, file)) standing.add(file.path);
    const missing = all.filter(({ path }) => !standing.has(path));
    await writeFiles(folder, missing, staleFiles(manifest, after));
    manifest = after;
    isListNew ||= !standing.has(MANIFEST);
    return files.map(({ listed, why }) => ({
      ...listed,
      path: join(folder, listed.path),
      why: why ?? (standing.has(listed.path) ? null : restored()),
    }));
  };
  return {
    async write(id, editions, complete) {
      const placed = editions.map((edition) => placeFiles(id, edition));
      const made = placed.map(({ edition, files }) => ({ ...edition, files: files.map(({ listed }) => listed) }));
      const files = once(placed.flatMap((each) => each.files));
      return { files: await put(files, withComparison(manifest, { id, editions: made }, complete)), editions: made };
    },
    async leave(id, editions, complete) {
      await put([], withComparison(manifest, { id, editions }, complete));
      const files = editions.flatMap((edition) => edition.files);
      return { files: files.map((file) => ({ ...file, path: join(folder, file.path), why: null })), editions };
    },
    async finish(gallery) {
      const { files, why } = await gallery(manifest);
      const written = await put(
        files.map((file) => listed({ ...file, why })),
        manifest,
      );
      const list = manifestFile(join(folder, MANIFEST), formatManifest(manifest));
      return [...written, { ...list, why: isListNew ? newList() : null }];
    },
  };
}

const MANIFEST = 'manifest.json';

function placeFiles(id: string, { files, language, title, subtitle, headline, date }: OutputEdition) {
  return {
    edition: { language, title, subtitle, headline, date },
    files: files.map((file) => listed({ ...file, path: posix.join(id, language, file.path) })),
  };
}

/** With its place in the manifest. */
const listed = (file: MadeFile) => ({ ...file, listed: manifestFile(file.path, file.bytes) });
type ListedFile = ReturnType<typeof listed>;

/** What editions share, they list each. */
const once = (files: readonly ListedFile[]): readonly ListedFile[] => [
  ...new Map(files.map((file) => [file.path, file])).values(),
];
