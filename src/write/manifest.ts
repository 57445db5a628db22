import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Manifest, ManifestComparison, ManifestFile } from '../model/manifest.ts';

const manifestSchema: v.GenericSchema<unknown, Manifest> = v.object({
  version: v.literal(1),
  comparisons: v.array(
    v.object({
      id: v.string(),
      editions: v.array(
        v.object({
          language: v.string(),
          title: v.string(),
          subtitle: v.nullable(v.string()),
          headline: v.string(),
          date: v.string(),
          files: v.array(
            v.object({
              path: v.pipe(
                v.string(),
                v.check((path) => !path.startsWith('/') && !path.split(/[/\\]/).includes('..')),
              ),
              bytes: v.number(),
              sha256: v.string(),
            }),
          ),
        }),
      ),
    }),
  ),
});

/** A manifest that is missing or damaged is as good as an empty one: what it listed is made again or left alone. */
export function parseManifest(text: string | null): Manifest {
  const empty: Manifest = { version: 1, comparisons: [] };
  try {
    const result = v.safeParse(manifestSchema, JSON.parse(text ?? ''));
    return result.success ? result.output : empty;
  } catch {
    return empty;
  }
}

export const formatManifest = (manifest: Manifest): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);

export const manifestFile = (path: string, bytes: Uint8Array): ManifestFile => ({
  path,
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

/**
 * What was there and what was made now.
 *
 * @param complete whether `made` has all languages of the comparison; otherwise its other editions stay
 */
export function withComparison(before: Manifest, made: ManifestComparison, complete: boolean): Manifest {
  const remade = new Set(made.editions.map(({ language }) => language));
  const old = before.comparisons.find(({ id }) => id === made.id)?.editions ?? [];
  const kept = complete ? [] : old.filter(({ language }) => !remade.has(language));
  const comparisons = [
    ...before.comparisons.filter(({ id }) => id !== made.id),
    { id: made.id, editions: [...made.editions, ...kept] },
  ];
  return { version: 1, comparisons: comparisons.sort((left, right) => (left.id < right.id ? -1 : 1)) };
}

/** Files that only the older manifest has: leftovers of charts and languages that are gone. */
export function staleFiles(before: Manifest, after: Manifest): string[] {
  const alive = new Set(paths(after));
  return paths(before).filter((path) => !alive.has(path));
}

const paths = ({ comparisons }: Manifest): string[] =>
  comparisons.flatMap(({ editions }) => editions.flatMap(({ files }) => files.map(({ path }) => path)));
