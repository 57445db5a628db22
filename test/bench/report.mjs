// The report alone: how its time and memory grow, how fast it is again, and a whole process beside Typst's.
//
//   npm run bench:report [-- --runs 7] [--json] [--keep]
//
// `--keep` leaves the program that is measured, for a profiler.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundled } from './bundle.mjs';
import { withPages, withRows } from './generated-content.mjs';
import { measureInTurn, measureProcess, median, spread, tableLine } from './measure.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    json: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
const root = join(import.meta.dirname, '..', '..');
const peers = join(import.meta.dirname, 'node_modules', '@myriaddreamin', 'typst-ts-node-compiler');
const FLAGSHIP = ['content/gpt-4v-vs-gemini.yaml', 'zh-CN'];
const WARM_RUNS = 15;
const WARM_AIM = 80;
const TYPST_AIM = 2;

const folder = mkdtempSync(join(tmpdir(), 'juxtadeck-bench-'));
const program = await bundled('start-again.ts', 'report-alone.ts', root);
try {
  const results = { growth: growth(), warm: warm(), whole: whole() };
  if (values.json) console.log(JSON.stringify({ runs, ...results }, null, 2));
  else print(results);
} finally {
  rmSync(folder, { recursive: true });
  if (values.keep) console.error(program);
  else rmSync(dirname(program), { recursive: true });
}

/** Time in a process that has warmed up; memory of processes that build the report once. */
function growth() {
  const sizes = [
    ...[10, 100, 1000].map((rows) => ({ name: `table of ${rows} rows`, count: rows, content: withRows(rows) })),
    { name: 'about 300 pages', count: null, content: withPages(300) },
  ];
  const made = sizes.map(({ name, count, content }, at) => {
    const file = join(folder, `${at}.yaml`);
    const pdf = join(folder, `${at}.pdf`);
    writeFileSync(file, content);
    const { milliseconds } = JSON.parse(
      measureProcess([program, 'warm', file, 'en', String(runs)], root, folder).stdout,
    );
    const [{ megabytes }] = measureInTurn([{ args: [program, 'build', file, 'en', pdf] }], runs, root, folder);
    return { name, count, pages: pagesOf(pdf), milliseconds: spread(milliseconds), megabytes: median(megabytes) };
  });
  const [smallest] = made;
  return made.map((size) => {
    const more = size.count === null ? 0 : size.count - smallest.count;
    const perRow = more > 0 ? (size.milliseconds.median - smallest.milliseconds.median) / more : null;
    return { ...size, perRow, perPage: size.milliseconds.median / size.pages };
  });
}

/** PDFKit writes the tree of pages as it is. */
function pagesOf(pdf) {
  return Number(/\/Type \/Pages\s+\/Count (\d+)/.exec(readFileSync(pdf, 'latin1'))?.[1]);
}

function warm() {
  const { stdout } = measureProcess([program, 'warm', ...FLAGSHIP, String(WARM_RUNS)], root, folder);
  const { milliseconds } = JSON.parse(stdout);
  return { runs: WARM_RUNS, milliseconds: spread(milliseconds), aim: WARM_AIM };
}

function whole() {
  const commands = [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: 'content → report.pdf', args: [program, 'build', ...FLAGSHIP, join(folder, 'ours.pdf')] },
  ];
  if (existsSync(peers)) {
    const markup = join(folder, 'report.typ');
    writeFileSync(markup, measureProcess([program, 'text', ...FLAGSHIP], root, folder).stdout);
    const typst = ['test/bench/typst.mjs', markup, join(folder, 'typst.pdf'), ...fonts()];
    commands.push({ name: 'Typst, the same text', args: typst });
  }
  const samples = measureInTurn(commands, runs, root, folder);
  const base = median(samples[0].milliseconds);
  return commands.map(({ name }, at) => ({
    name,
    milliseconds: spread(samples[at].milliseconds),
    ratio: median(samples[at].milliseconds) / base,
    busy: median(samples[at].busy),
    megabytes: Math.max(...samples[at].megabytes),
  }));
}

function fonts() {
  const { latin, han } = JSON.parse(readFileSync(join(root, 'templates/themes/studio/tokens.json'), 'utf8')).fonts;
  return [latin.regular, latin.bold, han.regular, han.bold].map((path) => join(root, 'node_modules', path));
}

function print({ growth: sizes, warm: again, whole: processes }) {
  const ms = ({ median: middle, min, max }) => [`${middle.toFixed(0)} ms`, `${min.toFixed(0)}–${max.toFixed(0)}`];
  console.log(
    tableLine(['report alone, warm', 'median', 'min–max', 'pages', 'per page', 'per further row', 'peak memory']),
  );
  for (const { name, milliseconds, pages, perPage, perRow, megabytes } of sizes) {
    const further = perRow === null ? '' : `${perRow.toFixed(2)} ms`;
    const cells = [String(pages), `${perPage.toFixed(1)} ms`, further, `${megabytes.toFixed(0)} MB`];
    console.log(tableLine([name, ...ms(milliseconds), ...cells]));
  }
  const held = again.milliseconds.median <= again.aim ? `(≤ ${again.aim} ms ✓)` : `(aim ≤ ${again.aim} ms)`;
  console.log(`${tableLine(['flagship', ...ms(again.milliseconds)])}  ${held}, ${again.runs} runs\n`);

  console.log(tableLine(['whole process', 'median', 'min–max', '× node -e 0', 'processor time', 'peak memory']));
  for (const { name, milliseconds, ratio, busy, megabytes } of processes)
    console.log(
      tableLine([name, ...ms(milliseconds), ratio.toFixed(1), `${busy.toFixed(0)} ms`, `${megabytes.toFixed(0)} MB`]),
    );
  const [, ours, typst] = processes;
  if (typst) {
    const times = ours.milliseconds.median / typst.milliseconds.median;
    console.log(
      `ours / Typst: ${times.toFixed(2)} ${times <= TYPST_AIM ? `(≤ ${TYPST_AIM} ✓)` : `(aim ≤ ${TYPST_AIM})`}`,
    );
  } else console.log('Typst is not installed, so nothing is held against it: npm run bench:peers');
  console.log(`${runs} runs each, in turn, after one that is thrown away.`);
}
