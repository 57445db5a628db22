import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analyse/analyse.ts';
import { composeParts } from '../../../src/compose/parts/compose-parts.ts';
import { percent, points, pointsBetween } from '../../../src/compose/parts/numbers.ts';
import { wordingFor } from '../../../src/compose/wording/index.ts';
import { number } from '../../../src/model/number-text.ts';
import { plainText } from '../../../src/model/rich-text.ts';
import { comparisonFrom, MINIMAL } from '../../support/content.ts';

async function partsOf(yaml: string, language = 'en') {
  const comparison = await comparisonFrom(yaml);
  return composeParts(comparison, analyse(comparison), wordingFor(language).wording);
}

describe('numbers', () => {
  it('are written alike on every machine', () => {
    expect([number(1234567.891, 1), number(-0.04, 1), number(-3, 0), number(0, 0)]).toEqual([
      '1,234,567.9',
      '0.0',
      '−3',
      '0',
    ]);
    expect([percent(0.25), percent(1 / 7), percent(0), percent(1)]).toEqual(['25%', '14.3%', '0%', '100%']);
  });

  it('give margins that a reader can subtract', () => {
    // 70.44 and 60.36 are told as 70.4 and 60.4: the margin is 10.0, not 10.08.
    expect([points(0.7044), points(0.6036), pointsBetween(0.7044, 0.6036)]).toEqual(['70.4', '60.4', '10.0']);
  });
});

