import type { CacheOptions } from './cache/build-cache.ts';
import { type Seen, seenFile } from './cache/seen.ts';
import { type WatchedEffects, watched } from './cache/watch.ts';
import { composeGallery } from './compose/compose-gallery.ts';
import { type Diagnostic, hasErrors } from './diagnostics/diagnostic.ts';
import { readEdition } from './editions.ts';
import type { Effects, FileError } from './effects.ts';
import { type ContentFileName, findContent } from './load/find-content.ts';
import { sameNames, sinceOfMany } from './load/messages.ts';
import { cacheOf } from './many/cache-of.ts';
import { makeEach } from './many/make-each.ts';
import {
  type EarlierEdition,
  type Failure,
  type FileOutcome,
  fileMaker,
  hasFailed,
  type MakeFile,
} from './many/make-file.ts';
import { withPool } from './many/pool.ts';
import { ofShard } from './many/shard.ts';
import type { Shard } from './model/shard.ts';
import type { DeckOptions } from './render/deck/options.ts';
import { renderGallery } from './render/gallery/render-gallery.ts';
import type { ReportOptions } from './render/report/options.ts';
import { type Resources, withResources } from './render/resources.ts';
import { UsageError } from './usage-error.ts';
import { openOutput } from './write/output-folder.ts';
import type { WrittenFile } from './write/write-comparison.ts';

export interface CheckOptions {
  /** Content files, or folders of them. */
  readonly inputs: readonly string[];
  /** A folder of the user's own templates and themes, laid over ours; null for none. */
  readonly templates: string | null;
  readonly theme: string;
  readonly deck: DeckOptions;
  readonly report: ReportOptions;
  /** How many files are made at once, each in a thread that reads files by itself; 1 by default, which needs no thread. */
  readonly jobs?: number;
  /** Begin no further file when one has failed; by default the others are made. */
  readonly failFast?: boolean;
  /** Told of each file; by default a line is logged for each. */
  readonly progress?: Progress;
}

export interface BuildOptions extends CheckOptions {
  readonly out: string;
  /** Null for every language of the content. */
  readonly languages: readonly string[] | null;
  /** An earlier edition to say what changed since: a file, a git revision of it, or a report.pdf. */
  readonly since?: string | null;
  /** Build only this part of the files; `merge` then makes the gallery and the manifest of all. */
  readonly shard?: Shard | null;
  /** What is kept from one build to the next, and where; by default nothing. */
  readonly cache?: CacheOptions | null;
}

export interface Progress {
  /** Before the first file. */
  begin(files: number): void;
  /** After each, as they come. */
  made(outcome: FileOutcome): void;
}

export interface CheckResult {
  /** In the order of the files. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the system refused to read or write. */
  readonly fileErrors: readonly Pick<FileError, 'message'>[];
  /** Our own faults: what went wrong where nothing should. */
  readonly faults: readonly Fault[];
  readonly counts: FileCounts;
}

export interface Fault extends Pick<Failure, 'message' | 'stack'> {
  readonly file: string;
}

/** Those that were found and are neither were not begun, or not in a language that was asked for. */
export interface FileCounts {
  readonly found: number;
  readonly right: number;
  readonly failed: number;
}

export interface BuildResult extends CheckResult {
  /** All outputs of what was right, and why each was made or kept. */
  readonly written: readonly WrittenFile[];
  /** What was read and what was written: as long as it is as it was, a build would change nothing. */
  readonly seen: readonly Seen[];
}

/**
 * Builds every comparison that is right. What is wrong with the others is told, and their last good output stays.
 *
 *     content/*.yaml → load → validate → analyse → changes → compose → render → write → output/
 */
export async function build(options: BuildOptions, effects: Effects): Promise<BuildResult> {
  const { out, shard = null, since = null, cache: place = null } = options;
  const watch = watched(effects);
  return withResources(options, watch, async (resources) => {
    const output = await openOutput(out, { shard, now: effects.now });
    const made = await makeFiles(options, resources, watch, async ({ written, complete }) => {
      if (written !== null) await output.list(written.comparison, complete);
    });
    const outputs = made.outcomes.flatMap((outcome) => outcome.written?.files ?? []);
    const cache = await cacheOf({ ...options, since, cache: place }, resources, watch);
    const keeper = cache.keeper(GALLERY);
    // The gallery shows all that stands in the folder, from earlier builds too.
    const gallery =
      outputs.length > 0 || shard !== null
        ? await output.finish((all) => renderGallery(composeGallery(all), resources, keeper.keep))
        : [];
    keeper.close();
    cache.close();
    const written = [...outputs, ...gallery];
    return { ...resultOf(made), written, seen: seenIn(made, written, watch) };
  });
}

