import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/build.ts';
import { systemEffects } from '../../src/effects.ts';
import { launchBrowser, openDeck } from '../support/deck-browser.ts';
import { findingsOf } from '../support/deck-checks.ts';
import { reportFindings } from '../support/report-checks.ts';
import { THEMES, themeOf } from '../support/themes.ts';

const CONTENT = join(import.meta.dirname, '..', 'cases', 'brand', 'content.yaml');

let browser: Browser;
let out: string;
beforeAll(async () => {
  browser = await launchBrowser();
  out = await mkdtemp(join(tmpdir(), 'juxtadeck-brand-'));
});
afterAll(async () => {
  await browser.close();
  await rm(out, { recursive: true });
});

describe.each(THEMES)('a brand in %s', (theme) => {
  it('restyles deck, report, page and charts at once, and all of them are right', async () => {
    const folder = join(out, theme);
    const { diagnostics, fileErrors } = await build(
      {
        inputs: [CONTENT],
        out: folder,
        languages: null,
        templates: null,
        theme,
        report: { conformance: 'ua', paper: null, attachments: true },
        deck: { assets: 'inline', overflow: 'error', aspect: null },
      },
      { ...systemEffects(), log: () => undefined, print: () => undefined },
    );
    expect([diagnostics, fileErrors]).toEqual([[], []]);
    const { margin } = (await themeOf(theme)).tokens.report;
    for (const [language, footer] of [
      ['en', 'Violet Stores · for internal use only'],
      ['zh-CN', '紫罗兰商店 · 仅供内部使用'],
    ] as const) {
      const file = (name: string) => readFileSync(join(folder, 'content', language, name));
      const deck = file('deck.html').toString();
      const page = file('report.html').toString();
      for (const html of [deck, page]) {
        expect(html).toContain('--accent:#6a2c91');
        expect(html).toContain('font-family:"Libre Franklin"');
      }
      // There is a logo for dark grounds: none needs a plate.
      expect(page).toContain('<picture class="logo transparent">');
      expect(file('charts/radar.svg').toString()).toContain('Libre Franklin');
      expect(await reportFindings(file('report.pdf'), language, margin)).toEqual([]);
      const opened = await openDeck(browser, deck);
      expect([await findingsOf(opened.page), opened.incidents]).toEqual([[], []]);
      const slides = await opened.page.locator('.slides > section').count();
      expect(await opened.page.locator('footer .brand-words').allInnerTexts()).toHaveLength(slides - 1);
      expect(await opened.page.locator('footer .brand-words').first().textContent()).toContain(footer.slice(0, 5));
      expect(
        await opened.page.getByRole('img', { name: language === 'en' ? 'Violet Stores' : '紫罗兰商店' }).count(),
      ).toBe(1);
      await opened.close();
    }
  });
});
