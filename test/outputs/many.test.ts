import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, commandLine, root } from '../support/command-line.ts';
import { MINIMAL } from '../support/content.ts';

const { inFolder, file, run } = commandLine();

function filesOf(path: string): Map<string, string> {
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(path, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(path, name)).toString('base64')]));
}

/** Comparisons that differ; every third in Chinese too. */
function content(count: number) {
  for (let at = 1; at <= count; at += 1)
    file(
      `content/line-${at}.yaml`,
      MINIMAL.replace('Tea or coffee', `Tea or coffee, ${at}`).replace('[en]', at % 3 === 0 ? '[en, zh-CN]' : '[en]'),
    );
}

describe('many files', () => {
  it('make the same bytes, and the same words in the same order, whatever the number of threads', () => {
    content(5);
    file('content/line-2.yaml', MINIMAL.replace('coffee: 5', 'coffee: 9'));
    file('content/line-4.yaml', `${MINIMAL}sources: [{id: diary, title: A diary}]\n`);
    const [one, three] = ['1', '3'].map((jobs) =>
      run('build', '--no-cache', '--jobs', jobs, '--out', `output-${jobs}`),
    );
    expect([one?.status, three?.status]).toEqual([1, 1]);
    const [first, second] = ['1', '3'].map((jobs) => filesOf(inFolder(`output-${jobs}`)));
    expect([...(first?.keys() ?? [])].filter((name) => name.endsWith('report.pdf'))).toHaveLength(5);
    expect(second).toEqual(first);
    const paths = (stdout = '') => stdout.replaceAll(/output-\d/g, '');
    expect(paths(three?.stdout)).toBe(paths(one?.stdout));
    const problems = (stderr = '') => stderr.split('\n').filter((line) => !/ ms$|second$|kB$/.test(line));
    expect(problems(three?.stderr)).toEqual(problems(one?.stderr));
    expect(problems(three?.stderr).join('\n')).toMatch(/line-2\.yaml:9:55 error[\s\S]*line-4\.yaml:\S+ warning/);
    expect(three?.stderr).toMatch(/^4 built, 1 failed, 1 warning; \d+ files in \S+ m?s, \d+\.\d a second$/m);
  });

  it('share fonts, but not those of a brand', () => {
    const weights = ['400Regular/IBMPlexSans_400Regular.ttf', '700Bold/IBMPlexSans_700Bold.ttf'];
    for (const [at, weight] of weights.entries()) {
      const font = join(root, 'node_modules', '@expo-google-fonts', 'ibm-plex-sans', weight);
      file(`${at}/own.ttf`, readFileSync(font));
      file(`${at}/brand-${at}.yaml`, `${MINIMAL}brand: {fonts: {latin: {regular: own.ttf, bold: own.ttf}}}\n`);
    }
    const plain = ['content/line-1.yaml', 'content/line-2.yaml'];
    content(2);
    expect(run('build', '0', '1', ...plain, '--jobs', '1', '--no-cache', '--out', 'together').status).toBe(0);
    for (const input of ['0', '1', ...plain])
      expect(run('build', input, '--no-cache', '--out', 'alone').status, input).toBe(0);
    const [alone, together] = [filesOf(inFolder('alone')), filesOf(inFolder('together'))];
    expect([...together].filter(([name, bytes]) => alone.get(name) !== bytes).map(([name]) => name)).toEqual([]);
    expect([...alone.keys()]).toEqual([...together.keys()]);
  });

  it('build what is right when a file cannot be read, and begin none after it with --fail-fast', () => {
    content(3);
    const inputs = ['content/line-1.yaml', 'content/gone.yaml', 'content/line-2.yaml', 'content/line-3.yaml'];
    const all = run('build', '--no-cache', ...inputs, '--jobs', '2');
    expect(all.status).toBe(3);
    expect(all.stderr).toContain('error: content/gone.yaml: there is no such file');
    expect(all.stderr).toContain('3 built, 1 failed');
    const fast = run('build', '--no-cache', ...inputs, '--jobs', '1', '--fail-fast', '--out', 'fast');
    expect(fast.status).toBe(3);
    expect(fast.stderr).toContain('1 built, 1 failed, 2 left out');
    expect(readdirSync(inFolder('fast')).sort()).toEqual(['index.html', 'line-1', 'manifest.json']);
    const checked = run('check', ...inputs, '--jobs', '2');
    expect(checked.status).toBe(3);
    expect(checked.stderr).toContain('content/gone.yaml');
  });

  it('are refused where one would be written over another, and wrong usage ends all threads', () => {
    content(2);
    file('more/line-2.yaml', MINIMAL);
    const twice = run('build', '--no-cache', 'content', 'more');
    expect(twice.status).toBe(2);
    expect(twice.stderr).toContain('content/line-2.yaml and more/line-2.yaml would both be written to line-2/');
    for (const jobs of ['0', 'many']) expect(run('build', '--no-cache', '--jobs', jobs).status).toBe(2);
    // Only noticed when the font is needed, which is in a thread.
    file('mine/themes/odd/tokens.json', tokensWith('./no-such-font.ttf'));
    const { status, stderr } = run('build', '--no-cache', '--jobs', '2', '--templates', 'mine', '--theme', 'odd');
    expect(status).toBe(2);
    expect(stderr).toContain('no-such-font.ttf');
  });
});

