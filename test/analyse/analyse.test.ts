import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse/analyse.ts';
import { denormalise, normalise } from '../../src/analyse/normalise.ts';
import { comparisonFrom, MINIMAL } from '../support/content.ts';

describe('normalise', () => {
  const range = { min: 1, max: 5, better: 'higher', decimals: 0 } as const;

  it('runs over the declared range', () => {
    expect([1, 3, 5].map((value) => normalise(value, range))).toEqual([0, 0.5, 1]);
  });

  it('turns round where lower is better', () => {
    expect(normalise(100, { min: 0, max: 400, better: 'lower', decimals: 0 })).toBe(0.75);
  });

  it('finds its way back', () => {
    for (const better of ['higher', 'lower'] as const)
      for (const value of [-40, 0, 35])
        expect(
          denormalise(normalise(value, { ...range, min: -40, max: 40, better }) ?? 0, {
            ...range,
            min: -40,
            max: 40,
            better,
          }),
        ).toBeCloseTo(value, 9);
  });

  it('keeps unknown unknown', () => {
    expect(normalise(null, range)).toBeNull();
  });
});

describe('analyse', () => {
  it('finds leaders, margins and coverage trait by trait', async () => {
    const analysis = analyse(
      await comparisonFrom(
        MINIMAL.replace('{tea: 4, coffee: 3}', '{tea: unknown, coffee: 3}').replace(
          'tea: 5, coffee: 2',
          'tea: 2, coffee: 2',
        ),
      ),
    );
    expect(analysis.traits).toMatchObject([
      { trait: 'taste', leaders: ['coffee'], margin: 0.25, coverage: 1 },
      { trait: 'calm', leaders: ['tea', 'coffee'], margin: 0, coverage: 1 },
      { trait: 'price', leaders: ['coffee'], margin: null, coverage: 0.5 },
    ]);
  });

  it('ranks each profile with its own weights, and keeps the others', async () => {
    const analysis = analyse(
      await comparisonFrom(`${MINIMAL}profiles:\n  - {id: night, name: At night, weights: {calm: 8}}\n`),
    );
    expect(analysis.profiles[0]?.shares.get('calm')).toBeCloseTo(0.8);
    expect(analysis.profiles[0]?.shares.get('taste')).toBeCloseTo(0.1);
    expect(analysis.profiles[0]?.ranking.winners).toEqual(['tea']);
  });

  it('says which one for whom, ties named', async () => {
    const analysis = analyse(
      await comparisonFrom(`${MINIMAL}profiles:
  - {id: night, name: At night, weights: {calm: 8}}
  - {id: gourmet, name: Gourmets, weights: {taste: 8, calm: 0}}
  - {id: even, name: Even, weights: {taste: 8, calm: 2, price: 2}}
`),
    );
    expect(analysis.wins).toEqual([
      {
        subject: 'tea',
        profiles: [
          { profile: 'night', tiedWith: [] },
          { profile: 'even', tiedWith: ['coffee'] },
        ],
      },
      {
        subject: 'coffee',
        profiles: [
          { profile: 'gourmet', tiedWith: [] },
          { profile: 'even', tiedWith: ['tea'] },
        ],
      },
    ]);
  });

  it('works acceptabilities out once, when they are asked for', async () => {
    const analysis = analyse(await comparisonFrom(MINIMAL));
    const first = analysis.acceptability();
    expect(first?.subjects.map(({ subject }) => subject)).toEqual(['tea', 'coffee']);
    expect(analysis.acceptability()).toBe(first);
  });
});
