import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/build.ts';
import { systemEffects } from '../../src/effects.ts';
import { launchBrowser, openDeck } from '../support/deck-browser.ts';
import { getDocument, OPS, VerbosityLevel } from '../support/pdfjs.ts';

// The case's goldens show that the texts are there; these show that our own font draws them.

const CASE = join(import.meta.dirname, '..', 'cases', 'symbols', 'content.yaml');
const PLAIN = { paper: null, conformance: 'ua', attachments: false } as const;
const DECK = { assets: 'inline', overflow: 'error', aspect: null } as const;
const SYMBOLS = '◔◕✔★✗'.split('');

let out: string;
let browser: Browser;
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'juxtadeck-symbols-'));
  browser = await launchBrowser();
  const options = {
    inputs: [CASE],
    out,
    languages: null,
    templates: null,
    theme: 'studio',
    deck: DECK,
    report: PLAIN,
  };
  await build(options, { ...systemEffects(), log: () => undefined, print: () => undefined });
});
afterAll(async () => {
  await browser.close();
  await rm(out, { recursive: true });
});

describe.each(['en', 'zh-CN'])('symbols in %s', (language) => {
  it('are drawn in the report by the symbols font', async () => {
    const drawn = await drawnGlyphs(await readFile(join(out, 'content', language, 'report.pdf')));
    for (const symbol of SYMBOLS)
      expect([...(drawn.get(symbol) ?? [])].join(), symbol).toMatch(/^[A-Z]{6}\+NotoSansSymbols2/);
  });

  it('are drawn in the deck by fonts that it brings along, never by the reader’s', async () => {
    const { page, close } = await openDeck(
      browser,
      await readFile(join(out, 'content', language, 'deck.html'), 'utf8'),
    );
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument', { depth: -1 });
    const { nodeIds } = await session.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: '.slides section.present *',
    });
    const fonts = await Promise.all(nodeIds.map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })));
    const used = fonts.flatMap((each) => each.fonts);
    expect(used.filter(({ isCustomFont }) => !isCustomFont)).toEqual([]);
    expect(used.filter(({ familyName }) => familyName === 'Noto Sans Symbols 2').length).toBeGreaterThan(0);
    await close();
  });
});

/** By character, the names of the fonts that draw it. */
async function drawnGlyphs(bytes: Uint8Array): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS }).promise;
  const drawn = new Map<string, Set<string>>();
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    let font = '';
    fnArray.forEach((operator, at) => {
      const [first] = argsArray[at] ?? [];
      if (operator === OPS.setFont) font = page.commonObjs.get(first).name;
      if (operator !== OPS.showText) return;
      for (const glyph of first) {
        if (typeof glyph !== 'object' || glyph === null || glyph.isInFont === false) continue;
        drawn.set(glyph.unicode, (drawn.get(glyph.unicode) ?? new Set()).add(font));
      }
    });
  }
  await document.destroy();
  return drawn;
}
