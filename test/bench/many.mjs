// Many comparisons at once, cold, by the compiled command line: how many a second, how much memory over all threads, and
// whether ten times as many take ten times as long.
//
//   npm run bench:many [-- --files 100,1000] [--jobs 2] [--runs 1] [--json]
//
// The content is generated: see withComparisons. The outputs go to a folder that is removed.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withComparisons } from './generated-content.mjs';
import { measureProcess, median, spread, tableLine } from './measure.mjs';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '100,1000' },
    jobs: { type: 'string', default: '2' },
    runs: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
});
const sizes = values.files.split(',').map(Number);
const runs = Number(values.runs);
const root = join(import.meta.dirname, '..', '..');
const AIMS = { rate: 20, megabytes: 700, growth: 1.1 };

const folder = mkdtempSync(join(tmpdir(), 'juxtadeck-bench-'));
try {
  const results = sizes.map(measured);
  if (values.json) console.log(JSON.stringify({ runs, jobs: Number(values.jobs), results }, null, 2));
  else print(results);
} finally {
  rmSync(folder, { recursive: true });
}

function measured(files) {
  const content = join(folder, `content-${files}`);
  const out = join(folder, 'output');
  // Empty each time, and filled, as for whoever builds for the first time.
  const cache = join(folder, 'cache');
  mkdirSync(content);
  for (const [name, text] of withComparisons(files)) writeFileSync(join(content, name), text);
  const args = ['dist/cli.js', 'build', content, '--out', out, '--jobs', values.jobs, '--cache', cache];
  const samples = Array.from({ length: runs }, () => {
    const sample = measureProcess(args, root, folder);
    for (const made of [out, cache]) rmSync(made, { recursive: true });
    return sample;
  });
  const milliseconds = samples.map((sample) => sample.milliseconds);
  return {
    files,
    milliseconds: spread(milliseconds),
    rate: (files * 1000) / median(milliseconds),
    /** Milliseconds of processors for one. */
    busy: median(samples.map(({ busy }) => busy)) / files,
    megabytes: Math.max(...samples.map(({ megabytes }) => megabytes)),
  };
}

function print(results) {
  const held = (value, aim, isHeld) => `${value} ${isHeld ? '✓' : '✗'} ${aim}`;
  console.log(tableLine(['comparisons', 'seconds', 'a second', 'processor each', 'peak memory']));
  for (const { files, milliseconds, rate, busy, megabytes } of results)
    console.log(
      tableLine([
        String(files),
        (milliseconds.median / 1000).toFixed(1),
        held(rate.toFixed(1), `≥ ${AIMS.rate}`, rate >= AIMS.rate),
        `${busy.toFixed(0)} ms`,
        held(`${megabytes.toFixed(0)} MB`, `≤ ${AIMS.megabytes}`, megabytes <= AIMS.megabytes),
      ]),
    );
  const [few, many] = results;
  if (!few || !many) return;
  const [times, most] = [many.milliseconds.median / few.milliseconds.median, (AIMS.growth * many.files) / few.files];
  console.log(
    `${many.files} take ${held(times.toFixed(1), `≤ ${most.toFixed(0)}`, times <= most)} times as long as ${few.files}.`,
  );
}
