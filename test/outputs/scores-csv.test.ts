import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { expect, it } from 'vitest';
import { commandLine } from '../support/command-line.ts';
import { MINIMAL } from '../support/content.ts';
import { readReport } from '../support/report/read-report.ts';

const { inFolder, file, run } = commandLine();

/** The sample, with its scores in a table. */
const yaml = (from: string): string =>
  MINIMAL.replace(/, scores: \{[^}]*\}/g, '').replace('subjects:', `scores: {from: ${from}}\nsubjects:`);
const CSV = '\uFEFF;Tea;Coffee\r\nTaste;4;5\r\nCalm;5;2\r\nPrice;4;3\r\n';

async function attachments() {
  const { document } = await readReport(readFileSync(inFolder('output', 'tea', 'en', 'report.pdf')));
  const files: { filename: string; content: Uint8Array; description: string }[] = Object.values(
    (await document.getAttachments()) ?? {},
  );
  return new Map(files.map((each) => [each.filename, each]));
}

it('builds what the same scores in the content build, and carries the table in the report', async () => {
  file('content/tea.yaml', MINIMAL);
  expect(run('build').status).toBe(0);
  const numbers = readFileSync(inFolder('output', 'tea', 'en', 'data.json'), 'utf8');
  const scores = (await attachments()).get('scores.csv')?.content;

  file('content/tea.yaml', yaml('data/scores.csv'));
  file('content/data/scores.csv', CSV);
  const { status, stderr } = run('build');
  expect([status, stderr]).toEqual([0, expect.not.stringMatching(/warning|error /)]);
  expect(readFileSync(inFolder('output', 'tea', 'en', 'data.json'), 'utf8')).toBe(numbers);
  const carried = await attachments();
  expect([...carried.keys()].sort()).toEqual(['all-scores.csv', 'scores.csv', 'tea.yaml']);
  expect(carried.get('scores.csv')).toMatchObject({
    content: new Uint8Array(Buffer.from(CSV)),
    description: 'The table that the content takes its scores from',
  });
  expect(carried.get('all-scores.csv')?.content).toEqual(scores);
});

it('leaves the names of the attachments as they are where they differ', async () => {
  file('content/tea.yaml', yaml('numbers.csv'));
  file('content/numbers.csv', CSV);
  expect(run('build').status).toBe(0);
  expect([...(await attachments()).keys()].sort()).toEqual(['numbers.csv', 'scores.csv', 'tea.yaml']);
});

it('tells the cell that is wrong, keeps the last output, and reads no table outside the content’s folder', () => {
  file('content/tea.yaml', yaml('scores.csv'));
  file('content/scores.csv', CSV.replace('Calm;5', 'Calm;9'));
  const wrong = run('check');
  expect(wrong.status).toBe(1);
  expect(wrong.stderr).toContain('content/scores.csv:3:6 error score-off-scale');
  expect(wrong.stderr).toContain('  3 | Calm;9;2\n    |      ^\n');

  file('outside.csv', CSV);
  file('content/tea.yaml', yaml('../outside.csv'));
  expect(run('check').stderr).toContain('content/tea.yaml:5:16 error table-outside');
  symlinkSync(inFolder('outside.csv'), inFolder('content', 'link.csv'));
  file('content/tea.yaml', yaml('link.csv'));
  expect(run('check').stderr).toContain('content/tea.yaml:5:16 error table-outside');
});

it('is told apart from an earlier table: of a folder, a git revision and a report', () => {
  const git = (...args: readonly string[]) => {
    const own = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
    const { status, stderr } = spawnSync('git', [...own, ...args], { cwd: inFolder(), encoding: 'utf8' });
    expect(status, stderr).toBe(0);
  };
  for (const folder of ['content', 'old']) {
    file(`${folder}/tea.yaml`, yaml('data/scores.csv'));
    file(`${folder}/data/scores.csv`, CSV);
  }
  expect(run('build', 'content/tea.yaml').status).toBe(0);
  git('init', '--quiet');
  git('add', 'content');
  git('commit', '--quiet', '-m', 'First');
  file('content/data/scores.csv', CSV.replace('Calm;5;2', 'Calm;5;4'));
  for (const earlier of [
    'old/tea.yaml',
    'HEAD:content/tea.yaml',
    'HEAD:./content/tea.yaml',
    'output/tea/en/report.pdf',
  ]) {
    const { status, stdout, stderr } = run('diff', earlier, 'content/tea.yaml');
    expect([status, stderr], earlier).toEqual([0, '']);
    expect(stdout.match(/[▲▼] .*→.*/g), earlier).toEqual([expect.stringContaining('Calm · Coffee: 2 → 4')]);
  }
  file('content/away.yaml', yaml('../old/data/scores.csv'));
  git('add', '.');
  git('commit', '--quiet', '-m', 'Second');
  expect(run('diff', 'HEAD:content/away.yaml', 'content/tea.yaml').stderr).toContain('error table-outside');
});
