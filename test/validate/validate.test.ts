import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/model/rich-text.ts';
import { MINIMAL, validated } from '../support/content.ts';

/** What is told of a file: `line:column code hint`. */
async function told(yaml: string | Uint8Array): Promise<string[]> {
  const { diagnostics } = await validated(yaml);
  return diagnostics.map(({ range, code, hint }) =>
    [range ? `${range.start.line}:${range.start.column}` : '-', code, hint].filter(Boolean).join(' '),
  );
}

describe('validate', () => {
  it('takes the least that is a comparison', async () => {
    const { comparisons, diagnostics } = await validated(MINIMAL);
    expect(diagnostics).toEqual([]);
    expect(comparisons).toHaveLength(1);
    expect(comparisons[0]).toMatchObject({ id: 'sample', language: 'en', subtitle: null, profiles: [], slides: null });
    expect(comparisons[0]?.traits[0]?.scores.get('tea')?.value).toBe(4);
  });

  it('takes the same as JSON', async () => {
    const { comparisons } = await validated(
      JSON.stringify({
        languages: ['en'],
        title: 'T',
        date: '2026-01-31',
        scale: { min: 0, max: 10 },
        subjects: [
          { id: 'a', name: 'A' },
          { id: 'b', name: 'B' },
        ],
        traits: ['x', 'y', 'z'].map((id) => ({ id, name: id, scores: { a: 1, b: 'unknown' } })),
      }),
    );
    expect(comparisons[0]?.traits[0]?.scores.get('b')?.value).toBeNull();
  });

  it('gives a comparison for each language, with its own texts', async () => {
    const { comparisons, diagnostics } = await validated(
      MINIMAL.replace('[en]', '[zh-CN, en]').replace('Tea or coffee', '{zh-CN: 茶还是咖啡, en: Tea or coffee}'),
    );
    expect(diagnostics).toEqual([]);
    expect(comparisons.map(({ language, title }) => [language, plainText(title)])).toEqual([
      ['zh-CN', '茶还是咖啡'],
      ['en', 'Tea or coffee'],
    ]);
  });

  it('writes measured scores with the decimals that their most exact number has', async () => {
    const { comparisons } = await validated(
      MINIMAL.replace('name: Price,', 'name: Price, measure: {unit: €, min: 0, max: 9, better: lower},').replace(
        'tea: 4, coffee: 3',
        'tea: 2.25, coffee: 3',
      ),
    );
    expect(comparisons[0]?.traits[2]).toMatchObject({ range: { min: 0, max: 9, better: 'lower', decimals: 2 } });
  });
});

