import { build } from '../build.ts';
import type { Effects } from '../effects.ts';
import type { WrittenFile } from '../write/output-folder.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { BuildFlags } from './flags.ts';
import { duration, kilobytes, logProblems, many, statusOf, table } from './terminal.ts';

/** Paths on stdout, everything else on stderr. */
export async function buildCommand(inputs: readonly string[], flags: BuildFlags, effects: Effects): Promise<ExitCode> {
  const started = effects.now();
  const result = await build(
    {
      inputs,
      out: flags.out,
      languages: flags.lang ?? null,
      since: flags.since ?? null,
      templates: flags.templates ?? null,
      theme: flags.theme,
      deck: { assets: flags.assets, overflow: flags.overflow, aspect: flags.aspect ?? null },
      report: { conformance: flags.pdf, paper: flags.paper ?? null, attachments: flags.attach },
    },
    effects,
  );
  logProblems(result, effects);
  for (const { path } of result.written) effects.print(path);
  for (const line of table(rows(result.written))) effects.log(line);
  effects.log(`${many(result.written.length, 'file')} in ${duration(effects.now() - started)}`);
  if (result.written.length === 0 && statusOf(result) === EXIT.done) effects.log('There was nothing to build.');
  return statusOf(result);
}

const rows = (written: readonly WrittenFile[]): string[][] =>
  written.map(({ path, bytes }) => [path, kilobytes(bytes)]);
