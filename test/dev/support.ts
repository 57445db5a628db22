import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Dev, type DevOptions, startDev } from '../../src/dev/dev.ts';
import { systemEffects } from '../../src/effects.ts';

/** A folder of its own for a test. */
export function testFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'juxtadeck-dev-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    path: (name: string) => join(folder, name),
    file(name: string, text: string | Uint8Array): string {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      return path;
    },
  };
}

export interface Served extends Dev {
  /** The files of each build, in their order. */
  readonly builds: string[][];
  readonly failures: unknown[];
}

/** Serves until the test ends. */
export async function serve(folder: string, options: Partial<DevOptions> = {}): Promise<Served> {
  const builds: string[][] = [];
  const failures: unknown[] = [];
  const dev = await startDev(
    {
      inputs: [join(folder, 'content')],
      out: join(folder, 'output'),
      languages: null,
      templates: null,
      theme: 'studio',
      deck: { assets: 'inline', overflow: 'error', aspect: null },
      report: { conformance: 'ua', paper: null, attachments: true },
      port: 0,
      ...options,
    },
    systemEffects(),
    {
      built: ({ now }) => void builds.push(now.map(({ file }) => file.id)),
      failed: (error) => void failures.push(error),
    },
  );
  onTestFinished(() => dev.stop());
  return { ...dev, builds, failures };
}
