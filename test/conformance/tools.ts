import { spawnSync } from 'node:child_process';

/** A program without which nothing can be said; the message tells how to get it. */
export class ToolMissing extends Error {}

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export const hasTool = (command: string, versionFlag: string): boolean =>
  spawnSync(command, [versionFlag], { stdio: 'ignore' }).error === undefined;

export function run(command: string, args: readonly string[]): Run {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (error) throw error;
  return { status, stdout, stderr };
}
