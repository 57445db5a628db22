import { basename } from 'node:path';
import { analyse } from './analyse/analyse.ts';
import { checkClaims } from './analyse/claims.ts';
import { changesOf } from './changes/changes.ts';
import { composeStory } from './compose/compose-story.ts';
import { wordingFor } from './compose/wording/index.ts';
import { type Diagnostic, hasErrors, type Problem } from './diagnostics/diagnostic.ts';
import * as messages from './diagnostics/messages.ts';
import { inLanguage, type ReadEdition } from './editions.ts';
import { type Effects, FileError } from './effects.ts';
import { missingGlyphOfWording, noRegionalForms } from './fonts/messages.ts';
import type { ContentFileName } from './load/find-content.ts';
import { type LoadedContent, loadContent } from './load/load-content.ts';
import { readBeside } from './load/read-beside.ts';
import type { Comparison } from './model/comparison.ts';
import type { Edition, EditionFacts } from './render/render-edition.ts';
import type { Resources } from './render/resources.ts';
import { missingInTemplates } from './render/template-characters.ts';
import { TemplateError } from './render/template-engine.ts';
import { checkBrand } from './theme/brand.ts';
import { missingGlyphs, placeOfWords } from './validate/glyphs.ts';
import { validate } from './validate/validate.ts';

/** What became of one content file. */
export interface Made<Rendered> {
  readonly editions: readonly Rendered[];
  readonly diagnostics: readonly Diagnostic[];
  /** Every language of the content was asked for. */
  readonly complete: boolean;
}

export interface MakeOptions<Rendered> {
  /** Null for every language of the content. */
  readonly languages: readonly string[] | null;
  /** To say what changed since. */
  readonly earlier: ReadEdition | null;
  /** All formats at once, or the first of them. */
  readonly render: (edition: Edition, resources: Resources) => Promise<Rendered>;
}

/** The road of one content file: all its editions, or what is wrong with it. Reads files, writes none. */
export async function makeEditions<Rendered extends EditionFacts>(
  file: ContentFileName,
  { languages, earlier, render }: MakeOptions<Rendered>,
  resources: Resources,
  effects: Effects,
): Promise<Made<Rendered>> {
  // 2. Load: text → document that knows its lines and columns.
  const bytes = await readContent(file.path, effects);
  const content = loadContent(file.path, bytes);
  // 3. Validate: document → a comparison in each of its languages.
  const { comparisons, diagnostics } = await validate(content, file.id, readBeside(file.path, effects));
  const wanted = comparisons.filter(({ language }) => !languages || languages.includes(language));
  const editions: Rendered[] = [];
  const problems = [
    ...diagnostics,
    ...brandProblems(comparisons, content, resources),
    ...claimProblems(comparisons, content),
  ];
  for (const comparison of hasErrors(problems) ? [] : wanted) {
    try {
      const made = await makeEdition(comparison, { earlier, render }, content, bytes, resources);
      editions.push(made.edition);
      problems.push(...made.diagnostics);
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      // Once, though it fails in each language.
      const problem = templateProblem(error, resources);
      if (!problems.some(({ file, message }) => file === problem.file && message === problem.message))
        problems.push(problem);
    }
  }
  problems.push(...glyphProblems(editions, content, resources));
  return { editions, diagnostics: problems, complete: wanted.length === comparisons.length };
}

/** Once for all languages: whether a brand can be read depends on the theme that it is laid over. */
function brandProblems([comparison]: readonly Comparison[], content: LoadedContent, { theme }: Resources) {
  const found = comparison?.brand ? checkBrand(comparison.brand, theme.tokens) : [];
  return found.map(({ problem, path }) =>
    content.source.diagnostic(problem, content.locate(['brand', ...path], 'value')),
  );
}

/** Once for all languages: the numbers are the same in each. */
function claimProblems([comparison]: readonly Comparison[], content: LoadedContent) {
  const claims = comparison ? checkClaims(comparison, analyse(comparison)) : [];
  return claims.map(({ problem, path }) => content.source.diagnostic(problem, content.locate(path, 'value')));
}

/** Once for all languages: what one font chain lacks, it lacks in each. */
function glyphProblems(editions: readonly EditionFacts[], content: LoadedContent, resources: Resources) {
  const missing = new Set(editions.flatMap((edition) => edition.missing));
  const { diagnostics, elsewhere } = missingGlyphs([...missing], content);
  return [
    ...diagnostics,
    ...elsewhere.map(
      (character) =>
        missingInTemplates(character, resources.templates) ??
        content.source.diagnostic(missingGlyphOfWording(character), null),
    ),
  ];
}

/** What fails in a template, with its place there. */
export function templateProblem({ message, template, place }: TemplateError, { templates }: Resources): Diagnostic {
  const sourceLine = place && (templates.get(template)?.split(/\r?\n/)[place.line - 1] ?? null);
  return {
    ...messages.templateFault(message),
    file: template,
    range: place && { start: place, end: place },
    sourceLine,
  };
}

async function makeEdition<Rendered extends EditionFacts>(
  comparison: Comparison,
  { earlier, render }: Pick<MakeOptions<Rendered>, 'earlier' | 'render'>,
  content: LoadedContent,
  bytes: Uint8Array,
  resources: Resources,
) {
  // 4. Analyse: what the numbers say.
  const analysis = analyse(comparison);
  // 5. Changes: what is different from an earlier edition, where that is asked for.
  const old = earlier && inLanguage(earlier, comparison.language);
  const changes = old && changesOf({ comparison: old, analysis: analyse(old) }, { comparison, analysis });
  // 6. Compose: the slides and the sections, as plain view models.
  const { wording, exact } = wordingFor(comparison.language);
  const story = composeStory(comparison, analysis, wording, changes);
  // 7. Render: deck, report, charts, data → bytes.
  const source = { name: basename(content.source.path), bytes };
  const edition = await render({ comparison, analysis, story, content: source }, resources);
  const place = ['languages', comparison.languages.indexOf(comparison.language)];
  const atLanguage = (problem: Problem) => content.source.diagnostic(problem, content.locate(place, 'value'));
  const diagnostics = [
    ...(exact ? [] : [atLanguage(messages.noWording(comparison.language, wording.language))]),
    ...(edition.withoutForms === null ? [] : [atLanguage(noRegionalForms(comparison.language, edition.withoutForms))]),
    ...edition.problems.map(({ near, ...problem }) => content.source.diagnostic(problem, placeOfWords(near, content))),
  ];
  return { edition, diagnostics };
}

async function readContent(path: string, effects: Effects): Promise<Uint8Array> {
  try {
    return await effects.readFile(path);
  } catch (cause) {
    throw new FileError(path, cause);
  }
}
