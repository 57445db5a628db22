import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtEditions } from '../support/built.ts';
import { MINIMAL } from '../support/content.ts';
import { readPdf } from '../support/pdf-text.ts';
import { readReport } from '../support/report/read-report.ts';
import { reportFindings } from '../support/report-checks.ts';

const root = join(import.meta.dirname, '..', '..');
const FLAGSHIP = join('content', 'gpt-4v-vs-gemini.yaml');
const EARLIER = join('content', 'earlier', 'gpt-4v-vs-gemini.yaml');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'juxtadeck-since-'));
  expect(build(FLAGSHIP, '--since', EARLIER, '--out', join(folder, 'since')).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const build = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'dist', 'cli.js'), 'build', '--no-cache', ...args], {
    cwd: root,
    encoding: 'utf8',
  });

const made = (language: string, file: string, out = 'since') =>
  readFileSync(join(folder, out, 'gpt-4v-vs-gemini', language, file));

const filesOf = (path: string): Map<string, string> =>
  new Map(
    readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(path, name)).isFile())
      .map((name) => [name, readFileSync(join(path, name)).toString('base64')]),
  );

describe.each([
  ['en', 'its lead over GPT-4V grew from 4.1 to 6.5 points', 'raised from 4.0 to 4.5'],
  ['zh-CN', '对GPT-4V的优势由4.1分扩大到6.5分', '由4.0升至4.5'],
])('what changed since the earlier edition, in %s', (language, headline, spoken) => {
  const bare = (text: string) => text.replace(/\s+/g, '');

  it('is a chapter of a report that reads back without a finding', async () => {
    const report = made(language, 'report.pdf');
    expect(bare((await readPdf(report)).join('\n'))).toContain(bare(headline));
    expect(await reportFindings(report, language)).toEqual([]);
  });

  it('is said of each score that changed, in words behind the sign', async () => {
    const page = made(language, 'report.html').toString();
    expect(page).toContain(`<span class="accent" role="img" aria-label="${spoken}">▲</span>`);
    const report = await readReport(made(language, 'report.pdf'));
    expect(JSON.stringify(report.structure)).toContain(spoken);
    await report.document.destroy();
  });

  it('is no part of what is built without it', () => {
    const plain = builtEditions().find((edition) => edition.id === 'gpt-4v-vs-gemini' && edition.language === language);
    expect(plain?.text('report.html')).not.toContain('▲');
    expect(plain?.text('deck.html')).not.toContain(spoken);
    expect(made(language, 'data.json').toString()).toBe(plain?.text('data.json'));
  });
});

describe('an earlier edition', () => {
  it('makes the same bytes, whether it is a file or attached to its report', () => {
    const out = join(folder, 'earlier');
    expect(build(EARLIER, '--out', out).status).toBe(0);
    const report = join(out, 'gpt-4v-vs-gemini', 'en', 'report.pdf');
    expect(build(FLAGSHIP, '--since', report, '--out', join(folder, 'since-report')).status).toBe(0);
    const [file, attached] = [filesOf(join(folder, 'since')), filesOf(join(folder, 'since-report'))];
    expect([...attached.keys()]).toEqual([...file.keys()]);
    expect([...attached].filter(([name, bytes]) => file.get(name) !== bytes).map(([name]) => name)).toEqual([]);
  });

  it('is one of one comparison', () => {
    const { status, stderr } = build('content', '--since', EARLIER, '--out', join(folder, 'none'));
    expect(status).toBe(2);
    expect(stderr).toBe(
      'error: --since tells what changed in one comparison, but there are 3: name one content file\n',
    );
  });

  it('that is not valid, or not there, is told, and nothing is built', () => {
    const old = join(folder, 'old.yaml');
    writeFileSync(old, MINIMAL.replace('tea: 4, coffee: 5', 'tea: 9, coffee: 5'));
    const out = join(folder, 'none');
    const invalid = build(FLAGSHIP, '--since', old, '--out', out);
    expect([invalid.status, invalid.stdout]).toEqual([1, '']);
    expect(invalid.stderr).toContain(`${old}:9:`);
    const missing = build(FLAGSHIP, '--since', join(folder, 'nowhere.yaml'), '--out', out);
    expect([missing.status, missing.stdout]).toEqual([3, '']);
    expect(missing.stderr).toContain('nowhere.yaml: there is no such file or folder');
  });
});
