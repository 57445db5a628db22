import type { CheckResult } from '../build.ts';
import { explained } from '../cache/messages.ts';
import type { WrittenFile } from '../write/write-comparison.ts';
import { EXIT } from './exit-codes.ts';
import {
  duration,
  grouped,
  kilobytes,
  logProblems,
  many,
  type Problems,
  perSecond,
  statusOf,
  table,
  type Voice,
} from './terminal.ts';

export interface BuildTold extends Problems, Pick<CheckResult, 'counts'> {
  readonly written: readonly Pick<WrittenFile, 'path' | 'bytes' | 'why'>[];
}

/**
 * Paths on stdout, those of kept outputs too, so that whoever reads them finds the same, whatever was kept. Everything
 * else on stderr.
 *
 * @param explain whether to say of each output why it was made or kept, and not only how large those are that were made
 */
export function tellBuild(told: BuildTold, explain: boolean, started: number, voice: Voice): void {
  const { written } = told;
  logProblems(told, voice);
  for (const { path } of written) voice.print(path);
  const made = written.filter(({ why }) => why !== null);
  for (const line of explain ? reasons(written) : sizes(made)) voice.log(line);
  for (const line of summary(told, written.length - made.length, voice.now() - started)) voice.log(line);
  if (written.length === 0 && statusOf(told) === EXIT.done) voice.log('There was nothing to build.');
}

/** Lines that somebody could want to read. */
const LONGEST_TABLE = 100;

const sizes = (files: BuildTold['written']): string[] =>
  files.length > LONGEST_TABLE ? [] : table(files.map(({ path, bytes }) => [path, kilobytes(bytes)]));

function reasons(files: BuildTold['written']): string[] {
  const width = Math.max(0, ...files.map(({ path }) => path.length));
  return files.map(({ path, why }) => `${path.padEnd(width)}  ${explained(why)}`);
}

/** One comparison or many: what became of them, and how fast. */
function summary({ counts, diagnostics, written }: BuildTold, kept: number, milliseconds: number): string[] {
  const keptText = kept > 0 ? `, ${grouped(kept)} of them kept,` : '';
  const files = `${many(written.length, 'file')}${keptText} in ${duration(milliseconds)}`;
  const { found, right, failed } = counts;
  if (found < 2) return [files];
  const others = found - right - failed;
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  const parts = [
    `${grouped(right)} built`,
    `${grouped(failed)} failed`,
    ...(others > 0 ? [`${grouped(others)} left out`] : []),
  ];
  return [`${parts.join(', ')}, ${many(warnings, 'warning')}; ${files}, ${perSecond(right, milliseconds)} a second`];
}
