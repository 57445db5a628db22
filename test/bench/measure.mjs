// What the benches share: whole processes, taken in turn, and how their figures are told.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PEAK = join(import.meta.dirname, 'peak-memory.mjs');

/** Milliseconds, those of them times processors that were busy, and peak memory of `node args`, and what it printed. Throws when it fails. */
export function measureProcess(args, root, folder) {
  const memory = join(folder, 'memory');
  const started = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', PEAK, ...args], {
    cwd: root,
    env: { ...process.env, JUXTADECK_PEAK: memory },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed:\n${stderr}`);
  const { kilobytes, busy } = JSON.parse(readFileSync(memory, 'utf8'));
  return { milliseconds, busy, megabytes: kilobytes / 1000, stdout };
}

/** Runs of all commands in turn, so that a machine that slows down slows each. The first round fills the disk's caches. */
export function measureInTurn(commands, runs, root, folder) {
  const samples = commands.map(() => ({ milliseconds: [], busy: [], megabytes: [] }));
  for (let run = 0; run <= runs; run += 1) {
    for (const [at, { args }] of commands.entries()) {
      const { milliseconds, busy, megabytes } = measureProcess(args, root, folder);
      if (run === 0) continue;
      samples[at].milliseconds.push(milliseconds);
      samples[at].busy.push(busy);
      samples[at].megabytes.push(megabytes);
    }
  }
  return samples;
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export const spread = (milliseconds) => ({
  median: median(milliseconds),
  min: Math.min(...milliseconds),
  max: Math.max(...milliseconds),
});

export const tableLine = (cells) => cells.map((cell, at) => (at === 0 ? cell.padEnd(30) : cell.padStart(16))).join('');