function tokensWith(font: string): string {
  const path = join(root, 'templates', 'themes', 'studio', 'tokens.json');
  const tokens = JSON.parse(readFileSync(path, 'utf8'));
  tokens.fonts.latin.regular = font;
  return JSON.stringify(tokens);
}

describe('shards', () => {
  const shard = (number: number) => {
    const args = [cli, 'build', '--no-cache', '--jobs', '1', '--shard', `${number}/4`];
    const child = spawn(process.execPath, args, { cwd: inFolder(), stdio: 'ignore' });
    return { child, ended: new Promise<number | null>((resolve) => child.once('exit', resolve)) };
  };
  const part = (number: number) => inFolder('output', `manifest.${number}-of-4.json`);
  const comparisonsOf = (number: number): unknown[] => JSON.parse(readFileSync(part(number), 'utf8')).comparisons;

  it('that are killed midway and run again make, merged, the bytes of one build', async () => {
    // One, three, two and three of them are of the four shards.
    content(9);
    expect(run('build', '--no-cache', '--out', 'whole').status).toBe(0);

    const first = [1, 2, 3, 4].map(shard);
    for (const number of [2, 4]) {
      while (!existsSync(part(number))) await new Promise((resolve) => setTimeout(resolve, 5));
      first[number - 1]?.child.kill('SIGKILL');
    }
    expect(await Promise.all(first.map(({ ended }) => ended))).toEqual([0, null, 0, null]);
    expect(comparisonsOf(2).length + comparisonsOf(4).length).toBeGreaterThan(0);
    const early = run('merge');
    expect(early.status).toBe(2);
    expect(early.stderr).toContain('not finished: 2/4, 4/4');

    expect(await Promise.all([2, 4].map((number) => shard(number).ended))).toEqual([0, 0]);
    const { status, stdout } = run('merge');
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toEqual([join('output', 'index.html'), join('output', 'manifest.json')]);
    const [whole, merged] = [filesOf(inFolder('whole')), filesOf(inFolder('output'))];
    expect([...merged.keys()]).toEqual([...whole.keys()]);
    expect([...merged].filter(([name, bytes]) => whole.get(name) !== bytes).map(([name]) => name)).toEqual([]);
  }, 180_000);

  it('tell which they are, and what is to be set', () => {
    content(2);
    expect(run('build', '--no-cache', '--shard', '5/4').status).toBe(2);
    expect(run('build', '--no-cache', '--shard', 'auto').stderr).toContain('JOB_COMPLETION_INDEX');
    expect(run('merge', 'nowhere').stderr).toContain('no parts to merge');
  });
});
