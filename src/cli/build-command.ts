import { build } from '../build.ts';
import { rememberCommand } from '../cache/command.ts';
import { defaultFolder } from '../cache/folder.ts';
import type { Effects } from '../effects.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { BuildFlags } from './flags.ts';
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
      cache: folder === false ? null : { folder, isForced: flags.force ?? false },
    },
    effects,
  );
  const { written, diagnostics, seen } = result;
  const status = statusOf(result);
  if (folder !== false && status === EXIT.done && written.length > 0) {
    const files = written.map(({ path, bytes }) => ({ path, bytes }));
    rememberCommand(folder, args, await effects.realPath('.'), seen, { written: files, diagnostics });
  }
  tellBuild(result, flags.explain ?? false, started, effects);
  return status;
}
