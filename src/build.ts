import { type BuildCache, type CacheOptions, noCache, openBuildCache } from './cache/build-cache.ts';
import { digest } from './cache/ingredients.ts';
import { type Seen, seenFile } from './cache/seen.ts';
import { type WatchedEffects, watched } from './cache/watch.ts';
import { composeGallery } from './compose/compose-gallery.ts';
import { type Diagnostic, hasErrors } from './diagnostics/diagnostic.ts';
import { readEdition } from './editions.ts';
import { type Effects, FileError } from './effects.ts';
import { type ContentFileName, findContent } from './load/find-content.ts';
import { sinceOfMany } from './load/messages.ts';
import { type MakeOptions, makeEditions } from './make-editions.ts';
import type { ManifestEdition } from './model/manifest.ts';
import type { DeckOptions } from './render/deck/options.ts';
import { renderGallery } from './render/gallery/render-gallery.ts';
import { type RenderedEdition, renderEdition } from './render/render-edition.ts';
import type { ReportOptions } from './render/report/options.ts';
import { type Resources, withResources } from './render/resources.ts';
import { UsageError } from './usage-error.ts';
import { openOutput, type WrittenFile } from './write/output-folder.ts';

export interface CheckOptions {
  /** Content files, or folders of them. */
  readonly inputs: readonly string[];
  /** A folder of the user's own templates and themes, laid over ours; null for none. */
  readonly templates: string | null;
  readonly theme: string;
  readonly deck: DeckOptions;
  readonly report: ReportOptions;
}

export interface BuildOptions extends CheckOptions {
  readonly out: string;
  /** Null for every language of the content. */
  readonly languages: readonly string[] | null;
  /** An earlier edition to say what changed since: a file, a git revision of it, or a report.pdf. */
  readonly since?: string | null;
  /** What is kept from one build to the next, and where; by default nothing. */
  readonly cache?: CacheOptions | null;
}

export interface CheckResult {
  readonly diagnostics: readonly Diagnostic[];
  /** What the system refused to read or write. */
  readonly fileErrors: readonly FileError[];
}

export interface BuildResult extends CheckResult {
  /** All that was asked for, and why each was made or kept. */
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
  const watch = watched(effects);
  return withResources(options, watch, async (resources) => {
    const output = await openOutput(options.out);
    const cache = await cacheOf(options, resources, watch);
    const written: WrittenFile[] = [];
    const result = await makeEach(options, options, { resources, cache }, watch, {
      // 8. Write: all languages of a comparison together, whole or not at all.
      async write({ id }, editions, complete) {
        const made = await output.write(id, editions, complete);
        written.push(...made.files);
        return made.editions;
      },
      leave: async ({ id }, editions, complete) => {
        written.push(...(await output.leave(id, editions, complete)).files);
      },
    });
    // The gallery shows all that stands in the folder, from earlier builds too.
    if (written.length > 0) {
      const keeper = cache.keeper('');
      written.push(...(await output.finish((all) => renderGallery(composeGallery(all), resources, keeper.keep))));
      keeper.close();
    }
    cache.close();
    const made = written.map(({ path, sha256 }) => seenFile(path, sha256));
    return { ...result, written, seen: [...watch.seen(), ...made] };
  });
}

/** A content file's outputs depend on all of this, whatever it says. */
async function cacheOf({ cache, out, languages, since }: BuildOptions, resources: Resources, effects: Effects) {
  if (!cache) return noCache;
  const { theme, deck, report, client } = resources;
  const shared = [await resources.identities(), theme.tokens, deck, report, client];
  return openBuildCache(cache, out, digest([await effects.realPath('.'), languages, since, shared]));
}

/** The same road without its end: every problem that a build would tell, and nothing is written. */
export async function check(options: CheckOptions, effects: Effects): Promise<CheckResult> {
  return withResources(options, effects, (resources) =>
    makeEach(options, { languages: null }, { resources, cache: noCache }, watched(effects), {
      write: async () => [],
      leave: async () => undefined,
    }),
  );
}

/** What becomes of one content file that is right. */
interface End {
  /** Its editions as they now stand. */
  write(
    file: ContentFileName,
    editions: readonly RenderedEdition[],
    complete: boolean,
  ): Promise<readonly ManifestEdition[]>;
  /** Nothing has changed. */
  leave(file: ContentFileName, editions: readonly ManifestEdition[], complete: boolean): Promise<void>;
}

interface Means {
  readonly resources: Resources;
  readonly cache: BuildCache;
}

async function makeEach(
  { inputs }: CheckOptions,
  { languages, since = null }: Pick<BuildOptions, 'languages' | 'since'>,
  { resources, cache }: Means,
  effects: WatchedEffects,
  end: End,
): Promise<CheckResult> {
  const diagnostics: Diagnostic[] = [...resources.diagnostics];
  const fileErrors: FileError[] = [];
  // 1. Find.
  const files = await findContent(inputs, effects);
  if (since !== null && files.length !== 1) throw new UsageError(sinceOfMany(files.length));
  const beforehand = watched(effects);
  const earlier = since === null ? null : await readEdition(since, beforehand);
  diagnostics.push(...(earlier?.diagnostics ?? []));
  for (const file of hasErrors(diagnostics) ? [] : files) {
    try {
      const started = effects.now();
      const { told, outcome } =
        (await leaveFile(file, cache, effects, end)) ??
        (await makeFile(file, { languages, earlier }, { resources, cache }, watched(effects, beforehand.seen()), end));
      diagnostics.push(...told);
      effects.log(`${file.path}  ${outcome}  ${Math.round(effects.now() - started)} ms`);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      fileErrors.push(error);
    }
  }
  return { diagnostics, fileErrors };
}

/** What there is to tell of a content file. */
interface Told {
  readonly told: readonly Diagnostic[];
  /** In two words. */
  readonly outcome: string;
}

/** Null when something has changed. */
async function leaveFile(
  file: ContentFileName,
  cache: BuildCache,
  effects: WatchedEffects,
  end: End,
): Promise<Told | null> {
  const kept = cache.recall(file.path);
  if (!kept) return null;
  const { diagnostics, editions, complete } = kept.value;
  effects.add(kept.seen);
  await end.leave(file, editions, complete);
  return { told: diagnostics, outcome: 'unchanged' };
}

async function makeFile(
  file: ContentFileName,
  request: Pick<MakeOptions<RenderedEdition>, 'languages' | 'earlier'>,
  { resources, cache }: Means,
  effects: WatchedEffects,
  end: End,
): Promise<Told> {
  const keeper = cache.keeper(file.id);
  const render: MakeOptions<RenderedEdition>['render'] = (edition, means) => renderEdition(edition, means, keeper.keep);
  const { editions, diagnostics, complete } = await makeEditions(file, { ...request, render }, resources, effects);
  const right = !hasErrors(diagnostics) && editions.length > 0;
  if (right) {
    const standing = await end.write(file, editions, complete);
    cache.remember(file.path, effects.seen(), { editions: standing, complete, diagnostics });
  }
  keeper.close();
  return { told: diagnostics, outcome: right ? editions.map(({ language }) => language).join(', ') : 'not built' };
}
