import { expect, it } from 'vitest';
import { comparisonFrom, MINIMAL } from '../../../support/content.ts';
import { deckOf } from '../../../support/decks.ts';

const slideOf = (body: string) => comparisonFrom(`${MINIMAL}deck: {slides: [{title: Long, body: "${body}"}]}\n`);

it('a text of a dozen slides is divided; one of a hundred is told, and at once', async () => {
  const words = 'Steep the leaves for three minutes and pour. ';
  const divided = await deckOf(await slideOf(words.repeat(150)));
  expect(divided.problems).toEqual([]);
  expect(divided.html.match(/<section[^>]* id="custom-1/g)?.length).toBeGreaterThan(4);
  // Cutting it would take longer than a test may.
  const refused = await deckOf(await slideOf(words.repeat(2222)));
  expect(refused.problems).toEqual([
    'The slide “Long” has no room for all of its body: “Steep the leaves for three minutes and pour. Ste…”',
  ]);
});
