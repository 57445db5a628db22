import { type Diagnostic, hasErrors } from './diagnostics/diagnostic.ts';
import type { Effects } from './effects.ts';
import { findEdition } from './load/find-edition.ts';
import { loadContent } from './load/load-content.ts';
import { loadScores } from './load/table.ts';
import type { Comparison } from './model/comparison.ts';
import { anyPicture, withoutBrand } from './validate/any-picture.ts';
import { validate } from './validate/validate.ts';

/** One of two editions that are compared, in each of its languages. */
export interface ReadEdition {
  /** Default language first; empty when it is not valid. */
  readonly comparisons: readonly Comparison[];
  /** Errors only: what a build would warn of is no matter here. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * An edition by its name, as `findEdition` takes it. Of what lies beside it, the table of scores is read.
 *
 * Throws FileError.
 */
export async function readEdition(name: string, effects: Effects): Promise<ReadEdition> {
  const { path, id, bytes, beside } = await findEdition(name, effects);
  const content = await loadScores(withoutBrand(loadContent(path, bytes)), beside);
  const { comparisons, diagnostics } = await validate(content, id, anyPicture);
  return hasErrors(diagnostics)
    ? { comparisons: [], diagnostics: diagnostics.filter(({ severity }) => severity === 'error') }
    : { comparisons, diagnostics: [] };
}

/** The edition in a language; where it has not that one, in its own first. */
export const inLanguage = ({ comparisons }: ReadEdition, language: string): Comparison | null =>
  comparisons.find((comparison) => comparison.language === language) ?? comparisons[0] ?? null;
