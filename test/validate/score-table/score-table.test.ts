import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analyse/analyse.ts';
import { formatDiagnostic } from '../../../src/diagnostics/format.ts';
import { loadContent } from '../../../src/load/load-content.ts';
import type { Comparison } from '../../../src/model/comparison.ts';
import { scoresCsv } from '../../../src/render/data/scores-csv.ts';
import * as missing from '../../../src/validate/messages.ts';
import * as messages from '../../../src/validate/score-table/messages.ts';
import { validate } from '../../../src/validate/validate.ts';
import { validated } from '../../support/content.ts';

const TRAITS = `
  - {id: taste, name: {en: Good taste, zh-CN: 口感}}
  - {id: calm, name: Calm}
  - {id: speed, name: Speed, measure: {unit: {en: ms, zh-CN: 毫秒}, min: -100, max: 2000, better: lower}}
`;
const yaml = (traits = TRAITS): string => `languages: [en, zh-CN]
title: Tea or coffee
date: 2026-11-23
scale: {min: 1, max: 5, step: 0.5}
scores: {from: scores.csv}
subjects:
  - {id: tea, name: {en: Green tea, zh-CN: 绿茶}}
  - {id: coffee, name: "*Coffee*"}
traits:${traits}`;

const read = (csv: string | Uint8Array, traits = TRAITS) =>
  validated(yaml(traits), async () => (typeof csv === 'string' ? new TextEncoder().encode(csv) : csv));

const scoresOf = ({ traits }: Comparison) =>
  Object.fromEntries(
    traits.map(({ id, scores }) => [
      id,
      Object.fromEntries(
        [...scores].map(([subject, { value, low, high }]) => [
          subject,
          low === null && high === null ? value : [value, low, high],
        ]),
      ),
    ]),
  );

async function scoresFrom(csv: string | Uint8Array, traits = TRAITS) {
  const { comparisons, diagnostics } = await read(csv, traits);
  expect(diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, false)).join('\n')).toBe('');
  const [first, ...others] = comparisons.map(scoresOf);
  for (const other of others) expect(other).toEqual(first);
  return first;
}

/** File, line, column and what was told there. */
async function told(csv: string, traits = TRAITS) {
  const { comparisons, diagnostics } = await read(csv, traits);
  expect(comparisons).toEqual([]);
  return diagnostics.map(({ file, range, sourceLine: _, ...problem }) => [
    `${file.replace('content/', '')}:${range?.start.line}:${range?.start.column}-${range?.end.column}`,
    problem,
  ]);
}

const EXPECTED = {
  taste: { tea: 4, coffee: 3.5 },
  calm: { tea: null, coffee: [2, 1.5, 3] },
  speed: { tea: 120, coffee: 1500 },
};

