import { describe, expect, it } from 'vitest';
import { changesOf } from '../../src/changes/changes.ts';
import { weightUnit } from '../../src/changes/weight-unit.ts';
import type { ShiftPart } from '../../src/model/changes.ts';
import { comparisonFrom, MINIMAL, validated } from '../support/content.ts';
import { editionOf } from './generated-editions.ts';

const changesBetween = async (old: string, next: string) =>
  changesOf(editionOf(await comparisonFrom(old)), editionOf(await comparisonFrom(next)));

/** In points of 100, to a tenth. */
const told = (parts: readonly ShiftPart[] = []) =>
  parts.map(({ cause, trait, subject, amount }) => [cause, trait, subject, Math.round(amount * 1000) / 10]);

describe('what is different', () => {
  it('is told score by score', async () => {
    const { scores, isEmpty } = await changesBetween(
      MINIMAL,
      MINIMAL.replace('coffee: 5}', 'coffee: {value: unknown, rationale: Nobody tried}}').replace(
        'tea: 5, coffee: 2',
        'tea: {value: 5, low: 4, rationale: So they say}, coffee: 2',
      ),
    );
    expect(isEmpty).toBe(false);
    expect(scores.map(({ trait, subject, fields }) => [trait, subject, fields])).toEqual([
      ['taste', 'coffee', ['value', 'rationale']],
      ['calm', 'tea', ['low', 'rationale']],
    ]);
    expect(scores[0]?.old).toEqual({ value: 5, low: null, high: null, rationale: null, evidence: [] });
    expect(scores[0]?.new).toMatchObject({ value: null, rationale: 'Nobody tried' });
  });

  it('is told of evidence, texts, points, sources and rows of features', async () => {
    const base = `${MINIMAL}sources: [{id: book, title: A book}, {id: paper, title: A paper}]
features: [{name: Cup, rows: [{name: Heat, values: {tea: Hot, coffee: Hot}}, {name: Milk, values: {tea: A drop, coffee: No}}]}]
conclusion: {text: Tea., verdict: {choose: tea, because: Peace}, recommendations: [{when: At night, choose: tea, because: Sleep}]}
`;
    const old = base.replace('name: Tea}', 'name: Tea, strengths: [Cheap, {title: Calm, detail: Very}]}');
    const next = base
      .replace('name: Tea}', 'name: Green tea, strengths: [{title: Calm, detail: Quite}, Green]}')
      .replace('tea: 4, coffee: 5', 'tea: {value: 4, evidence: [{source: book, where: p. 7}]}, coffee: 5')
      .replace(', {id: paper, title: A paper}', ', {id: web, title: A page}')
      .replace('values: {tea: A drop', 'values: {tea: unknown')
      .replace('name: Heat', 'name: Warmth')
      .replace('because: Sleep', 'because: It is calm')
      .replace('because: Peace', 'because: Quiet');
    const changes = await changesBetween(old, next);
    expect(changes.subjects.renamed).toEqual([{ id: 'tea', old: 'Tea', new: 'Green tea' }]);
    expect(changes.scores).toMatchObject([
      { fields: ['evidence'], new: { evidence: [{ source: 'book', where: 'p. 7' }] } },
    ]);
    expect(changes.sources).toMatchObject({
      added: [{ id: 'web', name: 'A page' }],
      removed: [{ id: 'paper', name: 'A paper' }],
    });
    expect(changes.features).toMatchObject({ added: [{ id: 'Cup / Warmth' }], removed: [{ id: 'Cup / Heat' }] });
    expect(changes.featureValues).toEqual([
      { feature: { id: 'Cup / Milk', name: 'Milk' }, subject: 'tea', old: 'A drop', new: null },
    ]);
    expect(changes.texts.map(({ place, old: was, new: is }) => [place.field, place.item ?? place.id, was, is])).toEqual(
      [
        ['strengths', 'Calm', 'Very', 'Quite'],
        ['strengths', 'Green', null, 'Green'],
        ['verdict', null, 'Tea: Peace', 'Green tea: Quiet'],
        ['recommendations', 'At night', 'Tea: Sleep', 'Green tea: It is calm'],
        ['strengths', 'Cheap', 'Cheap', null],
      ],
    );
  });

  it('is told of weights as written and as shares, of profiles, and of ranges', async () => {
    const profiles = 'profiles: [{id: calm, name: Calm, weights: {calm: 3}}]\n';
    const { weights, profileWeights, ranges } = await changesBetween(
      MINIMAL + profiles,
      MINIMAL.replace('name: Calm,', 'name: Calm, weight: 2,').replace('max: 5}', 'max: 6}') +
        profiles.replace('calm: 3', 'taste: 4'),
    );
    expect(weights.map(({ trait, old, new: is }) => [trait, old.weight, is.weight])).toEqual([
      ['taste', 1, 1],
      ['calm', 1, 2],
      ['price', 1, 1],
    ]);
    expect(weights[1]?.new.share).toBe(0.5);
    expect(profileWeights).toEqual([
      { profile: 'calm', trait: 'taste', old: null, new: 4 },
      { profile: 'calm', trait: 'calm', old: 3, new: null },
    ]);
    expect(ranges).toHaveLength(3);
    expect(ranges[0]).toMatchObject({ trait: 'taste', old: { max: 5 }, new: { max: 6 } });
  });

  it('is not told of texts where the old edition has another language', async () => {
    const languages = (...tags: string[]) => MINIMAL.replace('[en]', `[${tags.join(', ')}]`);
    const [old] = (await validated(languages('de'))).comparisons;
    const [next] = (await validated(languages('en').replace('title: Tea', 'title: Green tea'))).comparisons;
    if (!old || !next) throw new Error('no comparison');
    expect(changesOf(editionOf(old), editionOf(next))).toMatchObject({
      comparesTexts: false,
      texts: [],
      isEmpty: true,
    });
  });
});

