import { build } from '../build.ts';
import { rememberCommand } from '../cache/command.ts';
import { defaultFolder } from '../cache/folder.ts';
import type { Effects } from '../effects.ts';
import { parseShard } from '../many/shard.ts';
import { shardFromVariables } from '../many/shard-variables.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { BuildFlags } from './flags.ts';
import { jobsOf } from './jobs.ts';
import { progressOf } from './progress.ts';
import { tellBuild } from './tell-build.ts';
import { statusOf } from './terminal.ts';

/** @param args as they were typed, by which the command is known when it is given again */
export async function buildCommand(
  inputs: readonly string[],
  flags: BuildFlags,
  args: readonly string[],
  effects: Effects,
): Promise<ExitCode> {
  const started = effects.now();
  const folder = flags.cache ?? defaultFolder('.', effects.packageFile(''));
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
      cache: folder === false ? null : { folder, isForced: flags.force ?? false },
    },
    effects,
  );
  const status = statusOf(result);
  if (folder !== false && status === EXIT.done) {
    const { written, diagnostics, counts, seen } = result;
    const files = written.map(({ path, bytes }) => ({ path, bytes }));
    rememberCommand(folder, args, await effects.realPath('.'), seen, { written: files, diagnostics, counts });
  }
  tellBuild(result, flags.explain ?? false, started, effects);
  return status;
}

/** Told, since `auto` may find another than one thinks. */
function shardOf(text: string | undefined, effects: Effects) {
  if (text === undefined) return null;
  const shard = text === 'auto' ? shardFromVariables(process.env) : parseShard(text);
  effects.log(`shard ${shard.number}/${shard.count}`);
  return shard;
}
