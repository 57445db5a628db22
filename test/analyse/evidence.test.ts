import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse/analyse.ts';
import { comparisonFrom, MINIMAL } from '../support/content.ts';

const WITH_EVIDENCE = `${MINIMAL.replace(
  '{tea: 4, coffee: 5}',
  '{tea: {value: 4, rationale: Mild., evidence: [{source: tasting}]}, coffee: {value: 5, rationale: Bold.}}',
).replace('{tea: 5, coffee: 2}', '{tea: {value: 5, evidence: [{source: tasting}]}, coffee: unknown}')}sources:
  - {id: tasting, title: The tasting}
`;

describe('coverage by evidence', () => {
  it('counts the known scores with a rationale, a source and both, by trait and by subject', async () => {
    const { evidence } = analyse(await comparisonFrom(WITH_EVIDENCE));
    expect(evidence.all).toEqual({
      known: 5,
      rationale: { count: 2, share: 0.4 },
      source: { count: 2, share: 0.4 },
      both: { count: 1, share: 0.2 },
    });
    expect(evidence.traits.get('taste')).toMatchObject({ known: 2, rationale: { share: 1 }, source: { share: 0.5 } });
    expect(evidence.traits.get('calm')).toMatchObject({ known: 1, rationale: { share: 0 }, source: { share: 1 } });
    expect(evidence.subjects.get('tea')).toMatchObject({ known: 3, source: { count: 2 }, both: { count: 1 } });
    expect(evidence.subjects.get('coffee')).toMatchObject({ known: 2, rationale: { count: 1 }, source: { count: 0 } });
  });

  it('has no share of nothing', async () => {
    const { evidence } = analyse(
      await comparisonFrom(MINIMAL.replace('{tea: 4, coffee: 3}', '{tea: unknown, coffee: unknown}')),
    );
    expect(evidence.traits.get('price')).toEqual({
      known: 0,
      rationale: { count: 0, share: null },
      source: { count: 0, share: null },
      both: { count: 0, share: null },
    });
  });
});
