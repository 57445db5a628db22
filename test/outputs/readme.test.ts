import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commandLine, root } from '../support/command-line.ts';

// What the README prints is what happens: its blocks are taken from it as they stand.

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const { inFolder, file, run } = commandLine();

/** The code block of a language that has a text in it. */
function block(language: string, text: string): string {
  const blocks = [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)];
  const [found] = blocks.filter(([, kind, code]) => kind === language && code?.includes(text));
  if (!found?.[2]) throw new Error(`The README has no ${language} with ${text}`);
  return found[2];
}

/** The commands of a block, as arguments of our own. */
const commands = (code: string): readonly string[][] =>
  code
    .trim()
    .split('\n')
    .map((line) => line.replace(/^node dist\/cli\.js /, '').split(' '));

const TEA = block('yaml', 'title: Tea or coffee');

it('begins a comparison that builds', () => {
  const all = [...commands(block('sh', 'new my-choice')), ...commands(block('sh', 'new my-car'))];
  expect(all.map(([command]) => command)).toEqual(['new', 'new', 'build']);
  for (const args of all) expect([run(...args).status, args]).toEqual([0, args]);
  expect(readFileSync(inFolder('output', 'my-car', 'zh-CN', 'deck.html'), 'utf8')).toContain('Diesel');
});

it('has an example that checks and builds, and a mistake in it that is told so', () => {
  file('content/tea-or-coffee.yaml', TEA);
  for (const args of commands(block('sh', 'check content/tea-or-coffee.yaml')))
    expect([run(...args).status, args]).toEqual([0, args]);
  file('content/tea-or-coffee.yaml', TEA.replace('weight: 2', 'wieght: 2'));
  expect(run('check').stderr).toContain(block('', 'error unknown-key'));
});

it('has a table that takes the place of the example’s scores, and a mistake in it that is told so', () => {
  const table = block('csv', 'Alertness');
  const withTable = TEA.replace(/ {4}scores:\n( {6}.*\n)+| {4}scores: .*\n/g, '')
    .replace('traits:', 'scores: {from: scores.csv}\ntraits:')
    .replace(/\nsources:[\s\S]*/, '\n');
  expect(withTable).not.toContain('coffee: ');
  file('content/tea.yaml', withTable);
  file('content/scores.csv', table);
  expect(run('build').stderr).not.toMatch(/warning|error /);
  const data = JSON.parse(readFileSync(inFolder('output', 'tea', 'en', 'data.json'), 'utf8'));
  expect(data.traits.length).toBe(3);
  file('content/scores.csv', table.replace('Calm,5', 'Calm,9'));
  expect(run('check').stderr).toContain(block('', 'error score-off-scale'));
});
