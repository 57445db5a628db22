import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse/analyse.ts';
import { checkClaims } from '../../src/analyse/claims.ts';
import { MINIMAL, validated } from '../support/content.ts';

/** Tea leads by its three scores; whoever looks at the price only takes coffee. */
const content = (conclusion: string, more = ''): string =>
  `${MINIMAL.slice(0, MINIMAL.indexOf('traits:'))}traits:
  - {id: taste, name: Taste, weight: 5, scores: {tea: 4, coffee: 3}}
  - {id: effort, name: Effort, weight: 1, scores: {tea: 3, coffee: 3}}
  - {id: price, name: Price, weight: 1, scores: {tea: 2, coffee: 4}}
profiles:
  - {id: thrifty, name: Thrifty, weights: {price: 9}}
conclusion: {${conclusion}}
${more}`;

async function told(yaml: string): Promise<string[]> {
  const { comparisons, diagnostics } = await validated(yaml);
  expect(diagnostics).toEqual([]);
  const [comparison] = comparisons;
  if (!comparison) throw new Error('no comparison');
  return checkClaims(comparison, analyse(comparison)).map(
    ({ problem, path }) => `${problem.severity} ${problem.code} ${path.join('.')}: ${problem.message}`,
  );
}

describe('claims', () => {
  it('that follow from the numbers are told nothing of', async () => {
    expect(await told(content('verdict: {choose: tea}'))).toEqual([]);
    expect(await told(content('recommendations: [{when: w, choose: coffee, because: b, profile: thrifty}]'))).toEqual(
      [],
    );
    expect(
      await told(content('recommendations: [{when: w, choose: [tea, coffee], because: b, profile: thrifty}]')),
    ).toEqual([]);
  });

  it('against the numbers need a reason', async () => {
    expect(await told(content('verdict: {choose: coffee}'))).toEqual([
      'error verdict-without-reason conclusion.verdict.choose: The verdict is `coffee`, but by the numbers `tea` comes first',
    ]);
    expect(await told(content('verdict: {choose: coffee, because: It keeps}'))).toEqual([]);
  });

  it('against the ranking of their profile are a warning that names both, or what the content wants', async () => {
    const wrong = 'recommendations: [{when: w, choose: tea, because: b, profile: thrifty}]';
    const message =
      'recommendation-conflict conclusion.recommendations.0.choose: This recommends `tea` for the profile `thrifty`, in which `coffee` comes first';
    expect(await told(content(wrong))).toEqual([`warning ${message}`]);
    expect(await told(content(wrong, 'checks: {conflicts: error}\n'))).toEqual([`error ${message}`]);
    expect(await told(content(wrong, 'checks: {conflicts: "off"}\n'))).toEqual([]);
    expect(await told(content('recommendations: [{when: w, choose: tea, because: b}]'))).toEqual([]);
  });
});
