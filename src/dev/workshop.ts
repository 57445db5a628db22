import type { BuildOptions } from '../build.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import { readEdition } from '../editions.ts';
import type { Effects } from '../effects.ts';
import { type ContentFileName, findContent } from '../load/find-content.ts';
import { type MakeOptions, makeEditions } from '../make-editions.ts';
import { EditionMemory } from '../render/edition-memory.ts';
import { type BegunEdition, beginEdition } from '../render/render-edition.ts';
import { loadResources, pngSurfaceOnce, type Resources } from '../render/resources.ts';
import { type Fault, faultOf, hasFault } from './faults.ts';
import { type Reads, recorded, touches } from './reads.ts';

/** A content file, and the last that came of it. */
export interface Work {
  readonly file: ContentFileName;
  /** Of the last build that was right; empty until there is one. */
  readonly editions: readonly BegunEdition[];
  readonly complete: boolean;
  readonly faults: readonly Fault[];
}

/** What one build made. */
export interface Built {
  readonly works: readonly Work[];
  /** Those of them that were built now, right or wrong. */
  readonly now: readonly Work[];
  /** Of no content file: theme, templates, the list of files. */
  readonly faults: readonly Fault[];
  readonly resources: Resources | null;
  /** All that was read for what there is. */
  readonly reads: readonly Reads[];
}

export const NOTHING: Built = { works: [], now: [], faults: [], resources: null, reads: [] };

/** Languages that somebody looks at are built before the others, and shown while the others are built. */
export interface Ahead {
  /** Of a comparison, by its id. */
  languages(id: string): readonly string[];
  show(built: Built): Promise<void>;
}

export interface Workshop {
  /** Builds what the changes touch; null for everything. */
  build(changed: ReadonlySet<string> | null, ahead: Ahead): Promise<Built>;
  /** Gives back what pictures were drawn with; later ones take it anew. */
  rest(): void;
}

/** Read once for all works, with what was read for it; null while that is wrong. */
interface Kept<Value> {
  readonly value: Value | null;
  readonly faults: readonly Fault[];
  readonly reads: Reads;
}

interface KeptWork extends Work {
  readonly reads: Reads;
  /** By language. */
  readonly memories: Map<string, EditionMemory>;
}

type Changed = ReadonlySet<string> | null;

/**
 * Where comparisons are built again and again: what did not change is kept, down to opened fonts and measured texts.
 * Note: holds all of that.
 */
export function createWorkshop(options: BuildOptions, effects: Effects): Workshop {
  const { since = null } = options;
  const png = pngSurfaceOnce();
  const load = keeping(effects, async (recording) => {
    const resources = { ...(await loadResources(options, recording)), pngSurface: png.open };
    return { value: hasErrors(resources.diagnostics) ? null : resources, faults: resources.diagnostics };
  });
  const find = keeping(effects, async (recording) => ({
    value: await findContent(options.inputs, recording),
    faults: [],
  }));
  const readEarlier = keeping(effects, async (recording) => {
    if (since === null) return { value: null, faults: [] };
    const { comparisons, diagnostics } = await readEdition(since, recording);
    return { value: { comparisons, diagnostics }, faults: diagnostics };
  });
  let works: readonly KeptWork[] = [];
  let built = NOTHING;
  return {
    rest: png.close,
    async build(changed, ahead) {
      const [resources, inputs, earlier] = [await load(changed), await find(changed), await readEarlier(changed)];
      const common = [resources, inputs, earlier];
      const faults = common.flatMap((each) => each.kept.faults);
      const isAllNew = resources.isNew || earlier.isNew;
      const ready = hasFault(earlier.kept.faults) ? null : resources.kept.value;
      const now: KeptWork[] = [];
      const next: KeptWork[] = [];
      for (const file of inputs.kept.value ?? works.map((work) => work.file)) {
        const old = works.find((work) => work.file.path === file.path);
        const isStale = isAllNew || !old || changed === null || touches(changed, old.reads);
        // Once what is wrong for all is mended, all are made anew.
        if (!isStale || !ready) {
          if (old) next.push(old);
          continue;
        }
        const memories = old && !isAllNew ? old.memories : new Map();
        const made = { languages: options.languages, earlier: earlier.kept.value, render: rendering(memories) };
        const first = ahead.languages(file.id);
        if (old && first.length > 0 && old.editions.some(({ language }) => !first.includes(language))) {
          const seen = await makeWork(file, { ...made, languages: first }, ready, effects, old);
          const editions = old.editions.map(
            (each) => seen.editions.find(({ language }) => language === each.language) ?? each,
          );
          const others = works.map((work) => (work === old ? { ...seen, editions } : work));
          if (!hasFault(seen.faults)) await ahead.show({ ...built, works: others, now: [], faults });
        }
        const work = { ...(await makeWork(file, made, ready, effects, old)), memories };
        now.push(work);
        next.push(work);
      }
      works = next;
      built = {
        works,
        now,
        faults,
        resources: ready ?? built.resources,
        reads: [...common.map((each) => each.kept), ...works].map(({ reads }) => reads),
      };
      return built;
    },
  };
}

/** Makes a value again when something that was read for it has changed. */
function keeping<Value>(effects: Effects, make: (recording: Effects) => Promise<Omit<Kept<Value>, 'reads'>>) {
  let kept: Kept<Value> | null = null;
  return async (changed: Changed): Promise<{ readonly kept: Kept<Value>; readonly isNew: boolean }> => {
    if (kept && changed && !touches(changed, kept.reads)) return { kept, isNew: false };
    const { effects: recording, reads } = recorded(effects);
    const made = await make(recording).catch((error: unknown) => ({ value: null, faults: [faultOf(error)] }));
    kept = { ...made, reads };
    return { kept, isNew: true };
  };
}

/** A wrong one keeps what was right before. */
async function makeWork(
  file: ContentFileName,
  made: MakeOptions<BegunEdition>,
  resources: Resources,
  effects: Effects,
  old: Work | undefined,
): Promise<Work & { readonly reads: Reads }> {
  const { effects: recording, reads } = recorded(effects);
  const before = { file, reads, editions: old?.editions ?? [], complete: old?.complete ?? true };
  try {
    const { editions, complete, diagnostics } = await makeEditions(file, made, resources, recording);
    const isRight = !hasErrors(diagnostics) && editions.length > 0;
    return { ...before, ...(isRight && { editions, complete }), faults: diagnostics };
  } catch (error) {
    return { ...before, faults: [faultOf(error)] };
  }
}

/** What is made ahead is not made again: of the same content, the edition is the same. */
function rendering(memories: KeptWork['memories']): MakeOptions<BegunEdition>['render'] {
  const begun = new Map<string, Promise<BegunEdition>>();
  return (edition, resources) => {
    const { language } = edition.story;
    const memory = memories.get(language) ?? new EditionMemory();
    memories.set(language, memory);
    const made = begun.get(language) ?? beginEdition(edition, resources, memory);
    begun.set(language, made);
    return made;
  };
}
