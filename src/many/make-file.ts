import type { BuildCache } from '../cache/build-cache.ts';
import type { Seen } from '../cache/seen.ts';
import { watched } from '../cache/watch.ts';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import type { ReadEdition } from '../editions.ts';
import { type Effects, FileError } from '../effects.ts';
import type { ContentFileName } from '../load/find-content.ts';
import { makeEditions } from '../make-editions.ts';
import { EditionMemory } from '../render/edition-memory.ts';
import { type Edition, renderEdition } from '../render/render-edition.ts';
import type { Resources } from '../render/resources.ts';
import { UsageError } from '../usage-error.ts';
import { leaveComparison, type WrittenComparison, writeComparison } from '../write/write-comparison.ts';
import { cacheOf, type KeepOptions } from './cache-of.ts';

/** An edition to say what changed since, and what was read for it. */
export interface EarlierEdition {
  readonly edition: ReadEdition;
  readonly seen: readonly Seen[];
}

/** What became of one content file: plain data without its bytes, so that it goes easily from thread to thread. */
export interface FileOutcome {
  readonly file: ContentFileName;
  readonly diagnostics: readonly Diagnostic[];
  /** Those that were made; empty when something was wrong. */
  readonly languages: readonly string[];
  readonly written: WrittenComparison | null;
  /** Every language of the content was asked for. */
  readonly complete: boolean;
  /** What ended it before its time. */
  readonly failure: Failure | null;
  /** What was read for it. */
  readonly seen: readonly Seen[];
  readonly milliseconds: number;
}

export interface Failure {
  /** The system refused a file; the command line was wrong, which only now was noticed; or we are. */
  readonly kind: 'file' | 'usage' | 'fault';
  readonly message: string;
  readonly stack: string;
}

export type MakeFile = (file: ContentFileName) => Promise<FileOutcome>;

/** @param options the same for all files of a build */
export function fileMaker(
  options: KeepOptions,
  earlier: EarlierEdition | null,
  resources: Resources,
  effects: Effects,
): MakeFile {
  let opened: Promise<BuildCache> | undefined;
  const memoryFor = memories();
  const openCache = () => (opened ??= cacheOf(options, resources, effects));
  return async (file) => {
    const started = effects.now();
    const outcome = async () => {
      const cache = await openCache();
      const shared = { cache, memoryFor, resources };
      return leaveFile(file, options, cache) ?? (await makeFile(file, options, earlier, shared, effects));
    };
    const ended = await outcome().catch((error: unknown) => ({ ...nothingOf(file), failure: failureOf(error) }));
    return { ...ended, milliseconds: effects.now() - started };
  };
}

/** What all files of a thread share. */
interface Shared {
  readonly cache: BuildCache;
  readonly memoryFor: (edition: Edition) => EditionMemory;
  readonly resources: Resources;
}

/** A memory for each language. */
function memories(): Shared['memoryFor'] {
  const byLanguage = new Map<string, EditionMemory>();
  return ({ comparison: { language } }) => {
    const memory = byLanguage.get(language) ?? new EditionMemory();
    byLanguage.set(language, memory);
    return memory;
  };
}

type Ended = Omit<FileOutcome, 'milliseconds'>;

/** What becomes of a file when nothing does. */
export const nothingOf = (file: ContentFileName) => ({
  file,
  diagnostics: [],
  languages: [],
  written: null,
  complete: false,
  failure: null,
  seen: [],
});

/** Null when something has changed. */
function leaveFile(file: ContentFileName, { out }: KeepOptions, cache: BuildCache): Ended | null {
  const kept = out === null ? null : cache.recall(file.path);
  if (out === null || !kept) return null;
  const { comparison, complete, diagnostics } = kept.value;
  const languages = comparison.editions.map(({ language }) => language);
  const written = leaveComparison(out, comparison);
  return { ...nothingOf(file), diagnostics, languages, complete, written, seen: kept.seen };
}

async function makeFile(
  file: ContentFileName,
  { out, languages }: KeepOptions,
  earlier: EarlierEdition | null,
  { cache, memoryFor, resources }: Shared,
  effects: Effects,
): Promise<Ended> {
  const watch = watched(effects, earlier?.seen);
  const keeper = cache.keeper(file.id);
  const render = (edition: Edition) => renderEdition(edition, resources, keeper.keep, memoryFor(edition));
  const request = { languages, earlier: earlier?.edition ?? null, render };
  const { diagnostics, editions, complete } = await makeEditions(file, request, resources, watch);
  keeper.close();
  const nothing = { ...nothingOf(file), diagnostics, seen: watch.seen() };
  if (hasErrors(diagnostics) || editions.length === 0) return nothing;
  // 8. Write: all languages of a comparison together, whole or not at all.
  const written = out === null ? null : await writeComparison(out, file.id, editions);
  if (written) cache.remember(file.path, watch.seen(), { comparison: written.comparison, complete, diagnostics });
  return { ...nothing, complete, written, languages: editions.map(({ language }) => language) };
}

export function failureOf(error: unknown): Failure {
  const kind = error instanceof FileError ? 'file' : error instanceof UsageError ? 'usage' : 'fault';
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  return { kind, message, stack };
}

export const hasFailed = ({ diagnostics, failure }: FileOutcome): boolean => failure !== null || hasErrors(diagnostics);
