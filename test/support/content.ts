import { loadContent } from '../../src/load/load-content.ts';
import { loadScores } from '../../src/load/table.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import type { ReadBeside } from '../../src/validate/images.ts';
import { validate } from '../../src/validate/validate.ts';

/** The least that is a comparison: two subjects, three traits, nothing optional. */
export const MINIMAL = `languages: [en]
title: Tea or coffee
date: 2026-11-23
scale: {min: 1, max: 5}
subjects:
  - {id: tea, name: Tea}
  - {id: coffee, name: Coffee}
traits:
  - {id: taste, name: Taste, scores: {tea: 4, coffee: 5}}
  - {id: calm, name: Calm, scores: {tea: 5, coffee: 2}}
  - {id: price, name: Price, scores: {tea: 4, coffee: 3}}
`;

export async function validated(yaml: string | Uint8Array, readBeside: ReadBeside = async () => null) {
  const bytes = typeof yaml === 'string' ? new TextEncoder().encode(yaml) : yaml;
  return validate(await loadScores(loadContent('content/sample.yaml', bytes), readBeside), 'sample', readBeside);
}

/** The comparison in its default language. Fails with the problems when there are any. */
export async function comparisonFrom(yaml: string): Promise<Comparison> {
  return (await comparisonsFrom(yaml))[0];
}

/** The comparison in each of its languages. Fails with the problems when there is none, so that no loop over it is empty. */
export async function comparisonsFrom(yaml: string | Uint8Array): Promise<readonly [Comparison, ...Comparison[]]> {
  const { comparisons, diagnostics } = await validated(yaml);
  const [comparison, ...others] = comparisons;
  if (!comparison)
    throw new Error(diagnostics.map(({ message, range }) => `${range?.start.line}: ${message}`).join('\n'));
  return [comparison, ...others];
}
