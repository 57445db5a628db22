import type { CheckResult } from '../build.ts';
import { explained } from '../cache/messages.ts';
import type { WrittenFile } from '../write/output-folder.ts';
import { EXIT } from './exit-codes.ts';
import { duration, kilobytes, logProblems, many, statusOf, type Terminal, table } from './terminal.ts';

export interface BuildTold extends CheckResult {
  readonly written: readonly Pick<WrittenFile, 'path' | 'bytes' | 'why'>[];
}

/**
 * Paths on stdout, those of kept outputs too, so that whoever reads them finds the same, whatever was kept. Everything
 * else on stderr.
 *
 * @param explain whether to say of each output why it was made or kept, and not only how large those are that were made
 */
export function tellBuild(told: BuildTold, explain: boolean, started: number, terminal: Terminal): void {
  const { written } = told;
  logProblems(told, terminal);
  for (const { path } of written) terminal.print(path);
  const made = written.filter(({ why }) => why !== null);
  for (const line of explain ? reasons(written) : sizes(made)) terminal.log(line);
  const kept = written.length - made.length;
  const count = `${many(written.length, 'file')}${kept > 0 ? `, ${kept} of them kept,` : ''}`;
  terminal.log(`${count} in ${duration(terminal.now() - started)}`);
  if (written.length === 0 && statusOf(told) === EXIT.done) terminal.log('There was nothing to build.');
}

const sizes = (files: BuildTold['written']): string[] =>
  table(files.map(({ path, bytes }) => [path, kilobytes(bytes)]));

function reasons(files: BuildTold['written']): string[] {
  const width = Math.max(0, ...files.map(({ path }) => path.length));
  return files.map(({ path, why }) => `${path.padEnd(width)}  ${explained(why)}`);
}
