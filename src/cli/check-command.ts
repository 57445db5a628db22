import { check } from '../build.ts';
import type { Effects } from '../effects.ts';
import type { ExitCode } from './exit-codes.ts';
import { EXIT } from './exit-codes.ts';
import type { CheckFlags } from './flags.ts';
import { jobsOf } from './jobs.ts';
import { progressOf } from './progress.ts';
import { logProblems, statusOf } from './terminal.ts';

export async function checkCommand(inputs: readonly string[], flags: CheckFlags, effects: Effects): Promise<ExitCode> {
  const report = { conformance: 'ua', paper: flags.paper ?? null, attachments: false } as const;
  const deck = { assets: 'inline', overflow: flags.overflow, aspect: flags.aspect ?? null } as const;
  const result = await check(
    {
      inputs,
      templates: flags.templates ?? null,
      theme: flags.theme,
      deck,
      report,
      jobs: jobsOf(flags),
      failFast: flags.failFast ?? false,
      progress: progressOf(effects),
    },
    effects,
  );
  logProblems(result, effects);
  if (statusOf(result) === EXIT.done) effects.log('No errors.');
  return statusOf(result);
}
