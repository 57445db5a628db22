import { analyse } from './analyse/analyse.ts';
import { changesOf } from './changes/changes.ts';
import type { ChangesParts } from './compose/parts/changes/changes-parts.ts';
import { composeChanges } from './compose/parts/changes/compose-changes.ts';
import { wordingFor } from './compose/wording/index.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { inLanguage, readEdition } from './editions.ts';
import type { Effects } from './effects.ts';
import type { Changes } from './model/changes.ts';
import { UsageError } from './usage-error.ts';

export interface DiffOptions {
  /** Content file, git revision with a path, or report.pdf. */
  readonly old: string;
  readonly new: string;
  /** Of the new edition; null for its first. */
  readonly language: string | null;
}

export interface DiffResult {
  /** What no longer is, or not yet is, valid: each names its file. */
  readonly diagnostics: readonly Diagnostic[];
  /** Null when one of the two is not valid. */
  readonly found: { readonly changes: Changes; readonly told: ChangesParts } | null;
}

/**
 * What is different between two editions, as data and in words.
 *
 *     OLD, NEW → find → load → validate → analyse → changes → compose
 *
 * Throws FileError and UsageError.
 */
export async function diff(options: DiffOptions, effects: Effects): Promise<DiffResult> {
  const [old, next] = [await readEdition(options.old, effects), await readEdition(options.new, effects)];
  const diagnostics = [...old.diagnostics, ...next.diagnostics];
  const [first] = next.comparisons;
  if (diagnostics.length > 0 || !first) return { diagnostics, found: null };
  const language = options.language ?? first.language;
  if (!first.languages.includes(language))
    throw new UsageError(`${options.new} is not in ${language}, but in ${first.languages.join(', ')}`);
  const [before, after] = [inLanguage(old, language), inLanguage(next, language)];
  if (!before || !after) return { diagnostics, found: null };
  const analysis = analyse(after);
  const changes = changesOf({ comparison: before, analysis: analyse(before) }, { comparison: after, analysis });
  const told = composeChanges(changes, after, analysis, wordingFor(language).wording);
  return { diagnostics, found: { changes, told } };
}
