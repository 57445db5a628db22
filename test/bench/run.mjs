// Whole processes, cold, against `node -e 0` on the same machine in the same run: medians, spread and ratios.
//
//   npm run bench [-- --runs 9] [--json]
//
// Runs of the two are taken in turn, so that a machine that slows down slows both.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '9' }, json: { type: 'boolean', default: false } },
});
const folder = mkdtempSync(join(tmpdir(), 'juxtadeck-bench-'));
const root = join(import.meta.dirname, '..', '..');
const peak = join(import.meta.dirname, 'peak-memory.mjs');

const build = (...languages) => [
  'dist/cli.js',
  'build',
  'content/gpt-4v-vs-gemini.yaml',
  ...languages.flatMap((language) => ['--lang', language]),
  '--out',
  join(folder, 'output'),
];
const commands = [
  { name: 'node -e 0', args: ['-e', '0'], aim: null },
  { name: 'build, flagship, Chinese', args: build('zh-CN'), aim: 6 },
  { name: 'build, flagship, English', args: build('en'), aim: 6 },
  { name: 'build, flagship, both', args: build('zh-CN', 'en'), aim: null },
];
const AIM_MEMORY = 260;

const samples = commands.map(() => ({ milliseconds: [], megabytes: [] }));
for (let run = 0; run <= Number(values.runs); run += 1) {
  for (const [at, { args }] of commands.entries()) {
    const sample = measure(args);
    // The first round fills the caches of the disk and is thrown away.
    if (run === 0) continue;
    samples[at].milliseconds.push(sample.milliseconds);
    samples[at].megabytes.push(sample.megabytes);
  }
}
rmSync(folder, { recursive: true });

const base = median(samples[0].milliseconds);
const results = commands.map(({ name, aim }, at) => {
  const { milliseconds, megabytes } = samples[at];
  return {
    name,
    milliseconds: { median: median(milliseconds), min: Math.min(...milliseconds), max: Math.max(...milliseconds) },
    ratio: median(milliseconds) / base,
    aim,
    megabytes: Math.max(...megabytes),
  };
});
if (values.json) console.log(JSON.stringify({ runs: Number(values.runs), results }, null, 2));
else print(results);

function measure(args) {
  const memory = join(folder, 'memory');
  const started = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ['--import', peak, ...args], {
    cwd: root,
    env: { ...process.env, JUXTADECK_PEAK: memory },
    encoding: 'utf8',
  });
  const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stderr}`);
  return { milliseconds, megabytes: Number(readFileSync(memory, 'utf8')) / 1000 };
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function print(rows) {
  const line = (cells) => cells.map((cell, at) => (at === 0 ? cell.padEnd(28) : cell.padStart(16))).join('');
  console.log(line(['whole process', 'median', 'min–max', '× node -e 0', 'peak memory']));
  for (const {
    name,
    milliseconds: { median: middle, min, max },
    ratio,
    aim,
    megabytes,
  } of rows) {
    const held = aim === null ? '' : ratio <= aim ? ` (≤ ${aim} ✓)` : ` (aim ≤ ${aim})`;
    const memory = aim === null ? '' : megabytes <= AIM_MEMORY ? ' ✓' : ` (aim ≤ ${AIM_MEMORY})`;
    console.log(
      line([
        name,
        `${middle.toFixed(0)} ms`,
        `${min.toFixed(0)}–${max.toFixed(0)}`,
        `${ratio.toFixed(1)}${held}`,
        `${megabytes.toFixed(0)} MB${memory}`,
      ]),
    );
  }
  console.log(`${values.runs} runs each, in turn, after one that is thrown away.`);
}
