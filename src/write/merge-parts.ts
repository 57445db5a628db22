import type { Manifest } from '../model/manifest.ts';
import { UsageError } from '../usage-error.ts';
import {
  byId,
  formatManifest,
  inOrder,
  type ManifestPart,
  parseManifest,
  parsePart,
  pathsOf,
  unlisted,
} from './manifest.ts';
import * as messages from './messages.ts';
import { MANIFEST, type Page, partName, writtenPage } from './output-folder.ts';
import type { WrittenFile } from './write-comparison.ts';
import { listOutput, readOutput, removeDrafts, removeFiles, writeFiles } from './write-files.ts';

/**
 * Makes of what all shards have listed the one manifest and the page that a single build would have made.
 *
 * Throws UsageError when a part is not there, or not done.
 */
export async function mergeParts(
  folder: string,
  gallery: (manifest: Manifest) => Promise<Page>,
): Promise<WrittenFile[]> {
  const count = partCount(folder, await listOutput(folder));
  const parts = await readParts(folder, count);
  const before = parseManifest(await readOutput(folder, MANIFEST));
  const comparisons = byId(before);
  for (const part of parts) for (const comparison of part.comparisons) comparisons.set(comparison.id, comparison);
  const manifest: Manifest = { version: 1, comparisons: inOrder(comparisons) };
  const page = await gallery(manifest);
  const list = { path: MANIFEST, bytes: formatManifest(manifest) };
  const written = await writeFiles(folder, [...page.files, list]);
  await removeFiles(folder, unlisted(before.comparisons.flatMap(pathsOf), comparisons));
  await removeFiles(
    folder,
    parts.map((_, at) => partName({ number: at + 1, count })),
  );
  await removeDrafts(folder);
  return writtenPage(folder, page, list, { written, isListNew: written.has(MANIFEST) });
}

function partCount(folder: string, names: readonly string[]): number {
  const counts = new Set(names.flatMap((name) => PART.exec(name)?.[1] ?? []).map(Number));
  const [count, ...others] = [...counts].sort((a, b) => a - b);
  if (count === undefined) throw new UsageError(messages.noParts(folder));
  if (others.length > 0) throw new UsageError(messages.partsOfMany(folder, [count, ...others]));
  return count;
}

const PART = /^manifest\.\d+-of-(\d+)\.json$/;

async function readParts(folder: string, count: number): Promise<ManifestPart[]> {
  const parts: ManifestPart[] = [];
  const absent: number[] = [];
  const unfinished: number[] = [];
  for (let number = 1; number <= count; number += 1) {
    const text = await readOutput(folder, partName({ number, count }));
    const part = parsePart(text);
    if (text === null) absent.push(number);
    else if (!part.done) unfinished.push(number);
    parts.push(part);
  }
  if (absent.length + unfinished.length > 0) throw new UsageError(messages.partsMissing(count, absent, unfinished));
  return parts;
}
