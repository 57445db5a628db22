import { resolve } from 'node:path';
import { setImmediate as immediately, setTimeout as wait } from 'node:timers/promises';
import type { BuildOptions } from '../build.ts';
import { composeGallery } from '../compose/compose-gallery.ts';
import type { Effects } from '../effects.ts';
import { renderGallery } from '../render/gallery/render-gallery.ts';
import { openOutput } from '../write/output-folder.ts';
import { writeComparison } from '../write/write-comparison.ts';
import type { Audience } from './audience.ts';
import { type Fault, faultOf } from './faults.ts';
import { startLoop } from './rebuild-loop.ts';
import { createSite, type Site } from './site.ts';
import { startWatch } from './watch.ts';
import { type Built, createWorkshop, NOTHING } from './workshop.ts';

/** What who started it is told. */
export interface SessionLog {
  built(built: Built, milliseconds: number): void;
  /** A fault of ours; the session goes on. */
  failed(error: unknown): void;
}

export interface Session {
  readonly site: Site;
  built(): Built;
  /** What is wrong with a page, or with all of them. */
  faults(path: string): readonly Fault[];
  stop(): Promise<void>;
}

/** How long the file system must be at rest: two files that are saved at once are one change. */
const REST = 15;

/** How long nothing must change until all files are written. */
const QUIET = 400;

/**
 * Builds, watches, and builds again what a change touches. Resolves when all has been built once.
 *
 *     change → build the decks → tell → build the rest → write → tell
 *
 * @param readers are told whenever something is new; what they look at is built first
 */
export async function startSession(
  options: BuildOptions,
  effects: Effects,
  log: SessionLog,
  readers: Pick<Audience, 'tell' | 'paths'>,
): Promise<Session> {
  const workshop = createWorkshop(options, effects);
  const site = createSite();
  let built = NOTHING;
  let begun = Date.now();
  let unwritable: readonly Fault[] = [];
  const languagesOf = (id: string) =>
    readers.paths().flatMap((path) => (path.startsWith(`/${id}/`) ? (path.split('/')[2] ?? []) : []));
  const show = async (next: Built) => {
    built = next;
    site.take(built);
    await readers.tell();
    // Until it is on its way: what is built next leaves no pause.
    await immediately();
  };
  const build = async (changed: ReadonlySet<string> | null) => {
    const started = effects.now();
    begun = Date.now();
    built = await workshop.build(changed, { languages: languagesOf, show });
    await show(built);
    log.built(built, effects.now() - started);
    await watch.follow(built.reads, begun);
  };
  const write = async (signal: AbortSignal) => {
    try {
      if (!(await writeAll(site, built, options.out, effects.now, signal))) return;
      unwritable = [];
    } catch (error) {
      unwritable = [faultOf(error)];
    }
    workshop.rest();
    await readers.tell();
    // Fonts and pictures are read when they are drawn.
    await watch.follow(built.reads, begun);
  };
  const loop = startLoop({
    settle: () => wait(REST),
    build,
    async finish(signal) {
      await wait(QUIET, undefined, { signal }).catch(() => undefined);
      if (!signal.aborted) await write(signal);
    },
    failed: log.failed,
  });
  const watch = startWatch(loop.changed, effects);
  // Before anything is read, so that no change is lost.
  await watch.follow([{ files: new Set(options.inputs.map((input) => resolve(input))), folders: new Set() }], begun);
  await build(null);
  await write(new AbortController().signal);
  return {
    site,
    built: () => built,
    faults: (path) => [...built.faults, ...site.faults(path), ...unwritable],
    async stop() {
      await Promise.all([watch.close(), loop.stop()]);
      workshop.rest();
    },
  };
}

/** All that is not on the disk yet, and the page that shows everything. False when something newer has to be built. */
async function writeAll(
  site: Site,
  { resources }: Built,
  out: string,
  now: () => number,
  signal: AbortSignal,
): Promise<boolean> {
  const comparisons = await site.unwritten(signal);
  if (!comparisons || signal.aborted || !resources) return false;
  if (comparisons.length === 0) return true;
  const output = await openOutput(out, { shard: null, now });
  for (const { id, editions, complete } of comparisons)
    await output.list((await writeComparison(out, id, editions)).comparison, complete);
  await output.finish(async (all) => {
    const gallery = await renderGallery(composeGallery(all), resources);
    for (const { path, bytes } of gallery.files) site.put(`/${path}`, bytes);
    return gallery;
  });
  site.written();
  return true;
}
