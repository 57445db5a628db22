import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run as runCommand } from '../../../src/cli/run.ts';
import { systemEffects } from '../../../src/effects.ts';
import { commandLine, root } from '../../support/command-line.ts';

const { inFolder, file, run } = commandLine();
const content = (name: string): string => readFileSync(inFolder('content', name), 'utf8');
const each = (flag: string, values: readonly string[]) => values.flatMap((value) => [flag, value]);

describe.each([
  { languages: ['en'], subjects: ['Tea', 'Coffee'] },
  { languages: ['zh-CN', 'en'], subjects: ['茶', '咖啡', '水', '牛奶', '果汁', '可可', '豆浆', '米酒'] },
])('for $languages and $subjects', ({ languages, subjects }) => {
  it('makes a file that is checked and built without a complaint', () => {
    const made = run('new', 'drinks', ...each('--language', languages), ...each('--subject', subjects));
    expect([made.status, made.stdout]).toEqual([0, 'content/drinks.yaml\ncontent/comparison.schema.json\n']);
    expect(made.stderr).toMatch(
      /No errors\.\nFill in content\/drinks\.yaml, then: juxtadeck build content\/drinks\.yaml/,
    );
    const checked = run('check');
    expect([checked.status, checked.stderr]).toEqual([0, expect.not.stringMatching(/warning|error /)]);
    const built = run('build', 'content/drinks.yaml');
    expect([built.status, built.stderr]).toEqual([0, expect.not.stringMatching(/warning|error /)]);
    expect(readdirSync(inFolder('output', 'drinks')).sort()).toEqual([...languages].sort());
    const data = JSON.parse(readFileSync(inFolder('output', 'drinks', languages[0] ?? '', 'data.json'), 'utf8'));
    expect(data.subjects.map(({ name }: { name: string }) => name)).toEqual(subjects);
  });
});

it('asks nothing in a pipe: what is not given is as usual', () => {
  const { status, stdout } = run(
    'new',
    'my_first.yaml',
    '--out',
    'deep/er',
    '--scale',
    '0-10',
    '--trait',
    'Naïveté',
    '-t',
    'b',
    '-t',
    'c',
  );
  expect([status, stdout]).toEqual([0, 'deep/er/my_first.yaml\ndeep/er/comparison.schema.json\n']);
  const text = readFileSync(inFolder('deep', 'er', 'my_first.yaml'), 'utf8');
  expect(text).toContain('\ntitle: My first\n');
  expect(text).toContain('\nlanguages: [ en ]\n');
  expect(text).toContain('  - id: subject-a\n    name: Subject A\n');
  expect(text).toContain('  - id: naivete\n    name: Naïveté\n');
  expect(text).toContain('\nscale: { min: 0, max: 10, step: 0.5 }\n');
  expect(text).toMatch(/\ndate: \d{4}-\d{2}-\d{2}\n/);
});

it('writes over no file unless it is told to', () => {
  file('content/tea.yaml', 'mine');
  file('content/comparison.schema.json', 'mine too');
  const refused = run('new', 'tea');
  expect([refused.status, refused.stdout, refused.stderr]).toEqual([
    3,
    '',
    'error: content/tea.yaml: there is one already; --force writes over it\n',
  ]);
  expect(content('tea.yaml')).toBe('mine');
  expect(run('new', 'coffee').stdout).toBe('content/coffee.yaml\n');
  expect(content('comparison.schema.json')).toBe('mine too');
  expect(run('new', 'tea', '--force').status).toBe(0);
  expect(content('tea.yaml')).toContain('title: Tea');
  expect(content('comparison.schema.json')).toBe(readFileSync(`${root}/content/comparison.schema.json`, 'utf8'));
});

it('tells at its place what of a name no output can show', () => {
  const { status, stderr } = run('new', 'tea', '--subject', 'Tea 🍵', '--subject', 'Coffee');
  expect(status).toBe(1);
  expect(stderr).toMatch(/content\/tea\.yaml:\d+:15 error /);
  const text = content('tea.yaml');
  expect(text).toContain('name: Tea 🍵');
  writeFileSync(inFolder('content', 'tea.yaml'), text.replace(' 🍵', ''));
  expect(run('check').status).toBe(0);
});

it.each([
  [['new'], 'missing required argument'],
  [['new', '../tea'], '“../tea” is no name for a file'],
  [['new', '.yaml'], 'is no name for a file'],
  [['new', 'tea', '--subject', 'Tea'], 'a comparison has 2 to 8 subjects, not 1'],
  [['new', 'tea', '-s', 'Tea', '-s', ' Tea '], 'the name “Tea” is there twice'],
  [['new', 'tea', '-t', 'a', '-t', ' ', '-t', 'c'], 'a name among the traits is empty'],
  [['new', 'tea', ...each('-t', 'abcdefghijklm'.split(''))], 'a comparison has 3 to 12 traits, not 13'],
  [['new', 'tea', '--language', 'ar'], '“ar” is no language that can be set'],
  [['new', 'tea', '--language', 'English'], '“English” is no language that can be set'],
  [['new', 'tea', '-l', 'en', '-l', 'en'], 'the language “en” is there twice'],
  [['new', 'tea', '--scale', 'high'], '“high” is no scale'],
])('refuses %j', async (args, message) => {
  const said: string[] = [];
  const effects = { ...systemEffects(), log: (line: string) => said.push(line), openDialogue: () => null };
  const status = await runCommand([...args, '--out', inFolder('content')], effects);
  expect([status, said.join('\n')]).toEqual([2, expect.stringContaining(message)]);
  expect(readdirSync(inFolder('content'))).toEqual([]);
});
