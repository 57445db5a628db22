import { spawn } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli, root } from '../support/command-line.ts';

const CASE = join(root, 'test', 'cases', 'brand');
let folder = '';

const at = (...names: readonly string[]): string => join(folder, ...names);
const text = (name: string): string => readFileSync(at(name), 'utf8');
function file(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), content);
}
const replaceIn = (name: string, old: string, now: string): void => {
  expect(text(name)).toContain(old);
  file(name, text(name).replace(old, now));
};

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const run = (args: readonly string[], program = cli): Promise<Run> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [program, 'build', ...args], { cwd: folder });
    const said = { stdout: '', stderr: '' };
    child.stdout.on('data', (bytes) => (said.stdout += bytes));
    child.stderr.on('data', (bytes) => (said.stderr += bytes));
    child.once('close', (status) => resolve({ status, ...said }));
  });

const PLAIN = ['--templates', 'mine', '--theme', 'own', '--overflow', 'warn'];

/** Digests by path, as the manifest has them. */
const listed = (): ReadonlyMap<string, string> => {
  const { comparisons }: { comparisons: { editions: { files: { path: string; sha256: string }[] }[] }[] } = JSON.parse(
    text('output/manifest.json'),
  );
  const files = comparisons.flatMap(({ editions }) => editions.flatMap((edition) => edition.files));
  return new Map(files.map(({ path, sha256 }) => [path.replace(/^shop\//, ''), sha256]));
};

/**
 * Builds, and gives what was made with the reason, by path below the comparison's folder. What the manifest calls
 * different was made, and nothing else; where another page was made, it is the gallery.
 */
async function rebuild(args: readonly string[] = PLAIN, program = cli): Promise<Readonly<Record<string, string>>> {
  const before = listed();
  const { status, stderr, stdout } = await run([...args, '--explain'], program);
  expect(status, stderr).toBe(0);
  const lines = [...stderr.matchAll(/^output\/(\S+) +(kept|made: .*)$/gm)];
  expect(lines.map(([, path]) => `output/${path}`)).toEqual(stdout.trim().split('\n'));
  const made = lines.flatMap(([, path = '', why = '']) =>
    why === 'kept' || path === 'manifest.json' ? [] : [[path.replace(/^shop\//, ''), why.replace('made: ', '')]],
  );
  const different = [...listed()].filter(([path, sha256]) => before.get(path) !== sha256).map(([path]) => path);
  expect(made.map(([path]) => path)).toEqual(expect.arrayContaining(different));
  return Object.fromEntries(made);
}

const CHARTS = ['radar', 'dots', 'ranking', 'contributions'].flatMap((name) => [
  `charts/${name}.png`,
  `charts/${name}.svg`,
]);
const DOCUMENTS = ['deck.html', 'report.pdf', 'report.html'];
const EVERYTHING = [...DOCUMENTS, ...CHARTS, 'data.json'];
const because = (why: string, files: readonly string[], languages = ['en', 'zh-CN']) =>
  Object.fromEntries(languages.flatMap((language) => files.map((path) => [`${language}/${path}`, why])));

const contentOf = (path: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(path, name)).isFile())
      .map((name) => [name, readFileSync(join(path, name)).toString('base64')]),
  );
/** Paths of what is not the same in two folders. */
const differences = (left: string, right: string): string[] => {
  const [before, after] = [contentOf(at(left)), contentOf(at(right))];
  return [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name));
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'juxtadeck-keep-'));
  file('package.json', '{}');
  cpSync(CASE, at('content'), { recursive: true });
  rmSync(at('content/expected'), { recursive: true });
  cpSync(at('content/content.yaml'), at('content/shop.yaml'));
  rmSync(at('content/content.yaml'));
  copyFileSync(at('content/logo.png'), at('content/picture.png'));
  appendFileSync(
    at('content/shop.yaml'),
    'summary: {en: "![A till](picture.png)", zh-CN: 柜台}\ndeck: {slides: [cover, answer, radar, ranking]}\n',
  );
  cpSync(join(root, 'templates/themes/studio'), at('mine/themes/own'), { recursive: true });
  cpSync(join(root, 'templates/deck/slides/cover.hbs'), at('mine/deck/slides/cover.hbs'));
  cpSync(join(root, 'templates/report/sections/cover.hbs'), at('mine/report/sections/cover.hbs'));
  const first = await run([...PLAIN, '--explain']);
  expect(first.status, first.stderr).toBe(0);
  expect(first.stderr.match(/made: first time/g)).toHaveLength(2 * EVERYTHING.length + 1);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// One after the other: each begins with what the one before has left.
describe('what has not changed', () => {
  it('is kept, by default under the nearest package', async () => {
    expect(await rebuild()).toEqual({});
    expect(readdirSync(at('node_modules/.cache/juxtadeck')).length).toBeGreaterThan(20);
  });

  it('is told again, warnings too, without the program being loaded', async () => {
    replaceIn('content/shop.yaml', 'title: { en: The diary of the tills', 'author: x\n    title: { en: The diary of the tills');
  });
});