/** No comparison has this name. */
const GALLERY = '';

/** Note: mutates `watch`. */
function seenIn({ outcomes }: Made, written: readonly WrittenFile[], watch: WatchedEffects): readonly Seen[] {
  for (const { seen } of outcomes) watch.add(seen);
  return [...watch.seen(), ...written.map(({ path, sha256 }) => seenFile(path, sha256))];
}

/** The same road without its end: every problem that a build would tell, and nothing is written. */
export async function check(options: CheckOptions, effects: Effects): Promise<CheckResult> {
  return withResources(options, effects, async (resources) =>
    resultOf(await makeFiles({ ...options, out: null, languages: null }, resources, effects, async () => undefined)),
  );
}

interface MakeFilesOptions extends CheckOptions, Partial<Pick<BuildOptions, 'since' | 'shard' | 'cache'>> {
  readonly out: string | null;
  readonly languages: BuildOptions['languages'];
}

interface Made {
  readonly found: number;
  /** What is wrong before any file is made. */
  readonly diagnostics: readonly Diagnostic[];
  readonly outcomes: readonly FileOutcome[];
}

async function makeFiles(
  options: MakeFilesOptions,
  resources: Resources,
  effects: Effects,
  use: (outcome: FileOutcome) => Promise<void>,
): Promise<Made> {
  const { since = null, shard = null, failFast = false, progress = progressLines(effects) } = options;
  // 1. Find.
  const found = await findContent(options.inputs, effects);
  if (since !== null && found.length !== 1) throw new UsageError(sinceOfMany(found.length));
  if (options.out !== null) refuseSameNames(found);
  const files = shard === null ? found : found.filter(({ id }) => ofShard(id, shard));
  const earlier = since === null ? null : await readEarlier(since, effects);
  const diagnostics = [...resources.diagnostics, ...(earlier?.edition.diagnostics ?? [])];
  if (hasErrors(diagnostics)) return { found: files.length, diagnostics, outcomes: [] };
  progress.begin(files.length);
  const jobs = Math.min(options.jobs ?? 1, files.length);
  const each = (make: MakeFile) =>
    makeEach(
      files,
      make,
      async (outcome) => {
        progress.made(outcome);
        await use(outcome);
      },
      { jobs, failFast },
    );
  const outcomes =
    jobs > 1
      ? await withPool(jobs, plainOptions(options), effects, each)
      : await each(fileMaker(plainOptions(options), earlier, resources, effects));
  return { found: files.length, diagnostics, outcomes };
}

async function readEarlier(since: string, effects: Effects): Promise<EarlierEdition> {
  const watch = watched(effects);
  return { edition: await readEdition(since, watch), seen: watch.seen() };
}

/** Plain data, for another thread. */
const plainOptions = ({ since = null, cache = null, ...options }: MakeFilesOptions) => {
  const { out, languages, templates, theme, deck, report } = options;
  return { out, languages, since, cache, templates, theme, deck, report };
};

/** One would be written over the other. */
function refuseSameNames(files: readonly ContentFileName[]): void {
  const seen = new Map<string, string>();
  for (const { id, path } of files) {
    const other = seen.get(id);
    if (other !== undefined) throw new UsageError(sameNames(other, path, id));
    seen.set(id, path);
  }
}

const progressLines = (effects: Effects): Progress => ({
  begin: () => undefined,
  made: ({ file, languages, milliseconds }) =>
    effects.log(
      `${file.path}  ${languages.length > 0 ? languages.join(', ') : 'not built'}  ${Math.round(milliseconds)} ms`,
    ),
});

function resultOf({ found, diagnostics, outcomes }: Made): CheckResult {
  const failures = (kind: Failure['kind']) =>
    outcomes.flatMap(({ file, failure }) => (failure?.kind === kind ? { ...failure, file: file.path } : []));
  return {
    diagnostics: [...diagnostics, ...outcomes.flatMap((outcome) => outcome.diagnostics)],
    fileErrors: failures('file').map(({ message }) => ({ message })),
    faults: failures('fault').map(({ file, message, stack }) => ({ file, message, stack })),
    counts: {
      found,
      right: outcomes.filter(({ languages }) => languages.length > 0).length,
      failed: outcomes.filter(hasFailed).length,
    },
  };
}
