import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Comparison } from '../../src/model/comparison.ts';
import { comparisonsFrom } from './content.ts';
import { type BuiltDeck, deckOf } from './decks.ts';

const CONTENT = join(import.meta.dirname, '..', '..', 'content');
const NAME = 'gpt-4v-vs-gemini.yaml';

/** Made once in a worker: they are looked at from many sides, and each takes as long as a look. */
const decks = new Map<string, Promise<BuiltDeck>>();

export const flagship = (language: string): Promise<BuiltDeck> =>
  once(language, async () => deckOf(await flagshipComparison(language)));

/** With what changed since the edition before it. */
export const flagshipWithChanges = (language: string): Promise<BuiltDeck> =>
  once(`${language} with changes`, async () =>
    deckOf(await flagshipComparison(language), {}, await flagshipComparison(language, join('earlier', NAME))),
  );

function once(key: string, make: () => Promise<BuiltDeck>): Promise<BuiltDeck> {
  const deck = decks.get(key) ?? make();
  decks.set(key, deck);
  return deck;
}

async function flagshipComparison(language: string, path = NAME): Promise<Comparison> {
  const comparison = (await comparisonsFrom(readFileSync(join(CONTENT, path)))).find(
    (each) => each.language === language,
  );
  if (!comparison) throw new Error(`no ${language} in ${path}`);
  return comparison;
}
