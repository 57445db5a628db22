import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import type { ReadEdition } from '../editions.ts';
import { type Effects, FileError } from '../effects.ts';
import type { ContentFileName } from '../load/find-content.ts';
import { makeEditions } from '../make-editions.ts';
import type { Resources } from '../render/resources.ts';
import { UsageError } from '../usage-error.ts';
import { type WrittenComparison, writeComparison } from '../write/write-comparison.ts';

/** What is to be made of a content file: the same for all files of a build. */
export interface MakeFileOptions {
  /** Where the outputs go; null to write nothing. */
  readonly out: string | null;
  /** Null for every language of the content. */
  readonly languages: readonly string[] | null;
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
  readonly milliseconds: number;
}

export interface Failure {
  /** The system refused a file; the command line was wrong, which only now was noticed; or we are. */
  readonly kind: 'file' | 'usage' | 'fault';
  readonly message: string;
  readonly stack: string;
}

export type MakeFile = (file: ContentFileName) => Promise<FileOutcome>;

export const fileMaker =
  (
    { out, languages }: MakeFileOptions,
    earlier: ReadEdition | null,
    resources: Resources,
    effects: Effects,
  ): MakeFile =>
  async (file) => {
    const started = effects.now();
    const nothing = { file, diagnostics: [], languages: [], written: null, complete: false, failure: null };
    const outcome = async () => {
      const made = await makeEditions(file, { languages, earlier }, resources, effects);
      const { diagnostics, editions, complete } = made;
      if (hasErrors(diagnostics) || editions.length === 0) return { ...nothing, diagnostics };
      // 8. Write: all languages of a comparison together, whole or not at all.
      const written = out === null ? null : await writeComparison(out, file.id, editions);
      return { ...nothing, diagnostics, complete, written, languages: editions.map(({ language }) => language) };
    };
    const ended = await outcome().catch((error: unknown) => ({ ...nothing, failure: failureOf(error) }));
    return { ...ended, milliseconds: effects.now() - started };
  };

export function failureOf(error: unknown): Failure {
  const kind = error instanceof FileError ? 'file' : error instanceof UsageError ? 'usage' : 'fault';
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  return { kind, message, stack };
}

export const hasFailed = ({ diagnostics, failure }: FileOutcome): boolean => failure !== null || hasErrors(diagnostics);
