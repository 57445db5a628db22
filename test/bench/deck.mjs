// The deck alone: how fast it is written again, and how soon it can be used once it is opened.
//
//   npm run bench:deck [-- --runs 15] [--json]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';
import { bundled } from './bundle.mjs';
import { measureProcess, spread, tableLine } from './measure.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '15' }, json: { type: 'boolean', default: false } },
});
const runs = Number(values.runs);
const root = join(import.meta.dirname, '..', '..');
const FLAGSHIP = ['content/gpt-4v-vs-gemini.yaml', 'zh-CN'];
const AIMS = { without: 15, withFonts: 60, interactive: 500 };

const folder = mkdtempSync(join(tmpdir(), 'juxtadeck-bench-'));
const program = await bundled('start-again.ts', 'deck-alone.ts', root);
try {
  const { stdout } = measureProcess([program, 'warm', ...FLAGSHIP, String(runs)], root, folder);
  const { without, withFonts } = JSON.parse(stdout);
  const deck = join(folder, 'deck.html');
  measureProcess([program, 'deck', ...FLAGSHIP, deck], root, folder);
  print([
    { name: 'deck written again', milliseconds: spread(without), aim: AIMS.without },
    { name: 'deck and its fonts', milliseconds: spread(withFonts), aim: AIMS.withFonts },
    { name: 'opened → interactive', milliseconds: spread(await openings(deck)), aim: AIMS.interactive },
  ]);
} finally {
  rmSync(folder, { recursive: true });
  rmSync(dirname(program), { recursive: true });
}

/** From the start of navigation until Reveal is ready and charts are drawn, by the page's own clock. */
async function openings(deck) {
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const milliseconds = [];
  for (let run = -1; run < runs; run += 1) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.addInitScript(() => {
      const ready = () => document.documentElement?.dataset.deck === 'ready';
      new MutationObserver((_, observer) => {
        if (!ready()) return;
        observer.disconnect();
        globalThis.readyAfter = performance.now();
      }).observe(document, { attributes: true, subtree: true });
    });
    await page.goto(pathToFileURL(deck).href);
    const after = await (await page.waitForFunction(() => globalThis.readyAfter)).jsonValue();
    if (run >= 0) milliseconds.push(after);
    await page.close();
  }
  await browser.close();
  return milliseconds;
}

function print(rows) {
  if (values.json) return console.log(JSON.stringify({ runs, results: rows }, null, 2));
  console.log(tableLine(['the deck alone', 'median', 'min–max']));
  for (const { name, milliseconds, aim } of rows) {
    const { median, min, max } = milliseconds;
    const held = median <= aim ? `(≤ ${aim} ms ✓)` : `(aim ≤ ${aim} ms)`;
    console.log(
      `${tableLine([name, `${median.toFixed(0)} ms`, `${min.toFixed(0)}–${max.toFixed(0)}`])}  ${held}, ${runs} runs`,
    );
  }
}
