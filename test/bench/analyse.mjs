// The analysis alone: how fast it is again, with and without sampled weightings, and what a whole process pays for it.
//
//   npm run bench:analyse [-- --runs 15] [--json]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundled } from './bundle.mjs';
import { withScores } from './generated-content.mjs';
import { measureInTurn, measureProcess, median, spread, tableLine } from './measure.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '15' }, json: { type: 'boolean', default: false } },
});
const runs = Number(values.runs);
const root = join(import.meta.dirname, '..', '..');
const WARM_RUNS = 150;
const WARM_AIM = 20;

const folder = mkdtempSync(join(tmpdir(), 'juxtadeck-bench-'));
const program = await bundled('start-again.ts', 'analyse-alone.ts', root);
try {
  const large = content('large', 8, 12);
  const small = content('small', 2, 12);
  const again = [
    warm('8 × 12, no acceptability', large, 'analysis', null),
    warm('8 × 12, 10,000 weightings', large, 'all', WARM_AIM),
    warm('2 × 12, exact acceptability', small, 'all', null),
  ];
  const processes = whole(large);
  const results = { again, processes };
  if (values.json) console.log(JSON.stringify({ runs, ...results }, null, 2));
  else print(results);
} finally {
  rmSync(folder, { recursive: true });
  rmSync(dirname(program), { recursive: true });
}

function content(name, subjects, traits) {
  const file = join(folder, `${name}.yaml`);
  writeFileSync(file, withScores(subjects, traits));
  return file;
}

function warm(name, file, parts, aim) {
  const { stdout } = measureProcess([program, 'warm', file, parts, String(WARM_RUNS)], root, folder);
  return { name, milliseconds: spread(JSON.parse(stdout).milliseconds), aim };
}

/** Cold, as the command runs: by an engine that does not optimise. */
function whole(file) {
  const commands = [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: 'content read, no analysis', args: [program, 'build', file, 'none'] },
    { name: 'analysis, no acceptability', args: [program, 'build', file, 'analysis'] },
    { name: 'analysis, 10,000 weightings', args: [program, 'build', file, 'all'] },
  ];
  const samples = measureInTurn(commands, runs, root, folder);
  const base = median(samples[0].milliseconds);
  return commands.map(({ name }, at) => ({
    name,
    milliseconds: spread(samples[at].milliseconds),
    ratio: median(samples[at].milliseconds) / base,
  }));
}

function print({ again, processes }) {
  const base = processes[0].milliseconds.median;
  const ms = ({ median: middle, min, max }) => [`${middle.toFixed(2)} ms`, `${min.toFixed(2)}–${max.toFixed(2)}`];
  console.log(tableLine(['analysis, warm', 'median', 'min–max', '× node -e 0']));
  for (const { name, milliseconds, aim } of again) {
    const held = aim === null ? '' : milliseconds.median <= aim ? `  (≤ ${aim} ms ✓)` : `  (aim ≤ ${aim} ms)`;
    console.log(tableLine([name, ...ms(milliseconds), (milliseconds.median / base).toFixed(3)]) + held);
  }
  console.log(`\n${tableLine(['whole process', 'median', 'min–max', '× node -e 0'])}`);
  for (const { name, milliseconds, ratio } of processes)
    console.log(tableLine([name, ...ms(milliseconds), ratio.toFixed(2)]));
  console.log(`${WARM_RUNS} runs warm, ${runs} of each process, in turn, after one that is thrown away.`);
}
