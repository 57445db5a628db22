import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse/analyse.ts';
import { normalise } from '../../src/analyse/normalise.ts';
import { comparisonFrom, MINIMAL } from '../support/content.ts';

describe('normalise', () => {
  const range = { min: 1, max: 5, better: 'higher', decimals: 0 } as const;

  it('runs over the declared range', () => {
    expect([1, 3, 5].map((value) => normalise(value, range))).toEqual([0, 0.5, 1]);
  });

  it('turns round where lower is better', () => {
    expect(normalise(100, { min: 0, max: 400, better: 'lower', decimals: 0 })).toBe(0.75);
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
});
