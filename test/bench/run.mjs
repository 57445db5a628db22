// Whole processes, cold, against `node -e 0` on the same machine in the same run: medians, spread and ratios.
//
//   node test/bench/run.mjs [--runs 9] [--json]
//
// Runs of the two are taken in turn, so that a machine that slows down slows both.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureInTurn, median, spread, tableLine } from './measure.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '9' }, json: { type: 'boolean', default: false } },
});
const folder = mkdtempSync(join(tmpdir(), 'juxtadeck-bench-'));
const root = join(import.meta.dirname, '..', '..');

const build = (languages, out, ...more) => [
  'dist/cli.js',
  'build',
  'content/gpt-4v-vs-gemini.yaml',
  ...languages.flatMap((language) => ['--lang', language]),
  '--out',
  join(folder, out),
  ...more,
];
const cold = (...languages) => build(languages, 'output', '--no-cache');
const cache = ['--cache', join(folder, 'cache')];
const commands = [
  { name: 'node -e 0', args: ['-e', '0'], aim: null },
  { name: 'build, flagship, Chinese', args: cold('zh-CN'), aim: 5 },
  { name: 'build, flagship, English', args: cold('en'), aim: 5 },
  { name: 'build, flagship, both', args: cold('zh-CN', 'en'), aim: null },
  { name: 'English, and keep it', args: build(['en'], 'forced', ...cache, '--force'), aim: null },
  // The round that is thrown away builds it.
  { name: 'English, nothing changed', args: build(['en'], 'kept', ...cache), aim: 2 },
];
const AIM_MEMORY = 260;

const samples = measureInTurn(commands, Number(values.runs), root, folder);
rmSync(folder, { recursive: true });

const base = median(samples[0].milliseconds);
const results = commands.map(({ name, aim }, at) => {
  const { milliseconds, megabytes } = samples[at];
  return {
    name,
    milliseconds: spread(milliseconds),
    ratio: median(milliseconds) / base,
    aim,
    megabytes: Math.max(...megabytes),
  };
});
if (values.json) console.log(JSON.stringify({ runs: Number(values.runs), results }, null, 2));
else print(results);

function print(rows) {
  console.log(tableLine(['whole process', 'median', 'min–max', '× node -e 0', 'peak memory']));
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
      tableLine([
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
