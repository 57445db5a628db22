import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

export const root = join(import.meta.dirname, '..', '..');
export const cli = join(root, 'dist', 'cli.js');

/** The compiled command line, for each test in an empty folder of its own. */
export function commandLine() {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'juxtadeck-cli-'));
    mkdirSync(join(folder, 'content'));
    // So that its cache is its own.
    writeFileSync(join(folder, 'package.json'), '{}');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const inFolder = (...parts: readonly string[]): string => join(folder, ...parts);
  return {
    inFolder,
    /** Writes a file below the folder. */
    file(name: string, text: string | Uint8Array): void {
      mkdirSync(dirname(inFolder(name)), { recursive: true });
      writeFileSync(inFolder(name), text);
    },
    run: (...args: readonly string[]) => spawnSync(process.execPath, [cli, ...args], { cwd: folder, encoding: 'utf8' }),
  };
}
