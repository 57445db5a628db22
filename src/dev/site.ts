import { posix } from 'node:path';
import { templateProblem } from '../make-editions.ts';
import type { BegunEdition, OutputFiles } from '../render/render-edition.ts';
import type { Resources } from '../render/resources.ts';
import { TemplateError } from '../render/template-engine.ts';
import type { OutputEdition } from '../write/write-comparison.ts';
import type { Fault } from './faults.ts';
import { type Built, NOTHING, type Work } from './workshop.ts';

/** A comparison as it has to be written to the disk. */
export interface Unwritten {
  readonly id: string;
  readonly complete: boolean;
  readonly editions: readonly OutputEdition[];
}

/** All that was built, by its address. What is not asked for is not made. */
export interface Site {
  /** Takes over what is right of a build; of what is wrong the last good output stays. */
  take(built: Built): void;
  /** Makes it if need be; null for what is not there. */
  read(path: string): Promise<Uint8Array | null>;
  /** A page that is made of all the others. */
  put(path: string, bytes: Uint8Array): void;
  /** What is wrong with a page, or with what all pages are made of. */
  faults(path: string): readonly Fault[];
  /** Makes, format by format, what is not on the disk yet. Leaves off, with null, when the signal says so. */
  unwritten(signal: AbortSignal): Promise<readonly Unwritten[] | null>;
  written(): void;
}

export function createSite(): Site {
  let built = NOTHING;
  const made = new Map<string, MadeEdition>();
  const pages = new Map<string, Uint8Array>();
  const unwritten = new Set<string>();
  const workAt = (path: string): Work | undefined => built.works.find(({ file }) => path.startsWith(`/${file.id}/`));
  return {
    take(next) {
      built = next;
      const { resources } = next;
      if (!resources) return;
      const before = new Map(made);
      made.clear();
      for (const { file, editions } of next.works)
        for (const edition of editions) {
          const folder = folderOf(file.id, edition.language);
          const old = before.get(folder);
          if (old?.edition !== edition) unwritten.add(file.id);
          made.set(folder, old?.edition === edition ? old : madeEdition(edition, resources, old?.good));
        }
    },
    async read(path) {
      const [, id = '', language = '', ...rest] = path.split('/');
      const own = pages.get(path);
      return own ?? (await made.get(folderOf(id, language))?.read(rest.join('/'))) ?? null;
    },
    put: (path, bytes) => void pages.set(path, bytes),
    faults(path) {
      const work = workAt(path);
      const [, id = '', language = ''] = path.split('/');
      const later = made.get(folderOf(id, language))?.faults() ?? [];
      return [...built.faults, ...(work ? [work] : built.works).flatMap(({ faults }) => faults), ...later];
    },
    async unwritten(signal) {
      const all: Unwritten[] = [];
      for (const { file, editions, complete } of built.works.filter((work) => unwritten.has(work.file.id))) {
        const each: OutputEdition[] = [];
        for (const { language, title, subtitle, headline, date } of editions) {
          const files = await made.get(folderOf(file.id, language))?.all(signal);
          if (signal.aborted) return null;
          // A report that fails keeps the comparison as it is on the disk.
          if (files)
            each.push({
              language,
              title,
              subtitle,
              headline,
              date,
              files: files.map((file) => ({ ...file, why: CHANGED })),
            });
        }
        if (each.length === editions.length) all.push({ id: file.id, complete, editions: each });
      }
      return all;
    },
    written: () => unwritten.clear(),
  };
}

/** Why what was made is written: nobody asks here. */
const CHANGED = 'changed';

const folderOf = (id: string, language: string): string => posix.join('/', id, language);

interface MadeEdition {
  readonly edition: BegunEdition;
  /** The last of each format that was right. */
  readonly good: ReadonlyMap<Format, OutputFiles>;
  read(name: string): Promise<Uint8Array | null>;
  /** Null when one of them fails, or the signal says that nobody wants them any more. */
  all(signal: AbortSignal): Promise<OutputFiles | null>;
  /** Of what was made since the deck. */
  faults(): readonly Fault[];
}

/** Each format once, when it is asked for. One that fails is what it was before. */
function madeEdition(edition: BegunEdition, resources: Resources, before?: MadeEdition['good']): MadeEdition {
  const making = new Map<Format, Promise<OutputFiles | null>>();
  const good = new Map(before);
  const faults: Fault[] = [];
  const make = async (format: Format): Promise<OutputFiles | null> => {
    try {
      const files = await MAKERS[format](edition);
      good.set(format, files);
      return files;
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      faults.push(templateProblem(error, resources));
      return null;
    }
  };
  const once = (format: Format): Promise<OutputFiles | null> => {
    const made = making.get(format) ?? make(format);
    making.set(format, made);
    return made;
  };
  return {
    edition,
    good,
    faults: () => faults,
    async read(name) {
      const format = FORMAT_OF[name] ?? 'charts';
      await once(format);
      return good.get(format)?.find(({ path }) => path === name)?.bytes ?? null;
    },
    async all(signal) {
      const all: OutputFiles[] = [];
      for (const format of FORMATS) {
        // Whoever waits for something comes first.
        await new Promise((resolve) => setImmediate(resolve));
        const files = signal.aborted ? null : await once(format);
        if (!files) return null;
        all.push(files);
      }
      return all.flat();
    },
  };
}

const FORMATS = ['deck', 'report', 'page', 'charts', 'data'] as const;
type Format = (typeof FORMATS)[number];

const MAKERS: Readonly<Record<Format, (edition: BegunEdition) => OutputFiles | Promise<OutputFiles>>> = {
  deck: ({ deck }) => deck,
  report: (edition) => edition.report(),
  page: (edition) => edition.page(),
  charts: (edition) => edition.charts(),
  data: (edition) => edition.data(),
};

const FORMAT_OF: Readonly<Record<string, Format>> = {
  'deck.html': 'deck',
  'report.pdf': 'report',
  'report.html': 'page',
  'data.json': 'data',
};