describe('parts', () => {
  it('say what the numbers say', async () => {
    const { headlines, ranking } = await partsOf(MINIMAL);
    expect(ranking.rows.map(({ rankText, subject, totalText }) => [rankText, subject.label, totalText])).toEqual([
      ['1', 'Tea', '83.3'],
      ['2', 'Coffee', '58.3'],
    ]);
    expect(headlines.answer).toBe('Tea comes first with 83.3 of 100, 25.0 points ahead of Coffee');
    expect(headlines.radar).toBe('Tea leads on 2 of 3 traits, Coffee on Taste');
    expect(headlines.dots).toBe('The widest gap is in Calm: Tea 5, Coffee 2');
    expect(headlines.method).toBe('3 traits decide, and each weighs the same');
    expect(headlines.subjects[1]).toBe('Coffee is strongest on Taste, weakest on Calm');
  });

  it('say it where one leads on everything', async () => {
    const { headlines } = await partsOf(MINIMAL.replace('{tea: 4, coffee: 5}', '{tea: 5, coffee: 4}'));
    expect(headlines.radar).toBe('Tea leads on all 3 traits');
  });

  it('say at which weight the answer turns', async () => {
    const { headlines, flips } = await partsOf(MINIMAL.replace('name: Taste,', 'name: Taste, weight: 2,'));
    expect(headlines.firmness).toBe('The answer turns to Coffee if Taste weighs 66.7% instead of 50%');
    expect(flips.map(({ shareText, flipText, critical }) => [shareText, flipText, critical])).toEqual([
      ['50%', '66.7%', true],
      ['25%', '10%', false],
      ['25%', 'never', false],
    ]);
  });

  it('say it in Chinese', async () => {
    const { headlines } = await partsOf(MINIMAL.replace('[en]', '[zh-CN]'), 'zh-CN');
    expect(headlines.answer).toBe('Tea以83.3分（满分100）居首，领先Coffee 25.0分');
    expect(headlines.radar).toBe('3个维度中Tea领先2项，Coffee胜在Taste');
  });

  it('claim no reason, no source and no leader that is not there', async () => {
    const bare = await partsOf(MINIMAL);
    expect(bare.headlines.traits).toBe('6 scores');
    expect(plainText(bare.scoreSource)).toBe('Source: scores are the authors’ own judgement');
    const one = await partsOf(MINIMAL.replace('coffee: 2}', 'coffee: {value: 2, rationale: It keeps awake.}}'));
    expect(one.headlines.traits).toBe('6 scores, 1 of them with a reason');
    const measured = MINIMAL.replace('name: Price,', 'name: Price, measure: {unit: €, min: 0, max: 9},');
    expect(plainText((await partsOf(measured)).scoreSource)).toMatch(
      /^Source: judged scores are the authors’ own; none/,
    );
    const unknown = await partsOf(MINIMAL.replace(/(tea|coffee): \d/g, '$1: unknown'));
    expect(unknown.headlines.dots).toBe('No trait has two known scores to compare');
    expect(plainText(unknown.scoreSource)).toBe('Source: none given');
  });

  it('name all who share an extreme, and all gaps that are widest', async () => {
    const { headlines } = await partsOf(MINIMAL.replace('tea: 4, coffee: 5', 'tea: 4, coffee: 1'));
    expect(headlines.dots).toBe('The widest gaps are in Taste and Calm');
    expect(headlines.subjects[0]).toBe('Tea is strongest on Calm, weakest on Taste and Price');
  });

  it('write ranges below zero without two dashes', async () => {
    const { traits } = await partsOf(
      MINIMAL.replace('name: Price,', 'name: Price, measure: {unit: °C, min: -40, max: 9, better: lower},'),
    );
    expect(traits[2]?.rangeText).toBe('−40…9°C, lower is better');
  });

  it('say ties as ties', async () => {
    const { headlines, ranking } = await partsOf(
      MINIMAL.replace('tea: 5, coffee: 2', 'tea: 3, coffee: 3').replace('tea: 4, coffee: 3', 'tea: 4, coffee: 3'),
    );
    expect(ranking.rows.map(({ rankText }) => rankText)).toEqual(['1=', '1=']);
    expect(headlines.answer).toBe('Tea and Coffee tie for first place with 66.7 of 100');
    expect(headlines.firmness).toBe('The answer is a tie: a small change of weights can decide it');
  });

  it('show unknown scores as unknown, and how much is known', async () => {
    const { ranking, traits, headlines } = await partsOf(
      MINIMAL.replace('{tea: 4, coffee: 5}', '{tea: unknown, coffee: 5}'),
    );
    expect(traits[0]?.cells[0]).toMatchObject({ text: 'unknown', known: false, normalised: null, leads: false });
    expect(ranking.partial).toBe(true);
    expect(ranking.rows.find(({ subject }) => subject.id === 'tea')?.coverageText).toBe('66.7%');
    expect(headlines.traits).toBe('5 of 6 scores are known');
  });

  it('make no ranking of nothing', async () => {
    const { headlines, ranking, charts } = await partsOf(MINIMAL.replaceAll(/(tea|coffee): \d/g, '$1: unknown'));
    expect(headlines.answer).toBe('There is no ranking: no score is known yet');
    expect(ranking.rows.map(({ rankText, totalText, total }) => [rankText, totalText, total])).toEqual([
      ['–', 'unknown', null],
      ['–', 'unknown', null],
    ]);
    expect(charts.flatMap((chart) => (chart.kind === 'bars' ? chart.bars.map(({ value }) => value) : []))).toEqual([
      null,
      null,
    ]);
  });

  it('mark features that differ, and do not count unknown ones as different', async () => {
    const { features, headlines } = await partsOf(`${MINIMAL}features:
  - rows:
      - {name: Hot, values: {tea: yes, coffee: yes}}
      - {name: Leaf, values: {tea: "yes", coffee: "no"}}
      - {name: Filter, values: {tea: unknown, coffee: paper}}
`);
    expect(features[0]?.rows.map(({ differs }) => differs)).toEqual([false, true, false]);
    expect(features[0]?.rows[2]?.cells[0]).toMatchObject({ known: false });
    expect(headlines.features).toBe('1 of 3 features differs');
  });

  it('draw one radar up to three subjects, and one each against the others beyond', async () => {
    const { charts } = await partsOf(MINIMAL);
    expect(charts.map(({ name }) => name)).toEqual(['radar', 'dots', 'ranking', 'contributions']);
    const four = MINIMAL.replace(
      'subjects:',
      'subjects:\n  - {id: milk, name: Milk}\n  - {id: mate, name: Mate}',
    ).replaceAll('{tea: ', '{milk: 1, mate: 2, tea: ');
    const radars = (await partsOf(four)).charts.filter((chart) => chart.kind === 'radar');
    expect(radars.map(({ name }) => name)).toEqual(['radar-milk', 'radar-mate', 'radar-tea', 'radar-coffee']);
    for (const radar of radars) {
      expect(radar.axis).toEqual({ min: 1, max: 5, step: 1 });
      expect(radar.series.filter(({ muted }) => !muted).map(({ subject }) => `radar-${subject}`)).toEqual([radar.name]);
      expect(radar.series.at(-1)?.muted).toBe(false);
    }
  });

  it('put measured traits on one normalised axis, in their own units in words', async () => {
    const { charts, traits } = await partsOf(
      MINIMAL.replace('name: Price,', 'name: Price, measure: {unit: €, min: 0, max: 8, better: lower},'),
    );
    const [radar] = charts.filter((chart) => chart.kind === 'radar');
    expect(radar?.axis).toEqual({ min: 0, max: 100, step: 25 });
    expect(radar?.series[0]?.values).toEqual([75, 100, 50]);
    expect(traits[2]?.cells[0]?.text).toBe('4\u00a0€');
    expect(traits[2]?.rangeText).toBe('0–8\u00a0€, lower is better');
  });
});
