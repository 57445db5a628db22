import { expect, it } from 'vitest';
import { askOutline } from '../../../src/cli/new/ask.ts';
import { usualOutline } from '../../../src/cli/new/draft.ts';
import type { Outline } from '../../../src/cli/new/outline.ts';
import { UsageError } from '../../../src/usage-error.ts';

/** Somebody who types these lines, and then leaves. */
async function answered(lines: readonly string[], given: Partial<Outline> = {}) {
  const [left, said]: [string[], string[]] = [[...lines], []];
  const outline = await askOutline(given, usualOutline, {
    ask: async (question) => {
      said.push(question);
      return left.shift() ?? null;
    },
    tell: (line) => said.push(line),
    close: () => undefined,
  });
  return { outline, said, left };
}

it('takes what is answered', async () => {
  const { outline, left } = await answered(['en, zh-CN', ' Tea ', 'Coffee', '', 'Taste', 'Calm', 'Price', '', '0–10']);
  expect([outline, left]).toEqual([
    {
      languages: ['en', 'zh-CN'],
      subjects: ['Tea', 'Coffee'],
      traits: ['Taste', 'Calm', 'Price'],
      scale: { min: 0, max: 10 },
    },
    [],
  ]);
});

it('takes what is usual for an empty answer, in the language that was chosen', async () => {
  expect((await answered(['', '', '', ''])).outline).toEqual(usualOutline(['en']));
  const { outline, said } = await answered(['zh-CN', '', '', '']);
  expect(outline).toEqual({ ...usualOutline(['zh-CN']), scale: { min: 1, max: 5 } });
  expect(outline.subjects).toEqual(['方案甲', '方案乙']);
  expect(said).toContain('What is compared: 2 to 8 names, one a line [方案甲, 方案乙]');
});

it('asks again, and says why', async () => {
  const lines = ['ja', 'en', 'Tea', '', 'Tea', 'Coffee', '', 'a', 'b', '', 'c', '', '5-1', '1 to 5'];
  const { outline, said, left } = await answered(lines);
  expect(left).toEqual([]);
  expect(outline).toEqual({
    languages: ['en'],
    subjects: ['Tea', 'Coffee'],
    traits: ['a', 'b', 'c'],
    scale: { min: 1, max: 5 },
  });
  expect(said).toContain('  “ja” is no language that can be set; give a BCP 47 tag such as en or zh-CN');
  expect(said).toContain('  at least 2, please');
  expect(said).toContain('  “Tea” is there already');
  expect(said).toContain('  at least 3, please');
  expect(said).toContain('  the scale from 5 to 1 is empty');
});

it('asks for no more than there may be, and for nothing that was given', async () => {
  const eight = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const { outline, said } = await answered([...eight, ''], { languages: ['en'], traits: ['x', 'y', 'z'] });
  expect(outline).toEqual({ languages: ['en'], subjects: eight, traits: ['x', 'y', 'z'], scale: { min: 1, max: 5 } });
  expect(said.filter((line) => /Languages|In what/.test(line))).toEqual([]);
});

it('stops when the person does', async () => {
  await expect(answered(['en', 'Tea'])).rejects.toEqual(new UsageError('stopped; nothing was written'));
});
