import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtEditions } from '../support/built.ts';
import { MINIMAL } from '../support/content.ts';

const root = join(import.meta.dirname, '..', '..');
const cli = join(root, 'dist', 'cli.js');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'juxtadeck-diff-'));
  mkdirSync(join(folder, 'content'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string | Uint8Array) => writeFileSync(join(folder, name), text);
const run = (...args: string[]) =>
  spawnSync(process.execPath, [cli, 'diff', ...args], { cwd: folder, encoding: 'utf8' });
const git = (...args: string[]) => {
  const own = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', [...own, ...args], { cwd: folder, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
};

/** Coffee is calmer, and calm weighs more. */
const NEXT = MINIMAL.replace(
  'name: Calm, scores: {tea: 5, coffee: 2}',
  'name: Calm, weight: 2, scores: {tea: 5, coffee: 4}',
);

describe('diff', () => {
  it('tells people what changed for the answer, why, and everything else', () => {
    write('old.yaml', MINIMAL);
    write('new.yaml', NEXT.replace('date: 2026-11-23', 'date: 2026-12-24\nsummary: Drink less'));
    const { status, stdout, stderr } = run('old.yaml', 'new.yaml');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toBe(`Tea or coffee
the edition of 23 November 2026 → the edition of 24 December 2026

Tea still leads; its lead over Coffee shrank from 25.0 to 12.5 points, mostly because Coffee gained on Calm
Changed: 1 score, 1 weight and 1 text

Tea – Coffee: 25.0 → 12.5 (−12.5)
  −21.9  Calm. Coffee: 2 → 4
   +9.4  Calm. Weight: 33.3% → 50%

Scores and their evidence (1)
  ▲ Calm · Coffee: 2 → 4

Weights (1)
  Calm: 1 (33.3%) → 2 (50%)

Texts (1)
  Summary
    + Drink less
`);
  });

  it('tells programs, in the documented shape, with parts that add up', () => {
    write('old.yaml', MINIMAL);
    write('new.yaml', NEXT);
    const { status, stdout } = run('old.yaml', 'new.yaml', '--format', 'json');
    expect(status).toBe(0);
    const changes = JSON.parse(stdout);
    expect(Object.keys(changes)).toEqual([
      'version',
      'language',
      'old',
      'new',
      'isEmpty',
      'comparesTexts',
      'answer',
      'subjects',
      'traits',
      'scores',
      'weights',
      'ranges',
      'profiles',
      'profileWeights',
      'sources',
      'features',
      'featureValues',
      'texts',
    ]);
    const { shift } = changes.answer;
    const sum = shift.parts.reduce((total: number, { amount }: { amount: number }) => total + amount, 0);
    expect(sum).toBeCloseTo(shift.new - shift.old, 9);
    expect(changes.scores[0]).toMatchObject({ trait: 'calm', subject: 'coffee', old: { value: 2 }, new: { value: 4 } });
  });

  it('makes tables for a pull request, in which content is no Markdown', () => {
    write('old.yaml', MINIMAL);
    write('new.yaml', NEXT.replace('name: Price', 'name: "*Price* | <b>"'));
    const { status, stdout } = run('old.yaml', 'new.yaml', '--format', 'markdown');
    expect(status).toBe(0);
    expect(stdout).toContain('## Tea or coffee\n\n**Tea still leads;');
    expect(stdout).toContain('| Calm | Coffee: 2 → 4 | −21.9 |\n');
    expect(stdout).toContain('| All together | 25.0 → 12.5 | −12.5 |\n');
    expect(stdout).toContain('| Trait | Price | Price \\| \\<b\\> | renamed |');
  });

  it('says so when nothing has changed', () => {
    write('old.yaml', MINIMAL);
    const { status, stdout } = run('old.yaml', 'old.yaml');
    expect(status).toBe(0);
    expect(stdout).toContain('\nNothing has changed since the edition of 23 November 2026\n');
  });

  it('speaks the language that is asked for, and says which there are', () => {
    const both = NEXT.replace('[en]', '[en, zh-CN]');
    write('old.yaml', MINIMAL);
    write('new.yaml', both);
    const chinese = run('old.yaml', 'new.yaml', '--language', 'zh-CN');
    expect(chinese.status).toBe(0);
    expect(chinese.stdout).toContain('Tea依然领先');
    expect(chinese.stdout).toContain('文字未作对比');
    const unknown = run('old.yaml', 'new.yaml', '--language', 'de');
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toBe('error: new.yaml is not in de, but in en, zh-CN\n');
  });

  it('reads an edition out of git, pictures and brand or not', () => {
    git('init', '--quiet');
    write(
      'content/tea.yaml',
      `${MINIMAL}summary: "![A cup](images/cup.png)"\nbrand: {name: Us, logo: images/logo.png, fonts: {latin: {regular: a.ttf, bold: b.ttf}}}\n`,
    );
    git('add', '.');
    git('commit', '--quiet', '-m', 'First');
    write('content/tea.yaml', NEXT);
    git('commit', '--quiet', '-am', 'Second');
    const { status, stdout, stderr } = run('HEAD~1:content/tea.yaml', 'HEAD:content/tea.yaml');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('▲ Calm · Coffee: 2 → 4');
  });

  it('tells in one line what git does not have', () => {
    write('new.yaml', NEXT);
    const outside = run('HEAD:content/tea.yaml', 'new.yaml');
    expect(outside.status).toBe(3);
    expect(outside.stderr).toMatch(/^error: HEAD:content\/tea\.yaml: git does not have it: not a git repository.*\n$/);
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '-m', 'First');
    const path = run('HEAD:nowhere.yaml', 'new.yaml');
    expect(path.status).toBe(3);
    expect(path.stderr).toBe(
      "error: HEAD:nowhere.yaml: git does not have it: path 'nowhere.yaml' does not exist in 'HEAD'\n",
    );
    expect(run('nope:new.yaml', 'new.yaml').stderr).toMatch(
      /^error: nope:new\.yaml: git does not have it: .*nope.*\n$/,
    );
    const withoutGit = spawnSync(process.execPath, [cli, 'diff', 'HEAD:new.yaml', 'new.yaml'], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: folder },
    });
    expect(withoutGit.status).toBe(3);
    expect(withoutGit.stderr).toContain('git would have to be installed');
  });

  it('takes no name for an option of git', () => {
    write('new.yaml', NEXT);
    const { status, stderr } = run('--', '--output=made:new.yaml', 'new.yaml');
    expect(status).toBe(3);
    expect(stderr).toBe('error: --output=made:new.yaml: there is no such file or folder\n');
  });

  it('reads the edition that a report carries', () => {
    const [edition] = builtEditions().filter(({ id }) => id === 'slide-tools');
    if (!edition) throw new Error('nothing is built');
    const content = readFileSync(join(root, 'content', 'slide-tools.yaml'), 'utf8');
    write('same.yaml', content);
    expect(run(edition.path('report.pdf'), 'same.yaml', '--format', 'json').stdout).toContain('"isEmpty": true');
    write(
      'new.yaml',
      content.replace(/weight: (\d)/, (_, weight) => `weight: ${Number(weight) + 3}`),
    );
    const { status, stdout, stderr } = run(edition.path('report.pdf'), 'new.yaml', '--format', 'json');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ isEmpty: false, scores: [], texts: [] });
  });

  it('tells in one line what is no report with content', () => {
    write('new.yaml', NEXT);
    write('cut.pdf', '%PDF-1.7\n1 0 obj\n');
    const cut = run('cut.pdf', 'new.yaml');
    expect(cut.status).toBe(3);
    expect(cut.stderr).toMatch(/^error: cut\.pdf: this PDF cannot be read: .+\n$/);
    const args = ['build', 'new.yaml', '--no-attach', '--no-cache'];
    expect(spawnSync(process.execPath, [cli, ...args], { cwd: folder }).status).toBe(0);
    const bare = run(join('output', 'new', 'en', 'report.pdf'), 'new.yaml');
    expect(bare.status).toBe(3);
    expect(bare.stderr).toMatch(/^error: .*report\.pdf: this PDF carries no content; .*--no-attach.*\n$/);
    expect(run('content', 'new.yaml').stderr).toMatch(/^error: content: this is a folder; .*\n$/);
  });

  it('names the edition that is no longer valid, with the usual diagnostics', () => {
    write('old.yaml', MINIMAL.replace('tea: 4, coffee: 5', 'tea: 9, coffee: 5'));
    write('new.yaml', NEXT);
    const { status, stdout, stderr } = run('old.yaml', 'new.yaml');
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('old.yaml:9:');
    expect(stderr).toContain('1 error, 0 warnings');
    expect(stderr).not.toContain('new.yaml');
  });
});
