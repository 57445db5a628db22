import { spawn } from 'node:child_process';
import { startDev } from '../dev/dev.ts';
import type { Fault } from '../dev/faults.ts';
import { formatDiagnostic } from '../diagnostics/format.ts';
import type { Effects } from '../effects.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { DevFlags } from './flags.ts';
import { expectLongWork } from './short-work.ts';
import { duration, showsColour } from './terminal.ts';

/** Builds and serves until it is told to stop. The address on stdout, everything else on stderr. */
export async function devCommand(inputs: readonly string[], flags: DevFlags, effects: Effects): Promise<ExitCode> {
  const stopped = untilStopped();
  const dev = await startDev(
    {
      inputs,
      out: flags.out,
      languages: flags.lang ?? null,
      since: flags.since ?? null,
      templates: flags.templates ?? null,
      theme: flags.theme,
      deck: { assets: 'inline', overflow: flags.overflow, aspect: flags.aspect ?? null },
      report: { conformance: flags.pdf, paper: flags.paper ?? null, attachments: flags.attach },
      port: flags.port ?? null,
    },
    effects,
    {
      built({ now, faults }, milliseconds) {
        for (const fault of [...faults, ...now.flatMap((work) => work.faults)]) effects.log(`\n${faultText(fault)}`);
        const names = now.map(({ file }) => file.path).join(', ');
        if (names !== '') effects.log(`${names}  ${duration(milliseconds)}`);
      },
      failed: (error) => effects.log(`internal error: ${error instanceof Error ? error.stack : String(error)}`),
    },
  );
  expectLongWork();
  effects.print(dev.address);
  effects.log('Ctrl-C ends it.');
  if (flags.open) openBrowser(dev.address, effects);
  await stopped;
  await dev.stop();
  return EXIT.done;
}

const faultText = (fault: Fault): string =>
  typeof fault === 'string' ? `error: ${fault}` : formatDiagnostic(fault, showsColour());

/** A second Ctrl-C does what it does everywhere. */
const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

function openBrowser(address: string, effects: Effects): void {
  const [command, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.once('error', () => effects.log('No browser was found to open it.'));
  child.unref();
}
