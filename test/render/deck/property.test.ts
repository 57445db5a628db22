import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DeckWindow, launchBrowser, openWindow } from '../../support/deck-browser.ts';
import { findingsOf } from '../../support/deck-checks.ts';
import { decksOf } from '../../support/decks.ts';
import { type Generated, generated } from '../../support/generated.ts';

// Decks of every shape: 2–8 subjects, 3–12 traits, 0–40 features, titles of 1–300 characters, terse to absurd texts.
// `npm run test:soak` looks at more of them: DECKS says how many, SEED where to begin.

const isSoak = process.env.npm_lifecycle_event === 'test:soak';
const DECKS = Number(process.env.DECKS ?? (isSoak ? 1000 : 100));
const SEED = Number(process.env.SEED ?? (isSoak ? Math.floor(Math.random() * 1e6) : 4));
/** Decks that are made from one seed, with the same fonts. */
const BATCH = 100;
/** How many decks may have something that no slide holds, e.g. eight names of hundreds of letters. */
const RARE = 0.05;

let browser: Browser;
let window: DeckWindow;
beforeAll(async () => {
  browser = await launchBrowser();
  window = await openWindow(browser);
});
afterAll(async () => {
  await window.close();
  await browser.close();
});

interface Seen {
  readonly length: Generated['length'];
  readonly problems: readonly string[];
}

/** Every deck of a batch in the browser. While one is looked at there, the next is made here. */
async function lookAt(
  seed: number,
  count: number,
): Promise<{ readonly wrong: readonly string[]; readonly seen: readonly Seen[] }> {
  const all = fc.sample(generated, { seed, numRuns: count });
  const wrong: string[] = [];
  const seen: Seen[] = [];
  const look = async (html: string, at: number) => {
    await window.showDeck(html);
    const found = [
      ...(await findingsOf(window.page)).map((each) => JSON.stringify(each)),
      ...window.incidents.splice(0),
    ];
    wrong.push(...found.map((each) => `SEED=${seed} deck ${at}: ${each}`));
  };
  let looking = Promise.resolve();
  for await (const { html, problems } of decksOf(all.map(({ comparison }) => comparison))) {
    await looking;
    looking = look(html, seen.length);
    seen.push({ length: all[seen.length]?.length ?? 'usual', problems });
  }
  await looking;
  return { wrong, seen };
}

describe(`${DECKS} decks from seed ${SEED}`, () => {
  const seen: Seen[] = [];
  it('have no text outside, cut off, over another or too small', async () => {
    if (isSoak) process.stderr.write(`SEED=${SEED} DECKS=${DECKS}\n`);
    for (let start = 0; start < DECKS; start += BATCH) {
      const batch = await lookAt(SEED + start / BATCH, Math.min(BATCH, DECKS - start));
      seen.push(...batch.seen);
      expect(batch.wrong).toEqual([]);
    }
  }, 3_600_000);

  it('have room for whatever people write; what is absurd is told where it has none', () => {
    const of = (length: Seen['length']) => seen.filter((each) => each.length === length);
    const told = (length: Seen['length']) => of(length).filter((each) => each.problems.length > 0);
    expect(told('terse')).toEqual([]);
    for (const length of ['usual', 'long'] as const)
      expect(told(length).length, length).toBeLessThanOrEqual(of(length).length * RARE);
    for (const length of ['terse', 'usual', 'long', 'absurd'] as const) expect(of(length).length).toBeGreaterThan(0);
  });
});
