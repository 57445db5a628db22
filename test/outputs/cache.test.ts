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
import { MINIMAL } from '../support/content.ts';

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
    'summary: {en: "![A till](picture.png)", zh-CN: "![柜台](picture.png)"}\ndeck: {slides: [cover, answer, radar, ranking]}\n',
  );
  // Nobody cites it, which is a warning.
  replaceIn('content/shop.yaml', 'sources:', 'sources:\n  - { id: ledger, title: { en: The ledger, zh-CN: 账本 } }');
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

  it('is told again, warnings and paths, before the program is even loaded', async () => {
    // Told from the record of the file, or, where the machine is slow, from that of the whole command already.
    const first = await run(PLAIN);
    const { status, stdout, stderr } = await run(PLAIN);
    expect([status, stdout]).toEqual([0, first.stdout]);
    expect(stderr).not.toContain('unchanged');
    expect(stderr).toMatch(/content\/shop\.yaml:\d+:\d+ warning uncited/);
    const warning = (told: string): string =>
      told.slice(told.indexOf('\ncontent/shop.yaml:'), told.lastIndexOf('1 warning'));
    expect(warning(stderr)).toBe(warning(first.stderr));
    expect(stderr).toMatch(/\n(\d+) files, \1 of them kept, in \d+ ms\n$/);
  });

  it('is left alone in the output folder', async () => {
    const before = statSync(at('output/shop/en/report.html')).mtimeMs;
    replaceIn('content/shop.yaml', '十二秒', '二十秒');
    expect(Object.keys(await rebuild())).toContain('zh-CN/report.html');
    expect(statSync(at('output/shop/en/report.html')).mtimeMs).toBe(before);
  });

  it('is not believed for its date', async () => {
    await run(PLAIN);
    const { atime, mtime } = statSync(at('content/shop.yaml'));
    replaceIn('content/shop.yaml', '二十秒', '秒二十');
    utimesSync(at('content/shop.yaml'), atime, mtime);
    expect((await run(PLAIN)).stderr).toContain('content/shop.yaml  en, zh-CN');
    expect(text('output/shop/zh-CN/report.html')).toContain('秒二十');
  });
});

