import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../src/diagnostics/format.ts';
import { suggestion } from '../../src/diagnostics/words.ts';
import { MINIMAL, validated } from '../support/content.ts';

async function framed(yaml: string): Promise<string> {
  const { diagnostics } = await validated(yaml);
  return diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, false)).join('\n');
}

describe('a code frame', () => {
  it('has place, message, line, caret, what was expected and a hint', async () => {
    expect(await framed(MINIMAL.replace('name: Taste,', 'name: Taste, wieght: 2,'))).toBe(
      [
        'content/sample.yaml:9:30 error unknown-key',
        '  `wieght` is not a key here',
        '  9 |   - {id: taste, name: Taste, wieght: 2, scores: {tea: 4, coffee: 5}}',
        '    |                              ^^^^^^',
        '    | expected: one of `id`, `name`, `question`, `weight`, `measure`, `scores`',
        '    | hint: did you mean `weight`?',
      ].join('\n'),
    );
  });

  it('puts the caret under what it means where Han characters take two columns', async () => {
    const frame = await framed(MINIMAL.replace('{id: calm, name: Calm,', '{name: 宁静宁静, id: Calm,'));
    const [, , line = '', caret = ''] = frame.split('\n');
    const columns = (text: string) =>
      [...text].reduce((sum, character) => sum + (/\p{sc=Han}/u.test(character) ? 2 : 1), 0);
    expect(caret.indexOf('^')).toBe(columns(line.slice(0, line.indexOf('Calm'))));
  });

  it('lets nothing in the line steer the terminal, nor turn the line round', async () => {
    const frame = await framed(MINIMAL.replace('Tea or coffee', 'Tea \u001b[31m\u202e\u{e0041}'));
    expect(frame).toContain('title: Tea ␛[31m��');
    expect(frame).not.toMatch(/[\p{Cc}\u202e\u{e0041}](?<!\n)/u);
  });

  it('puts the caret under an emoji of several characters as wide as it is', async () => {
    const [, , line = '', caret = ''] = (await framed(MINIMAL.replace('Tea or coffee', 'a 👍🏽 ❤ b'))).split('\n');
    expect(line).toContain('a 👍🏽 ❤ b');
    expect(caret).toBe('    |          ^^^^');
  });

  it('cuts a long line around the caret', async () => {
    const frame = await framed(MINIMAL.replace('Tea or coffee', `{en: "${'x'.repeat(300)}", fr: Thé}`));
    const [, , line = '', caret = ''] = frame.split('\n');
    expect(line.length).toBeLessThan(120);
    expect(line.slice(caret.indexOf('^'))).toMatch(/^fr: Thé/);
  });
});

describe('a suggestion', () => {
  it('is made for a slip, not for another word', () => {
    expect(suggestion('wieght', ['weight', 'scores'])).toBe('did you mean `weight`?');
    expect(suggestion('banana', ['weight', 'scores'])).toBeNull();
    expect(suggestion('x', [])).toBeNull();
  });
});
