import { composeGallery } from './compose/compose-gallery.ts';
import { type Diagnostic, hasErrors } from './diagnostics/diagnostic.ts';
import { readEdition } from './editions.ts';
import { type Effects, FileError } from './effects.ts';
import { type ContentFileName, findContent } from './load/find-content.ts';
import { sinceOfMany } from './load/messages.ts';
import { makeEditions } from './make-editions.ts';
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
}

export interface CheckResult {
  readonly diagnostics: readonly Diagnostic[];
  /** What the system refused to read or write. */
  readonly fileErrors: readonly FileError[];
}

export interface BuildResult extends CheckResult {
  readonly written: readonly WrittenFile[];
}

/**
 * Builds every comparison that is right. What is wrong with the others is told, and their last good output stays.
 *
 *     content/*.yaml → load → validate → analyse → changes → compose → render → write → output/
 */
export async function build(options: BuildOptions, effects: Effects): Promise<BuildResult> {
  return withResources(options, effects, async (resources) => {
    const output = await openOutput(options.out);
    const written: WrittenFile[] = [];
    const result = await makeEach(options, options, resources, effects, async (file, editions, complete) => {
      // 8. Write: all languages of a comparison together, whole or not at all.
      written.push(...(await output.write(file.id, editions, complete)));
    });
    // The gallery shows all that stands in the folder, from earlier builds too.
    if (written.length > 0)
      written.push(...(await output.finish((all) => renderGallery(composeGallery(all), resources))));
    return { ...result, written };
  });
}

/** The same road without its end: every problem that a build would tell, and nothing is written. */
export async function check(options: CheckOptions, effects: Effects): Promise<CheckResult> {
  return withResources(options, effects, (resources) =>
    makeEach(options, { languages: null }, resources, effects, async () => undefined),
  );
}

type Use = (file: ContentFileName, editions: readonly RenderedEdition[], complete: boolean) => Promise<void>;

async function makeEach(
  { inputs }: CheckOptions,
  { languages, since = null }: Pick<BuildOptions, 'languages' | 'since'>,
  resources: Resources,
  effects: Effects,
  use: Use,
): Promise<CheckResult> {
  const diagnostics: Diagnostic[] = [...resources.diagnostics];
  const fileErrors: FileError[] = [];
  // 1. Find.
  const files = await findContent(inputs, effects);
  if (since !== null && files.length !== 1) throw new UsageError(sinceOfMany(files.length));
  const earlier = since === null ? null : await readEdition(since, effects);
  diagnostics.push(...(earlier?.diagnostics ?? []));
  for (const file of hasErrors(diagnostics) ? [] : files) {
    try {
      const started = effects.now();
      const made = await makeEditions(file, { languages, earlier, render: renderEdition }, resources, effects);
      diagnostics.push(...made.diagnostics);
      const right = !hasErrors(made.diagnostics) && made.editions.length > 0;
      if (right) await use(file, made.editions, made.complete);
      const outcome = right ? made.editions.map(({ language }) => language).join(', ') : 'not built';
      effects.log(`${file.path}  ${outcome}  ${Math.round(effects.now() - started)} ms`);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      fileErrors.push(error);
    }
  }
  return { diagnostics, fileErrors };
}