describe('why the lead is not what it was', () => {
  // Tea: (0.75 + 1 + 0.75) / 3; coffee: (1 + 0.25 + 0.5) / 3.
  it('a raised score moves it by its share of the weight', async () => {
    const { answer } = await changesBetween(MINIMAL, MINIMAL.replace('coffee: 2', 'coffee: 4'));
    expect(answer).toMatchObject({ isSameWinner: true, isSameOrder: true });
    expect(answer.shift).toMatchObject({ leader: 'tea', challenger: 'coffee' });
    expect(told(answer.shift?.parts)).toEqual([['score', 'calm', 'coffee', -16.7]]);
  });

  it('more weight helps who is better on it than on the whole, and no part goes to weights left as they were', async () => {
    const { answer } = await changesBetween(MINIMAL, MINIMAL.replace('name: Calm,', 'name: Calm, weight: 2,'));
    // 25 points apart before; (0.75 + 2 + 0.75) / 4 less (1 + 0.5 + 0.5) / 4 now.
    expect(told(answer.shift?.parts)).toEqual([['weight', 'calm', null, 12.5]]);
  });

  it('tells a new leader against the one it took the place from', async () => {
    const { answer } = await changesBetween(
      MINIMAL,
      MINIMAL.replace('tea: 5, coffee: 2', 'tea: 1, coffee: 2').replace('name: Taste', 'name: Taste, weight: 3'),
    );
    expect(answer).toMatchObject({
      oldWinners: ['tea'],
      newWinners: ['coffee'],
      isSameWinner: false,
      isSameOrder: false,
    });
    expect(answer.shift).toMatchObject({ leader: 'coffee', challenger: 'tea' });
    const parts = told(answer.shift?.parts);
    expect(parts.map(([cause, trait]) => [cause, trait])).toEqual([
      ['score', 'calm'],
      ['weight', 'taste'],
    ]);
  });

  it('gives what becomes known, a new range, and a new trait parts of their own', async () => {
    const old = MINIMAL.replace('tea: 4, coffee: 3', 'tea: unknown, coffee: 3');
    const next = MINIMAL.replace(
      '{id: taste, name: Taste, scores: {tea: 4, coffee: 5}}',
      '{id: taste, name: Taste, measure: {unit: "%", min: 0, max: 10}, scores: {tea: 4, coffee: 6}}',
    ).concat('  - {id: heat, name: Heat, scores: {tea: 4, coffee: 4}}\n');
    const { answer } = await changesBetween(old, next);
    expect(told(answer.shift?.parts).map(([cause, trait, subject]) => [cause, trait, subject])).toEqual([
      ['added', 'heat', null],
      ['score', 'taste', 'coffee'],
      ['range', 'taste', null],
      ['known', 'price', 'tea'],
    ]);
  });

  it('has nothing to split where the leader is new', async () => {
    const { answer } = await changesBetween(
      MINIMAL,
      MINIMAL.replace('subjects:\n', 'subjects:\n  - {id: cocoa, name: Cocoa}\n').replaceAll(
        'scores: {',
        'scores: {cocoa: 5, ',
      ),
    );
    expect(answer).toMatchObject({ newWinners: ['cocoa'], isSameWinner: false, isSameOrder: true, shift: null });
    expect(answer.places.find(({ id }) => id === 'cocoa')).toMatchObject({ old: null, new: { rank: 1, total: 1 } });
  });
});

describe('the unit of weights', () => {
  const traits = async (...weights: number[]) =>
    (await comparisonFrom(MINIMAL)).traits.map((trait, at) => ({ ...trait, weight: weights[at] ?? 0 }));

  it.each([
    ['some written as before: as written', [1, 2, 4], [1, 3, 6], 1],
    ['most multiplied by the same', [1, 2, 4], [10, 20, 30], 10],
    ['no two alike: by their sums', [1, 2, 5], [2, 5, 9], 2],
    ['none of any weight', [0, 0, 0], [1, 1, 1], 1],
  ])('%s', async (_, old, next, unit) => {
    expect(weightUnit(await traits(...old), await traits(...next))).toBeCloseTo(unit, 12);
  });
});
