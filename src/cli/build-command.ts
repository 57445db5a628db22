import { type BuildResult, build } from '../build.ts';
import type { Effects } from '../effects.ts';
import { parseShard } from '../many/shard.ts';
import { shardFromVariables } from '../many/shard-variables.ts';
import type { WrittenFile } from '../write/write-comparison.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { BuildFlags } from './flags.ts';
import { jobsOf } from './jobs.ts';
import { progressOf } from './progress.ts';
import { duration, grouped, kilobytes, logProblems, many, perSecond, statusOf, table } from './terminal.ts';

/** Paths on stdout, everything else on stderr. */
export async function buildCommand(inputs: readonly string[], flags: BuildFlags, effects: Effects): Promise<ExitCode> {
  const started = effects.now();
  const shard = shardOf(flags.shard, effects);
  const result = await build(
    {
      inputs,
      out: flags.out,
      languages: flags.lang ?? null,
      since: flags.since ?? null,
      shard,
      templates: flags.templates ?? null,
      theme: flags.theme,
      deck: { assets: flags.assets, overflow: flags.overflow, aspect: flags.aspect ?? null },
      report: { conformance: flags.pdf, paper: flags.paper ?? null, attachments: flags.attach },
      jobs: jobsOf(flags),
      failFast: flags.failFast ?? false,
      progress: progressOf(effects),
    },
    effects,
  );
  logProblems(result, effects);
  for (const { path } of result.written) effects.print(path);
  if (result.written.length <= LONGEST_TABLE) for (const line of table(rows(result.written))) effects.log(line);
  for (const line of summary(result, effects.now() - started)) effects.log(line);
  if (result.written.length === 0 && statusOf(result) === EXIT.done) effects.log('There was nothing to build.');
  return statusOf(result);
}

/** Told, since `auto` may find another than one thinks. */
function shardOf(text: string | undefined, effects: Effects) {
  if (text === undefined) return null;
  const shard = text === 'auto' ? shardFromVariables(process.env) : parseShard(text);
  effects.log(`shard ${shard.number}/${shard.count}`);
  return shard;
}

/** Lines that somebody could want to read. */
const LONGEST_TABLE = 100;

const rows = (written: readonly WrittenFile[]): string[][] =>
  written.map(({ path, bytes }) => [path, kilobytes(bytes)]);

/** One comparison or many: what became of them, and how fast. */
function summary({ counts, diagnostics, written }: BuildResult, milliseconds: number): string[] {
  const files = `${many(written.length, 'file')} in ${duration(milliseconds)}`;
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