describe('a change', () => {
  it('of a text makes what shows it, and the reports that carry the content', async () => {
    replaceIn('content/shop.yaml', '秒二十', '秒十二');
    expect(await rebuild()).toEqual({
      ...because('content changed', ['deck.html', 'report.html', 'data.json'], ['zh-CN']),
      ...because('content and attachments changed', ['report.pdf'], ['zh-CN']),
      ...because('attachments changed', ['report.pdf'], ['en']),
    });
    expect(await rebuild([...PLAIN, '--no-attach'])).toEqual(
      because('--no-attach and attachments changed', ['report.pdf']),
    );
    replaceIn('content/shop.yaml', '秒十二', '十秒二');
    expect(await rebuild([...PLAIN, '--no-attach'])).toEqual(
      because('content changed', [...DOCUMENTS, 'data.json'], ['zh-CN']),
    );
    replaceIn('content/shop.yaml', '十秒二', '秒十二');
    expect(await rebuild()).toEqual({
      ...because('missing or different in the output folder', [...DOCUMENTS, 'data.json'], ['zh-CN']),
      ...because('missing or different in the output folder', ['report.pdf'], ['en']),
    });
  });

  it('of a weight makes everything that shows it', async () => {
    replaceIn('content/shop.yaml', '{ id: cost,', '{ id: cost, weight: 2,');
    const made = await rebuild();
    expect(Object.keys(made).sort()).toEqual([...Object.keys(because('', EVERYTHING)), 'index.html'].sort());
    expect(made).toMatchObject(because('content changed', ['data.json']));
    // An axis says what it weighs, and a headline who leads by how much.
    expect(made['en/charts/ranking.svg']).toMatch(/content changed$/);
    expect(made['index.html']).toBe('what stands in the output folder changed');
  });

  it('of a picture beside the content makes the documents that show it', async () => {
    copyFileSync(at('content/logo-dark.png'), at('content/picture.png'));
    expect(await rebuild()).toEqual(because('content changed', [...DOCUMENTS, 'data.json']));
  });

  it('of a template makes what it writes', async () => {
    appendFileSync(at('mine/deck/slides/cover.hbs'), '\n');
    expect(await rebuild()).toEqual(because('templates/deck/slides/cover.hbs changed', ['deck.html']));
    appendFileSync(at('mine/report/sections/cover.hbs'), '\n');
    expect(await rebuild()).toEqual(
      because('templates/report/sections/cover.hbs changed', ['report.pdf', 'report.html']),
    );
    cpSync(join(root, 'templates/deck/slides/answer.hbs'), at('mine/deck/slides/answer.hbs'));
    expect(await rebuild()).toEqual({});
    file('mine/report/report.css', `${readFileSync(join(root, 'templates/report/report.css'), 'utf8')}\n`);
    expect(await rebuild()).toEqual(because('templates/report/report.css changed', ['report.html']));
  });

  it('of a theme makes what wears it', async () => {
    const tokens = JSON.parse(text('mine/themes/own/tokens.json'));
    tokens.report.margin = Object.fromEntries(
      Object.entries<number>(tokens.report.margin).map(([side, points]) => [side, points + 1]),
    );
    file('mine/themes/own/tokens.json', JSON.stringify(tokens));
    expect(await rebuild()).toEqual(because('theme changed', ['report.pdf', 'report.html']));
    tokens.colours.dark.line = '#445566';
    file('mine/themes/own/tokens.json', JSON.stringify(tokens));
    expect(await rebuild()).toEqual({
      ...because('theme changed', ['deck.html', 'report.html']),
      'index.html': 'theme changed',
    });
  });

  it('of an option makes what it is an option of', async () => {
    expect(await rebuild([...PLAIN, '--paper', 'letter'])).toEqual(because('--paper changed', ['report.pdf']));
    expect(await rebuild([...PLAIN, '--aspect', '4:3'])).toEqual({
      ...because('--aspect changed', ['deck.html']),
      ...because('missing or different in the output folder', ['report.pdf']),
    });
    expect(await rebuild()).toEqual(because('missing or different in the output folder', ['deck.html']));
    const other = await rebuild(['--templates', 'mine', '--overflow', 'warn', '--theme', 'boardroom']);
    expect(Object.keys(other).sort()).toEqual(
      [...Object.keys(because('', [...DOCUMENTS, ...CHARTS])), 'index.html'].sort(),
    );
    expect(other['en/report.pdf']).toBe('fonts and theme changed');
    await run(PLAIN);
  });

  it('of a font makes all that is set in it', async () => {
    copyFileSync(at('content/fonts/bold.ttf'), at('content/fonts/regular.ttf'));
    const made = await rebuild();
    expect(made).toMatchObject(because('fonts changed', ['deck.html', 'report.pdf', 'report.html']));
    expect(Object.keys(made).sort()).toEqual(Object.keys(because('', EVERYTHING)).sort());
  });

  it('of the program makes everything', async () => {
    for (const name of ['dist', 'templates', 'package.json'])
      cpSync(join(root, name), at('program', name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), at('program/node_modules'));
    const other = at('program/dist/cli.js');
    expect(await rebuild(PLAIN, other)).toEqual({});
    appendFileSync(at('program/dist/program.cjs'), '// another version\n');
    expect(await rebuild(PLAIN, other)).toEqual({
      ...because('program changed', EVERYTHING),
      'index.html': 'program changed',
    });
    await run(PLAIN);
  });

  it('of the output folder is set right, and nothing is made for it', async () => {
    const before = listed();
    rmSync(at('output/shop/en/deck.html'));
    appendFileSync(at('output/shop/zh-CN/report.html'), 'by hand');
    rmSync(at('output/index.html'));
    expect(await rebuild()).toEqual(
      Object.fromEntries(
        ['en/deck.html', 'zh-CN/report.html', 'index.html'].map((path) => [
          path,
          'missing or different in the output folder',
        ]),
      ),
    );
    rmSync(at('output/manifest.json'));
    const { status } = await run(PLAIN);
    expect([status, listed()]).toEqual([0, before]);
  });
});

