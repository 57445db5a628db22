import { join } from 'node:path';
import { newList, restored } from '../cache/messages.ts';
import type { Manifest, ManifestComparison } from '../model/manifest.ts';
import type { Shard } from '../model/shard.ts';
import {
  byId,
  formatManifest,
  inOrder,
  manifestFile,
  parseManifest,
  parsePart,
  pathsOf,
  unlisted,
  withEditions,
} from './manifest.ts';
import type { WrittenFile } from './write-comparison.ts';
import { type OutputFile, readOutput, removeFiles, writeFiles } from './write-files.ts';

export interface OutputOptions {
  /** What is built is listed in a part of the manifest, and what is left to do is left to `mergeParts`; null for all. */
  readonly shard: Shard | null;
  /** Milliseconds. */
  readonly now: () => number;
}

/** Note: holds the manifest as it grows; one build has one of these. */
export interface Output {
  /**
   * Lists a comparison that was written.
   *
   * @param complete whether these are all languages of the comparison; otherwise the others stay
   */
  list(made: ManifestComparison, complete: boolean): Promise<void>;
  /** Writes the page that shows everything, which a shard does not, and the manifest. */
  finish(gallery: (manifest: Manifest) => Promise<Page>): Promise<WrittenFile[]>;
}

/** The page that shows everything, and why it was made; null where it was kept. */
export interface Page {
  readonly files: readonly OutputFile[];
  readonly why: string | null;
}

export async function openOutput(folder: string, { shard, now }: OutputOptions): Promise<Output> {
  const path = shard === null ? MANIFEST : partName(shard);
  const whole = byId(parseManifest(await readOutput(folder, MANIFEST)));
  const comparisons = shard === null ? whole : byId(parsePart(await readOutput(folder, path)));
  const left = new Set<string>();
  const format = (done: boolean): Uint8Array => {
    const listed = inOrder(comparisons);
    return formatManifest(
      shard === null ? { version: 1, comparisons: listed } : { version: 1, done, comparisons: listed },
    );
  };
  let isListNew = false;
  const save = async (done: boolean, page: Page = NO_PAGE) => {
    const stale = unlisted(left, comparisons);
    left.clear();
    const list = { path, bytes: format(done) };
    const written = await writeFiles(folder, [...page.files, list]);
    isListNew ||= written.has(path);
    // Later than the manifest, which never lists what is not there.
    await removeFiles(folder, stale);
    return writtenPage(folder, page, list, { written, isListNew });
  };
  const atPace = pacemaker(now);
  // What the whole manifest lists, or other shards could list too, is for the merge to remove.
  const mayRemove = (file: string, id: string): boolean =>
    shard === null || (file.startsWith(`${id}/`) && !pathsOf(whole.get(id) ?? NONE).includes(file));
  return {
    async list(made, complete) {
      const before = comparisons.get(made.id);
      comparisons.set(made.id, withEditions(before ?? whole.get(made.id), made, complete));
      for (const file of before ? pathsOf(before) : []) if (mayRemove(file, made.id)) left.add(file);
      await atPace(() => save(false));
    },
    finish: async (gallery) =>
      save(true, shard === null ? await gallery({ version: 1, comparisons: inOrder(comparisons) }) : NO_PAGE),
  };
}

/** What shards leave to be made. */
const NO_PAGE: Page = { files: [], why: null };

/** What is told of page and manifest when they are written. */
export function writtenPage(
  folder: string,
  { files, why }: Page,
  list: OutputFile,
  { written, isListNew }: { readonly written: ReadonlySet<string>; readonly isListNew: boolean },
): WrittenFile[] {
  const tell = ({ path, bytes }: OutputFile, reason: string | null): WrittenFile => ({
    ...manifestFile(join(folder, path), bytes),
    why: reason,
  });
  return [
    ...files.map((file) => tell(file, why ?? (written.has(file.path) ? restored() : null))),
    tell(list, isListNew ? newList() : null),
  ];
}

const NONE: ManifestComparison = { id: '', editions: [] };

export const MANIFEST = 'manifest.json';

export const partName = ({ number, count }: Shard): string => `manifest.${number}-of-${count}.json`;

/**
 * Lets work be done so often that it takes a twentieth of the time, and never twice at once: the manifest of thousands takes
 * longer to write than a comparison to make.
 */
function pacemaker(now: () => number): (work: () => Promise<unknown>) => Promise<void> {
  let next = 0;
  return async (work) => {
    const started = now();
    if (started < next) return;
    next = Number.POSITIVE_INFINITY;
    await work();
    next = now() + 19 * (now() - started);
  };
}
