import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Manifest, ManifestComparison, ManifestFile } from '../model/manifest.ts';

const comparisonsSchema = v.array(
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
);

const manifestSchema: v.GenericSchema<unknown, Manifest> = v.object({
  version: v.literal(1),
  comparisons: comparisonsSchema,
});

/** What one shard made. */
export interface ManifestPart extends Manifest {
  /** False while the shard is at work, and for ever when it was killed. */
  readonly done: boolean;
}

const partSchema: v.GenericSchema<unknown, ManifestPart> = v.object({
  version: v.literal(1),
  done: v.boolean(),
  comparisons: comparisonsSchema,
});

/** A manifest that is missing or damaged is as good as an empty one: what it listed is made again or left alone. */
export const parseManifest = (text: string | null): Manifest =>
  parsed(manifestSchema, text) ?? { version: 1, comparisons: [] };

/** A part that is missing or damaged is as good as one that is not done. */
export const parsePart = (text: string | null): ManifestPart =>
  parsed(partSchema, text) ?? { version: 1, done: false, comparisons: [] };

function parsed<Value>(schema: v.GenericSchema<unknown, Value>, text: string | null): Value | null {
  try {
    const result = v.safeParse(schema, JSON.parse(text ?? ''));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}

export const formatManifest = (manifest: Manifest | ManifestPart): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);

export const manifestFile = (path: string, bytes: Uint8Array): ManifestFile => ({
  path,
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

export type Comparisons = ReadonlyMap<string, ManifestComparison>;

export const byId = ({ comparisons }: Manifest): Map<string, ManifestComparison> =>
  new Map(comparisons.map((comparison) => [comparison.id, comparison]));

export const inOrder = (comparisons: Comparisons): ManifestComparison[] =>
  [...comparisons.values()].sort((left, right) => (left.id < right.id ? -1 : 1));

/**
 * What was there of a comparison and what was made now.
 *
 * @param complete whether `made` has all languages of the comparison; otherwise its other editions stay
 */
export function withEditions(
  before: ManifestComparison | undefined,
  made: ManifestComparison,
  complete: boolean,
): ManifestComparison {
  const remade = new Set(made.editions.map(({ language }) => language));
  const kept = complete ? [] : (before?.editions ?? []).filter(({ language }) => !remade.has(language));
  return { id: made.id, editions: [...made.editions, ...kept] };
}

export const pathsOf = ({ editions }: ManifestComparison): string[] =>
  editions.flatMap(({ files }) => files.map(({ path }) => path));

/** Those that no comparison has any more: leftovers of charts and languages that are gone. */
export function unlisted(paths: Iterable<string>, comparisons: Comparisons): string[] {
  const alive = new Set([...comparisons.values()].flatMap(pathsOf));
  return [...paths].filter((path) => !alive.has(path));
}
