import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { comparisonFrom } from '../../support/content.ts';
import { deckOf } from '../../support/decks.ts';

// What fits nowhere. That it is told with its place is shown by the golden case.

const CONTENT = readFileSync(join(import.meta.dirname, '../../cases/bad-overflow/content.yaml'), 'utf8');
const sections = (html: string) => [...html.matchAll(/<section id="([^"]+)"/g)].map(([, id = '']) => id);

it('is left out where it stops the build, and drawn as small as may be where it only warns', async () => {
  const comparison = await comparisonFrom(CONTENT);
  const stopped = await deckOf(comparison);
  expect(sections(stopped.html)).toEqual([]);
  expect(stopped.problems).toHaveLength(3);

  const warned = await deckOf(comparison, { overflow: 'warn' });
  expect(warned.problems).toEqual(stopped.problems);
  expect(warned.severities).toEqual(['warning', 'warning', 'warning']);
  expect(new Set(sections(warned.html).map((id) => id.replace(/--\d+$/, '')))).toEqual(
    new Set(['method', 'ranking', 'custom-1']),
  );
  const scales = [...warned.html.matchAll(/class="body" style="--s:([\d.]+)"/g)].map(([, scale]) => scale);
  expect(new Set(scales)).toEqual(new Set(['0.85']));
  expect(warned.html.match(/Once and for all/g)?.length).toBeGreaterThanOrEqual(2000);
});