describe('problems, each at its place', () => {
  const cases: Readonly<Record<string, [yaml: string, expected: string[]]>> = {
    'an unknown key': [
      MINIMAL.replace('name: Taste,', 'name: Taste, wieght: 2,'),
      ['9:30 unknown-key did you mean `weight`?'],
    ],
    'three unknown keys at once': [
      `${MINIMAL}sumary: x\nprofils: []\nzzz: 1\n`,
      ['12:1 unknown-key did you mean `summary`?', '13:1 unknown-key did you mean `profiles`?', '14:1 unknown-key'],
    ],
    'a wrong type': [MINIMAL.replace('Tea or coffee', '42'), ['2:8 wrong-type put a number or a yes/no in quotes']],
    'a missing key': [MINIMAL.replace('date: 2026-11-23\n', ''), ['1:1 missing-key']],
    'a missing score': [
      MINIMAL.replace('{tea: 4, coffee: 5}', '{tea: 4}'),
      ['9:30 missing-score where nobody knows, say so: `coffee: unknown`'],
    ],
    'a score off its scale': [MINIMAL.replace('coffee: 5', 'coffee: 6'), ['9:55 score-off-scale']],
    'a score between the steps': [
      MINIMAL.replace('coffee: 5', 'coffee: 4.4'),
      ['9:55 score-off-step 4 is the nearest'],
    ],
    'a score that is no number': [MINIMAL.replace('coffee: 5', 'coffee: good'), ['9:55 wrong-type']],
    'a dangling subject': [
      MINIMAL.replace('{tea: 4, coffee: 5}', '{tea: 4, coffe: 5}'),
      ['9:30 missing-score where nobody knows, say so: `coffee: unknown`', '9:47 dangling-id did you mean `coffee`?'],
    ],
    'a duplicate id': [MINIMAL.replace('id: calm', 'id: taste'), ['10:10 duplicate-id']],
    'an id that is no id': [MINIMAL.replace('id: calm', 'id: Calm down'), ['10:10 wrong-id']],
    'an interval that does not hold its value': [
      MINIMAL.replace('coffee: 5', 'coffee: {value: 3, low: 4, high: 5}'),
      ['9:71 interval'],
    ],
    'evidence from nowhere': [
      MINIMAL.replace('coffee: 5', 'coffee: {value: 3, evidence: [{source: book}]}'),
      ['9:86 dangling-id'],
    ],
    'a day that is not in the calendar': [MINIMAL.replace('2026-11-23', '2026-02-29'), ['3:7 no-such-day']],
    'no weight at all': [MINIMAL.replaceAll('scores:', 'weight: 0, scores:'), ['9:38 no-weight']],
    'more minutes than the talk has': [
      `${MINIMAL}deck: {minutes: 5, slides: [{kind: cover, minutes: 1.5}, {kind: subject, minutes: 2}]}\n`,
      ['12:17 too-many-minutes'],
    ],
    'minutes that are none': [
      `${MINIMAL}deck: {minutes: 0}\nreport: {sections: [{kind: cover, minutes: 1}]}\n`,
      ['12:17 wrong-number', '13:35 unknown-key'],
    ],
    'a scale upside down': [MINIMAL.replace('min: 1, max: 5', 'min: 5, max: 1'), ['4:22 empty-range']],
    'no scale for judged traits': [
      MINIMAL.replace('scale: {min: 1, max: 5}\n', ''),
      ['8:10 missing-scale', '9:10 missing-scale', '10:10 missing-scale'],
    ],
    'too few subjects': [
      MINIMAL.replace('  - {id: coffee, name: Coffee}\n', '').replaceAll(/, coffee: \d/g, ''),
      ['6:3 wrong-count'],
    ],
    'a profile of nothing': [
      `${MINIMAL}profiles: [{id: p, name: P, weights: {tast: 1}}]\n`,
      ['12:39 dangling-id did you mean `taste`?'],
    ],
    'a recommendation of nobody': [
      `${MINIMAL}conclusion: {recommendations: [{when: a, choose: [tea, milk], because: b}]}\n`,
      ['12:56 dangling-id'],
    ],
    'an unknown slide': [`${MINIMAL}deck: {slides: [cover, radra]}\n`, ['12:24 wrong-choice did you mean `radar`?']],
    'a slide listed twice': [`${MINIMAL}deck: {slides: [cover, cover]}\n`, ['12:24 duplicate-id']],
    'a control character': [
      MINIMAL.replace('Tea or coffee', '"Tea\\u0007"'),
      ['2:12 control-character take it out; a new line is a line feed'],
    ],
    'a missing translation': [
      MINIMAL.replace('[en]', '[en, zh-CN]').replace('Tea or coffee', '{en: Tea}'),
      ['2:9 missing-translation add `zh-CN: …`, or write one text for all languages'],
    ],
    'a language that the file does not declare': [
      MINIMAL.replace('Tea or coffee', '{en: Tea, fr: Thé}'),
      ['2:18 undeclared-language add it to `languages`'],
    ],
    'a language without its region': [
      MINIMAL.replace('[en]', '[zh-CN]').replace('Tea or coffee', '{zh-CN: 茶, zh: 茶}'),
      ['2:19 undeclared-language did you mean `zh-CN`?'],
    ],
    'an id that objects have of themselves': [
      MINIMAL.replaceAll('tea:', 'constructor:').replace('id: tea', 'id: constructor'),
      ['6:10 wrong-id'],
    ],
    'a list in place of a map': [MINIMAL.replace('scores: {tea: 4, coffee: 5}', 'scores: [4, 5]'), ['9:38 wrong-type']],
    'a text that is empty': [MINIMAL.replace('Tea or coffee', '" "'), ['2:8 empty-text']],
    'a YAML syntax error': ['title: [a\nb: c\n', ['2:1 yaml-syntax']],
    'a duplicate key': [MINIMAL.replace('date:', 'title:'), ['3:1 yaml-syntax']],
    'an empty file': ['', ['- empty-file start from one of the files in content/']],
    'a file of comments': ['# nothing\n', ['- empty-file start from one of the files in content/']],
    'a list': ['- a\n', ['1:1 wrong-type']],
  };
  for (const [name, [yaml, expected]] of Object.entries(cases)) {
    it(name, async () => {
      const found = await told(yaml);
      for (const one of expected) expect(found.join('\n')).toContain(one);
      expect(found).toHaveLength(expected.length);
      expect((await validated(yaml)).comparisons).toEqual([]);
    });
  }

  it('a file that is not UTF-8, at the byte', async () => {
    const bytes = Buffer.concat([Buffer.from('title: 对比\nx: a'), Buffer.from([0xb1]), Buffer.from('b\n')]);
    expect(await told(bytes)).toEqual(['2:5 not-utf8 save it as UTF-8']);
  });

  it('aliases that grow without end', async () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`)}]`).join('\n')}\n`;
    expect(await told(bomb)).toEqual(['- yaml-syntax']);
  });

  it('tells problems of shape and of reference in one run, in the order of the file', async () => {
    const found = await told(
      MINIMAL.replace('Tea or coffee', '42').replace('coffee: 5', 'cofee: 9').replace('id: price', 'id: calm'),
    );
    expect(found.map((one) => one.split(' ')[1])).toEqual([
      'wrong-type',
      'missing-score',
      'dangling-id',
      'score-off-scale',
      'duplicate-id',
    ]);
  });
});

describe('pictures', () => {
  const withImage = (path: string) => `${MINIMAL}summary: "![A tea pot](${path})"\n`;
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );

  it('are read from beside the content', async () => {
    const { comparisons } = await validated(withImage('pot.png'), async (path) => (path === 'pot.png' ? png : null));
    expect(comparisons[0]?.summary).toMatchObject([
      { type: 'image', image: { alt: 'A tea pot', mediaType: 'image/png', width: 1, height: 1 } },
    ]);
  });

  for (const path of ['../secret.png', '/etc/passwd', 'a/../../b.png', '%2e%2e/secret.png', '..%5Csecret.png'])
    it(`at ${path} are refused and never read`, async () => {
      const asked: string[] = [];
      const { diagnostics } = await validated(withImage(path), async (each) => {
        asked.push(each);
        return png;
      });
      expect(diagnostics.map(({ code }) => code)).toEqual(['image-outside']);
      expect(asked).toEqual([]);
    });

  it('that links lead outside are refused', async () => {
    const { diagnostics } = await validated(withImage('link.png'), async () => 'outside');
    expect(diagnostics.map(({ code }) => code)).toEqual(['image-outside']);
  });

  it('that were cut off are told', async () => {
    for (const length of [40, png.length - 8]) {
      const cut = await validated(withImage('pot.png'), async () => png.subarray(0, length));
      expect(cut.diagnostics.map(({ code }) => code)).toEqual(['image-broken']);
    }
  });

  it('that are missing or of another kind are told', async () => {
    expect((await validated(withImage('no.png'))).diagnostics.map(({ code }) => code)).toEqual(['image-missing']);
    const svg = await validated(withImage('x.svg'), async () => new TextEncoder().encode('<svg onload="alert(1)"/>'));
    expect(svg.diagnostics.map(({ code }) => code)).toEqual(['image-kind']);
  });
});