describe('scores come from a table', () => {
  it.each([
    ['by id', ',tea,coffee\ntaste,4,3.5\ncalm,unknown,2 (1.5–3)\nspeed,120,1500\n'],
    ['by name', 'Trait,Green tea,Coffee\nGood taste,4,3.5\nCALM ,unknown,2 (1.5–3)\nSpeed,120 ms,1500 毫秒\n'],
    ['by names of another language', '维度;绿茶;*Coffee*\n口感;4;3,5\ncalm;Unknown;2 (1,5–3)\nspeed;120;1500'],
    [
      'turned round, with columns of a spreadsheet’s leftovers',
      '\uFEFF\tspeed\tcalm\t口感\t\r\n绿茶\t120\tunknown\t4\t\r\ncoffee\t1500\t2 (1,5-3)\t3,5\t\r\n\t\t\t\t\r\n',
    ],
    [
      'a score a row',
      'Subject,note,trait,value,low,high,unit\ntea,good,taste,4,,,\ncoffee,,taste,3.5,,,\ntea,,calm,unknown,,,\ncoffee,,calm,2,1.5,3,\ntea,,speed,120,,,ms\ncoffee,,speed,1500,,,毫秒\n',
    ],
  ])('%s', async (_, csv) => {
    expect(await scoresFrom(csv)).toEqual(EXPECTED);
  });

  it('whatever the order of its rows and columns', async () => {
    expect(await scoresFrom(',coffee,tea\nspeed,1500,120\ntaste,3.5,4\ncalm,2 (1.5-3),unknown')).toEqual(EXPECTED);
  });

  it('and reasons, sources and scores that it lacks from the content', async () => {
    const traits = `
  - id: taste
    name: Taste
    scores:
      tea: {rationale: All liked it, evidence: [{source: diary}]}
      coffee: {value: 3.5, low: 3, rationale: Most did}
  - {id: calm, name: Calm, scores: {tea: unknown, coffee: 2}}
  - {id: speed, name: Speed, scores: {tea: 1, coffee: {value: 2, high: 3}}}
sources: [{id: diary, title: Diary}]
`;
    const { comparisons, diagnostics } = await read('x,tea,coffee\ntaste,4,3.5 (3–5)\ncalm,,2\n', traits);
    expect(diagnostics).toEqual([]);
    expect(comparisons[0] && scoresOf(comparisons[0])).toEqual({
      taste: { tea: 4, coffee: [3.5, 3, 5] },
      calm: { tea: null, coffee: 2 },
      speed: { tea: 1, coffee: [2, null, 3] },
    });
    expect(comparisons[0]?.traits[0]?.scores.get('tea')).toMatchObject({
      rationale: [{ value: 'All liked it' }],
      evidence: [{ source: 'diary' }],
    });
  });

  it('as the report’s own scores.csv has them', async () => {
    const { comparisons } = await read(',tea,coffee\ntaste,4,3.5\ncalm,unknown,2 (1.5–3)\nspeed,120,1500\n');
    const [comparison] = comparisons;
    if (!comparison) throw new Error('There is no comparison');
    expect(await scoresFrom(scoresCsv(comparison, analyse(comparison)))).toEqual(EXPECTED);
  });

  it('whatever they are, and however a spreadsheet writes them', async () => {
    const score = fc.oneof(
      fc.integer({ min: 2, max: 10 }).map((step) => step / 2),
      fc.constant('unknown' as const),
    );
    const speed = fc.oneof(
      fc.integer({ min: -1000, max: 20000 }).map((tenth) => tenth / 10),
      fc.constant('unknown' as const),
    );
    const rows = fc.record({
      taste: fc.tuple(score, score),
      calm: fc.tuple(score, score),
      speed: fc.tuple(speed, speed),
    });
    const style = fc.record({
      separator: fc.constantFrom(',', ';', '\t'),
      mark: fc.constantFrom('.', ','),
      lineEnd: fc.constantFrom('\n', '\r\n'),
      isTurned: fc.boolean(),
      isQuoted: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(rows, style, async (values, { separator, mark, lineEnd, isTurned, isQuoted }) => {
        const upright = [
          ['', 'tea', 'coffee'],
          ...Object.entries(values).map(([id, pair]) => [id, ...pair.map(String)]),
        ];
        const table = isTurned ? (upright[0] ?? []).map((__, at) => upright.map((row) => row[at] ?? '')) : upright;
        const cell = (text: string) => {
          const written = text.replace('.', mark);
          return isQuoted || written.includes(separator) ? `"${written}"` : written;
        };
        const text = table.map((row) => row.map(cell).join(separator)).join(lineEnd);
        const known = (value: number | 'unknown') => (value === 'unknown' ? null : value);
        expect(await scoresFrom(text)).toEqual(
          Object.fromEntries(
            Object.entries(values).map(([id, [tea, coffee]]) => [id, { tea: known(tea), coffee: known(coffee) }]),
          ),
        );
      }),
    );
  });
});

describe('what is wrong is told at its cell', () => {
  const GOOD = ',tea,coffee\ntaste,4,3.5\ncalm,2,2\nspeed,120,1500';

  it.each([
    ['off the scale', '4,3.5', '4,9', 'scores.csv:2:9-10', missing.scoreOffScale(9, 1, 5)],
    ['off the step', '4,3.5', '"4,25",3', 'scores.csv:2:7-13', missing.scoreOffStep(4.25, 0.5, 4.5)],
    ['outside its own interval', '4,3.5', '4 (4.5–5),3.5', 'scores.csv:2:7-16', missing.intervalInverted(4.5, 4, 5)],
    ['no number', '4,3.5', '4,good', 'scores.csv:2:9-13', messages.notANumber('good')],
    ['in another unit', '120,', '120 s,', 'scores.csv:4:7-12', messages.wrongUnit('s', ['ms', '毫秒'])],
    ['in a unit where there is none', '4,3.5', '4,3.5 %', 'scores.csv:2:9-14', messages.wrongUnit('%', [])],
    ['ambiguous', '120,', '"1,234",', 'scores.csv:4:7-14', messages.ambiguousNumber('1,234', '1,234')],
    ['empty', '4,3.5', ',3.5', 'scores.csv:2:7-7', messages.emptyCell('taste', 'tea')],
    ['not there', 'calm,2,2', 'calm,2', 'scores.csv:3:7-7', messages.emptyCell('calm', 'coffee')],
    ['under no heading', 'calm,2,2', 'calm,2,2,3', 'scores.csv:3:10-11', messages.cellOutside()],
    [
      'for nobody',
      ',coffee',
      ',cofee',
      'scores.csv:1:6-11',
      messages.strangeHeading('subject', 'cofee', ['tea', 'coffee', 'Green tea', '绿茶', '*Coffee*', 'Coffee']),
    ],
    ['under an empty heading', ',coffee', ',', 'scores.csv:1:6-6', messages.strangeHeading('subject', '', [])],
    [
      'in a row of no trait',
      'calm,',
      'clam,',
      'scores.csv:3:1-5',
      messages.strangeHeading('trait', 'clam', ['taste', 'calm', 'speed', 'Good taste', '口感', 'Calm', 'Speed']),
    ],
    ['for a subject twice', ',coffee', ',绿茶', 'scores.csv:1:6-8', messages.twice('the subject `tea`')],
    ['for a trait twice', 'calm,2,2', 'calm,2,2\n口感,4,3.5', 'scores.csv:4:1-3', messages.twice('the trait `taste`')],
    ['without a row', 'calm,2,2\n', '', 'scores.csv:1:1-12', messages.noLine('trait', 'calm', 'row')],
  ])('%s', async (_, right, wrong, place, problem) => {
    expect(GOOD).toContain(right);
    expect(await told(GOOD.replace(right, wrong))).toEqual([[place, problem]]);
  });

  it('a column that is not there, once', async () => {
    expect(await told('a,tea\ntaste,4\ncalm,2\nspeed,120')).toEqual([
      ['scores.csv:1:1-6', messages.noLine('subject', 'coffee', 'column')],
    ]);
    expect(await told('a,taste,calm\ntea,4,3\ncoffee,4,3')).toEqual([
      ['scores.csv:1:1-13', messages.noLine('trait', 'speed', 'column')],
    ]);
  });

  it('a table of something else', async () => {
    expect(await told('a,b\nc,1')).toEqual([['scores.csv:1:1-2', messages.strangeTable(['tea', 'coffee'])]]);
    for (const csv of ['', '\n', 'a,tea,coffee\n', ',,\n'])
      expect(await told(csv)).toEqual([['scores.csv:1:1-1', messages.emptyTable()]]);
  });

  it('in a table with a score a row', async () => {
    const rows = [
      'trait,subject,value,unit',
      'taste,tea,4,',
      'taste,coffee,9,',
      'calm,tea,2,ms',
      'calm,coffee,2,',
      'speed,tea,1,ms',
      'taste,tea,4,',
      'speed,milk,1,',
    ];
    expect(await told(rows.join('\n'))).toEqual([
      ['scores.csv:3:14-15', missing.scoreOffScale(9, 1, 5)],
      ['scores.csv:4:12-14', messages.wrongUnit('ms', [])],
      ['scores.csv:7:1-6', messages.twice('a score of `tea` for `taste`')],
      ['scores.csv:8:7-11', messages.strangeHeading('subject', 'milk', [])],
    ]);
    expect(await told(rows.slice(0, 3).concat('calm,tea,2,').join('\n').replace('9', '3'))).toEqual([
      ['scores.csv:1:1-25', messages.noLine('trait', 'speed', 'row')],
      ['scores.csv:1:1-25', messages.emptyCell('calm', 'coffee')],
    ]);
  });

  it('a score that the content has too, and differently', async () => {
    const traits = `
  - {id: taste, name: Taste, scores: {tea: 3, coffee: {value: 3.5, low: 3}}}
  - {id: calm, name: Calm, scores: {coffee: 2}}
  - {id: speed, name: Speed, scores: {tea: unknown, coffee: {value: 1}}}
`;
    expect(await told(',tea,coffee\ntaste,4,3.5 (2–4)\ncalm,2,unknown\nspeed,2,1', traits)).toEqual([
      ['sample.yaml:10:44-45', messages.conflict('3', '4', 'content/scores.csv:2:7')],
      ['sample.yaml:10:73-74', messages.conflict('3', '2', 'content/scores.csv:2:9')],
      ['sample.yaml:11:45-46', messages.conflict('2', 'unknown', 'content/scores.csv:3:8')],
      ['sample.yaml:12:44-51', messages.conflict('unknown', '2', 'content/scores.csv:4:7')],
    ]);
  });

  it('a name that two of them share', async () => {
    const traits = TRAITS.replace('name: Speed', 'name: Peace').replace('name: Calm', 'name: peace');
    expect(await told(',tea,coffee\ntaste,4,4\nPeace,2,2', traits)).toEqual([
      ['scores.csv:3:1-6', messages.sharedName('Peace', ['calm', 'speed'])],
    ]);
    expect(
      await scoresFrom(',tea,coffee\ntaste,4,4\ncalm,2,2\nspeed,1,1', TRAITS.replace('name: Speed', 'name: calm')),
    ).toMatchObject({
      calm: { tea: 2 },
      speed: { tea: 1 },
    });
  });

  it('with what is wrong in the content, content first', async () => {
    const result = await told(',tea,coffee\ntaste,9,4\ncalm,2,2\nspeed,1,x', TRAITS.replace('name: Calm', 'nam: Calm'));
    expect(result.map(([place]) => place)).toEqual([
      'sample.yaml:11:6-8',
      'sample.yaml:11:16-19',
      'scores.csv:2:7-8',
      'scores.csv:4:9-10',
    ]);
  });
});

it('leaves no score unknown in silence when the table was not loaded', async () => {
  const content = loadContent('a.yaml', new TextEncoder().encode(yaml()));
  await expect(validate(content, 'a', async () => null)).rejects.toThrow('nobody has loaded it');
});

it('asks for scores and values as ever where there is no table', async () => {
  const traits = TRAITS.replace('}\n', ', scores: {tea: {rationale: Good}, coffee: 3}}\n');
  const { diagnostics } = await validated(yaml(traits).replace(/scores: \{from.*\n/, ''));
  expect(diagnostics.map(({ range, code, message }) => [range?.start.line, code, message])).toEqual([
    [9, 'missing-key', missing.missingKey('value').message],
    [10, 'missing-key', missing.missingKey('scores').message],
    [11, 'missing-key', missing.missingKey('scores').message],
  ]);
});
