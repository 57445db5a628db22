// A whole build beside Marp's HTML and PDF of the same text.
//
//   npm run bench:marp [-- --runs 5] [--json]
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import chromium from '@sparticuz/chromium';
import { bundled } from './bundle.mjs';
import { measureInTurn, measureProcess, spread, tableLine } from './measure.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, json: { type: 'boolean', default: false } },
});
const runs = Number(values.runs);
const root = join(import.meta.dirname, '..', '..');
const marp = join(import.meta.dirname, 'node_modules', '@marp-team', 'marp-cli', 'marp-cli.js');
const CONTENT = 'content/gpt-4v-vs-gemini.yaml';
const AIM = 12;

if (!existsSync(marp)) console.log('Marp is not installed, so nothing is held against it: npm run bench:peers');
else await compare();

async function compare() {
  const folder = mkdtempSync(join(tmpdir(), 'juxtadeck-bench-'));
  const program = await bundled('start-again.ts', 'report-alone.ts', root);
  try {
    const markdown = join(folder, 'deck.md');
    writeFileSync(markdown, measureProcess([program, 'markdown', CONTENT, 'en'], root, folder).stdout);
    // Marp finds the browser here, and needs to be told that a container's root has no sandbox.
    Object.assign(process.env, { CHROME_PATH: await chromium.executablePath(), CHROME_NO_SANDBOX: '1' });
    const marpTo = (format) => [
      marp,
      '--no-stdin',
      '--browser',
      'chrome',
      markdown,
      '-o',
      join(folder, `deck.${format}`),
    ];
    const ours = ['dist/cli.js', 'build', CONTENT, '--lang', 'en', '--no-cache', '--out', join(folder, 'output')];
    const commands = [
      { name: 'ours: deck, report, charts', args: ours },
      { name: 'Marp: HTML', args: marpTo('html') },
      { name: 'Marp: PDF', args: marpTo('pdf') },
    ];
    const samples = measureInTurn(commands, runs, root, folder);
    print(commands.map(({ name }, at) => ({ name, milliseconds: spread(samples[at].milliseconds) })));
  } finally {
    rmSync(folder, { recursive: true });
    rmSync(dirname(program), { recursive: true });
  }
}

function print(rows) {
  const [ours, ...theirs] = rows.map(({ milliseconds }) => milliseconds.median);
  const times = theirs.reduce((sum, each) => sum + each, 0) / ours;
  if (values.json) {
    console.log(JSON.stringify({ runs, results: rows, times, aim: AIM }, null, 2));
    return;
  }
  console.log(tableLine(['whole process', 'median', 'min–max']));
  for (const { name, milliseconds } of rows) {
    const { median: middle, min, max } = milliseconds;
    console.log(tableLine([name, `${middle.toFixed(0)} ms`, `${min.toFixed(0)}–${max.toFixed(0)}`]));
  }
  console.log(`Marp’s two / ours: ${times.toFixed(1)} ${times >= AIM ? `(≥ ${AIM} ✓)` : `(aim ≥ ${AIM})`}`);
  console.log(`${runs} runs each, in turn, after one that is thrown away.`);
}
