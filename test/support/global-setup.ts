import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Everything in content/, built by the compiled command line. */
    outputFolder: string;
  }
}

/** Builds the shipped content once, as a user does, for all tests that look at outputs. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'juxtadeck-test-'));
  const { status, stderr } = spawnSync(
    process.execPath,
    ['dist/cli.js', 'build', 'content', '--no-cache', '--out', folder],
    {
      cwd: join(import.meta.dirname, '..', '..'),
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`The shipped content does not build:\n${stderr}`);
  project.provide('outputFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
