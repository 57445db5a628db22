import type { ContentFileName } from '../load/find-content.ts';
import { UsageError } from '../usage-error.ts';
import { type FileOutcome, hasFailed, type MakeFile } from './make-file.ts';

export interface MakeEachOptions {
  /** How many are made at once. */
  readonly jobs: number;
  /** No further file is begun when one has failed; those that were begun are ended. */
  readonly failFast: boolean;
}

/**
 * Makes all files, in order or, with several jobs, nearly.
 *
 * @param use is given each outcome when it is there
 * @returns the outcomes in the order of the files. Throws UsageError.
 */
export async function makeEach(
  files: readonly ContentFileName[],
  make: MakeFile,
  use: (outcome: FileOutcome) => Promise<void>,
  { jobs, failFast }: MakeEachOptions,
): Promise<FileOutcome[]> {
  const outcomes = new Map<ContentFileName, FileOutcome>();
  const waiting = files.values();
  let isStopped = false;
  const job = async () => {
    try {
      for (const file of waiting) {
        const outcome = await make(file);
        if (outcome.failure?.kind === 'usage') throw new UsageError(outcome.failure.message);
        outcomes.set(file, outcome);
        await use(outcome);
        isStopped ||= failFast && hasFailed(outcome);
        if (isStopped) break;
      }
    } catch (error) {
      isStopped = true;
      throw error;
    }
  };
  await Promise.all(Array.from({ length: jobs }, job));
  return files.flatMap((file) => outcomes.get(file) ?? []);
}