describe('the cache', () => {
  const entries = at.bind(null, 'node_modules/.cache/juxtadeck');

  it('is not used with --no-cache, and what it has is the same', async () => {
    const { status, stderr } = await run([...PLAIN, '--no-cache', '--explain', '--out', 'afresh']);
    expect([status, stderr.match(/made: --no-cache/g)?.length]).toEqual([0, 2 * EVERYTHING.length + 1]);
    expect(differences('output', 'afresh')).toEqual([]);
    const kept = await run([...PLAIN, '--out', 'kept', '--explain']);
    expect([kept.status, kept.stderr.match(/first time/)]).toEqual([0, null]);
    expect(differences('output', 'kept')).toEqual([]);
  });

  it('is thrown away entry by entry where it is damaged', async () => {
    for (const name of readdirSync(entries())) appendFileSync(entries(name), 'x');
    const made = await rebuild();
    expect(made).toEqual({ ...because('cache entry damaged', EVERYTHING), 'index.html': 'cache entry damaged' });
    expect(await rebuild()).toEqual({});
  });

  it('is not asked with --force, and has what was made then', async () => {
    expect(await rebuild([...PLAIN, '--force'])).toEqual({
      ...because('--force', EVERYTHING),
      'index.html': '--force',
    });
    expect(await rebuild()).toEqual({});
  });

  it('lies where it is asked to, and serves builds at the same time', async () => {
    const builds = ['one', 'two', 'three'].map((out) => run([...PLAIN, '--out', out, '--cache', 'own/cache']));
    expect((await Promise.all(builds)).map(({ status }) => status)).toEqual([0, 0, 0]);
    for (const out of ['one', 'two', 'three']) expect(differences('output', out), out).toEqual([]);
    expect(readdirSync(at('own/cache')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    const again = await run([...PLAIN, '--out', 'one', '--cache', 'own/cache']);
    expect(again.stderr).toMatch(/of them kept/);
    expect(again.stderr).not.toContain('unchanged');
  });

  it('is shared by the threads of a build, and knows what each file was made from', async () => {
    file('content/tea.yaml', MINIMAL);
    const both = [...PLAIN, '--jobs', '2'];
    expect(Object.keys(await rebuild(both))).toEqual([...EVERYTHING.map((path) => `tea/en/${path}`), 'index.html']);
    expect(await rebuild(both)).toEqual({});
    replaceIn('content/tea.yaml', 'id: calm, name: Calm', 'id: calm, name: Rest');
    const { stderr, status } = await run(both);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^content\/shop\.yaml {2}unchanged {2}\d+ ms$/m);
    expect(stderr).toMatch(/^content\/tea\.yaml {2}en {2}\d+ ms$/m);
    expect(text('output/tea/en/report.html')).toContain('Rest');
    const again = await run(both);
    expect(again.stderr).not.toContain('unchanged');
    expect(again.stderr).toMatch(/^2 built, 0 failed, 1 warning; (\d+) files, \1 of them kept, in /m);
  });

  it('is left as it was by a build that finds errors, and the outputs too', async () => {
    const good = text('content/shop.yaml');
    replaceIn('content/shop.yaml', 'card: 4, phone: 3', 'card: 4, phone: 30');
    const { status, stdout, stderr } = await run(PLAIN);
    expect([status, stdout.includes('shop')]).toEqual([1, false]);
    expect(stderr).toContain('score-off-scale');
    file('content/shop.yaml', good);
    expect(await rebuild()).toEqual({});
  });
});
