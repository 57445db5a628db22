import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuildResult, build } from '../src/build.ts';
import { formatDiagnostic } from '../src/diagnostics/format.ts';
import { systemEffects } from '../src/effects.ts';
import { type DeckWindow, launchBrowser, openWindow } from './support/deck-browser.ts';
import { findingsOf } from './support/deck-checks.ts';
import { deckOutline } from './support/deck-outline.ts';
import { readPdfLines } from './support/pdf-text.ts';
import { reportFindings } from './support/report-checks.ts';

// Golden cases: each folder is built as the command line builds it, and what comes out is held against its expected/.
// After a change that is meant, `UPDATE_GOLDENS=1 npx vitest run test/cases.test.ts` writes them anew; read the diff.

const CASES = join(import.meta.dirname, 'cases');
const isUpdate = process.env.UPDATE_GOLDENS === '1' && process.env.CI !== 'true';

const cases = readdirSync(CASES);
const isBad = (name: string): boolean => name.startsWith('bad-');

let browser: Browser;
let window: DeckWindow;
beforeAll(async () => {
  browser = await launchBrowser();
  window = await openWindow(browser);
});
afterAll(async () => {
  await window.close();
  await browser.close();
});

describe.each(cases.filter((name) => !isBad(name)))('%s', (name) => {
  let out: string;
  let result: BuildResult;
  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), 'juxtadeck-case-'));
    result = await buildCase(name, out);
  });
  afterAll(() => rm(out, { recursive: true }));

  const languages = (): string[] => readdirSync(join(out, 'content'));
  const file = (language: string, path: string) => readFileSync(join(out, 'content', language, path));

  it('builds without a complaint', () => {
    expect(complaints(result)).toBe('');
    expect(result.fileErrors).toEqual([]);
  });

  it('shows nothing outside, cut off, overlapping or too small, and runs nothing of the content', async () => {
    for (const language of languages()) {
      await window.showDeck(file(language, 'deck.html').toString());
      expect([await findingsOf(window.page), window.incidents.splice(0)], language).toEqual([[], []]);
    }
  });

  it('has a report that reads back without a finding', async () => {
    for (const language of languages())
      expect(await reportFindings(file(language, 'report.pdf'), language), language).toEqual([]);
  });

  it('says what it is expected to say', async () => {
    const made = new Map<string, string>();
    for (const language of languages()) {
      // Numbers do not depend on the language, nor do names of files.
      if (made.size === 0) made.set('data.json', file(language, 'data.json').toString());
      made.set(`${language}.deck.txt`, deckOutline(file(language, 'deck.html').toString()));
      made.set(`${language}.report.txt`, await reportPages(file(language, 'report.pdf')));
    }
    compare(name, made);
  });
});

describe.each(cases.filter(isBad))('%s', (name) => {
  it('tells every mistake, and writes nothing', async () => {
    const out = join(tmpdir(), `juxtadeck-case-${process.pid}`);
    const result = await buildCase(name, out);
    expect(result.diagnostics.filter(({ severity }) => severity === 'error')).not.toEqual([]);
    expect([result.written, existsSync(out)]).toEqual([[], false]);
    compare(name, new Map([['diagnostics.txt', `${complaints(result)}\n`]]));
  });
});

const buildCase = (name: string, out: string): Promise<BuildResult> =>
  build(
    {
      inputs: [relative(process.cwd(), join(CASES, name, 'content.yaml'))],
      out,
      languages: null,
      since: earlierEdition(name),
      templates: ownTemplates(name),
      theme: 'studio',
      deck: { assets: 'inline', overflow: 'error', aspect: null },
      report: { conformance: 'ua', paper: null, attachments: true },
    },
    { ...systemEffects(), log: () => undefined, print: () => undefined },
  );

/** A case may say what changed since an edition before it. */
function earlierEdition(name: string): string | null {
  const path = join(CASES, name, 'earlier.yaml');
  return existsSync(path) ? path : null;
}

/** A case may bring templates of its own. */
function ownTemplates(name: string): string | null {
  const folder = join(CASES, name, 'templates');
  return existsSync(folder) ? folder : null;
}

const complaints = ({ diagnostics }: BuildResult): string =>
  diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, false)).join('\n\n');

const reportPages = async (bytes: Uint8Array): Promise<string> =>
  (await readPdfLines(bytes))
    .map((lines, at) => [`=== page ${at + 1}`, ...lines].join('\n'))
    .join('\n\n')
    .concat('\n');

/** Every expected file is made, and nothing else. */
function compare(name: string, made: ReadonlyMap<string, string>): void {
  const folder = join(CASES, name, 'expected');
  if (isUpdate) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    for (const [file, text] of made) writeFileSync(join(folder, file), text);
  }
  expect(existsSync(folder) ? readdirSync(folder).sort() : []).toEqual([...made.keys()].sort());
  for (const [file, text] of made) expect(text, file).toBe(readFileSync(join(folder, file), 'utf8'));
}
