import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Draft, draftContent, usualOutline } from '../../../src/cli/new/draft.ts';
import { plainText } from '../../../src/model/rich-text.ts';
import { validated } from '../../support/content.ts';

const draft = (given: Partial<Draft>): string =>
  draftContent({
    ...usualOutline(given.languages ?? ['en']),
    path: 'content/a.yaml',
    title: 'A or B',
    date: '2026-11-23',
    schema: './comparison.schema.json',
    ...given,
  });

/** What an author gets who takes the # of each example away, and the line that the example of a score stands for. */
const withExamples = (text: string): string =>
  text
    .slice(text.indexOf('\n\n'))
    .replace(/^( *)\S+: unknown\n +#(\S+: \{ value)/m, '$1$2')
    .replace(/^( *)#(?=[^ \n]| {2})/gm, '$1');

describe.each([[['en']], [['zh-CN']], [['zh-CN', 'en']], [['en', 'zh-CN']], [['de']]])('in %j', (languages) => {
  it('is a comparison without an error or a warning', async () => {
    const { comparisons, diagnostics } = await validated(draft({ languages }));
    expect(diagnostics).toEqual([]);
    expect(comparisons.map(({ language }) => language)).toEqual(languages);
    expect(comparisons[0]?.traits.flatMap(({ scores }) => [...scores.values()].map(({ value }) => value))).toEqual(
      Array.from({ length: 6 }, () => null),
    );
  });

  it('has examples that are right too', async () => {
    const text = withExamples(draft({ languages }));
    expect(text).not.toMatch(/^ *#[^ \n]/m);
    const { comparisons, diagnostics } = await validated(text);
    expect(diagnostics).toEqual([]);
    expect(comparisons[0]).toMatchObject({
      subtitle: [expect.anything()],
      traits: [{ question: [expect.anything()] }, { measure: { unit: [expect.anything()] } }, {}],
      profiles: [expect.anything()],
      features: [expect.anything()],
      conclusion: { recommendations: [expect.anything()] },
      sources: [expect.anything()],
      minutes: 20,
    });
    expect(comparisons[0]?.traits[0]?.scores.values().next().value).toMatchObject({ value: 3, low: 2.5, high: 3.5 });
  });
});

it('explains itself in the default language, and names the schema first', () => {
  expect(draft({ languages: ['zh-CN', 'en'] })).toMatch(
    /^# yaml-language-server: \$schema=\.\/comparison\.schema\.json\n#\n# 一份对比/,
  );
  expect(draft({ languages: ['en', 'zh-CN'] })).toMatch(/\n# A comparison\. It can be built as it is/);
});

it('has names of its own in each language', async () => {
  const { comparisons } = await validated(draft({ languages: ['zh-CN', 'en'] }));
  expect(comparisons.map(({ subjects }) => subjects.map(({ name }) => plainText(name)))).toEqual([
    ['方案甲', '方案乙'],
    ['Subject A', 'Subject B'],
  ]);
});

it.each([
  [0, 1],
  [-3, 3],
  [0, 0.25],
  [1, 6],
  [0, 100],
])('has an example that lies on the scale from %d to %d', async (min, max) => {
  expect((await validated(withExamples(draft({ scale: { min, max } })))).diagnostics).toEqual([]);
});

it('writes every name so that it is read as it was meant', async () => {
  const name = fc
    .string({ minLength: 1, maxLength: 30, unit: fc.constantFrom(...'aZ茶 :#\'"`*_[]{}<>&!|%@,?-\\~=().1é…') })
    .map((text) => text.trim().replace(/\s+/g, ' '))
    .filter((text) => text !== '' && !/(?<=茶) (?=茶)/.test(text));
  const outline = fc.record({
    subjects: fc.uniqueArray(name, { minLength: 2, maxLength: 8 }),
    traits: fc.uniqueArray(name, { minLength: 3, maxLength: 12 }),
    title: name,
  });
  await fc.assert(
    fc.asyncProperty(outline, fc.constantFrom(['en'], ['zh-CN', 'en']), async (given, languages) => {
      const { comparisons, diagnostics } = await validated(draft({ ...given, languages }));
      expect(diagnostics).toEqual([]);
      for (const { title, subjects, traits } of comparisons)
        expect({
          title: plainText(title),
          subjects: subjects.map((subject) => plainText(subject.name)),
          traits: traits.map((trait) => plainText(trait.name)),
        }).toEqual(given);
      expect(comparisons.length).toBe(languages.length);
    }),
  );
});
