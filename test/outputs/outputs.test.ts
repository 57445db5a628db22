import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtEditions, deckText, outputFolder, reportPageText, reportText } from '../support/built.ts';
import { reportFindings } from '../support/report-checks.ts';

const editions = builtEditions();
const bare = (text: string): string => text.replace(/\s+/g, '');

describe('the shipped content', () => {
  it('is three comparisons, two of them in Chinese and English', () => {
    expect(editions.map(({ id, language }) => `${id} ${language}`)).toEqual([
      'gpt-4v-vs-gemini en',
      'gpt-4v-vs-gemini zh-CN',
      'gpt-4v-vs-gemini-benchmarks en',
      'gpt-4v-vs-gemini-benchmarks zh-CN',
      'slide-tools en',
    ]);
  });

  it('is listed in the manifest with true hashes, and in the gallery', () => {
    const manifest = JSON.parse(readFileSync(join(outputFolder(), 'manifest.json'), 'utf8'));
    const gallery = readFileSync(join(outputFolder(), 'index.html'), 'utf8');
    const files: { path: string; bytes: number; sha256: string }[] = manifest.comparisons.flatMap(
      (comparison: { editions: { files: unknown[] }[] }) => comparison.editions.flatMap((edition) => edition.files),
    );
    expect(files.length).toBeGreaterThan(40);
    for (const { path, bytes, sha256 } of files) {
      const content = readFileSync(join(outputFolder(), path));
      expect([content.length, createHash('sha256').update(content).digest('hex')], path).toEqual([bytes, sha256]);
      expect(gallery, path).toContain(`"${path}"`);
    }
  });

  it('has every fact of the article in the Chinese deck or report', async () => {
    const flagship = editions.find(({ id, language }) => id === 'gpt-4v-vs-gemini' && language === 'zh-CN');
    if (!flagship) throw new Error('no flagship');
    const text = bare(deckText(flagship) + (await reportText(flagship)));
    const facts: { fact: string; zh: string[] }[] = parse(
      readFileSync(join(import.meta.dirname, '..', 'facts', 'gpt-4v-vs-gemini.yaml'), 'utf8'),
    );
    expect(facts.length).toBeGreaterThan(60);
    const missing = facts.filter(({ zh }) => !zh.every((string) => text.includes(bare(string))));
    expect(missing).toEqual([]);
  });
});

for (const edition of editions) {
  describe(`${edition.id} in ${edition.language}`, () => {
    const data = JSON.parse(edition.text('data.json'));

    it('has its charts as PNG at twice the size and as SVG', () => {
      const radars =
        data.subjects.length <= 3 ? ['radar'] : data.subjects.map(({ id }: { id: string }) => `radar-${id}`);
      for (const name of [...radars, 'dots', 'ranking']) {
        const png = readFileSync(edition.path(`charts/${name}.png`));
        const svg = edition.text(`charts/${name}.svg`);
        const width = Number(/<svg[^>]*\bwidth="(\d+)/.exec(svg)?.[1]);
        expect(png.subarray(1, 4).toString(), name).toBe('PNG');
        expect(png.readUInt32BE(16), name).toBe(width * 2);
      }
    });

    it('has the same numbers in deck and report', async () => {
      const [deck, report] = [deckText(edition), await reportText(edition)];
      // The ends of an axis are no data.
      const inReport = new Set([...numbers(report), '0%', '100%']);
      const missing = [...new Set(numbers(deck))].filter((number) => !inReport.has(number));
      expect(missing).toEqual([]);
    });

    it('has the same numbers in the report as a page and as a PDF', async () => {
      const [page, report] = [new Set(numbers(reportPageText(edition))), new Set(numbers(await reportText(edition)))];
      expect(page.size).toBeGreaterThan(10);
      expect([
        [...page].filter((number) => !report.has(number)),
        [...report].filter((number) => !page.has(number)),
      ]).toEqual([[], []]);
    });

    it('keeps the page small enough to be sent', () => {
      expect(edition.text('report.html').length).toBeLessThan(700_000);
    });

    it('shows every total of the data, and the reason of every score, in both', async () => {
      const texts = [bare(deckText(edition)), bare(await reportText(edition))];
      const totals: (number | null)[] = Object.values(data.totals);
      const shown = totals.flatMap((total) => (total === null ? [] : [(Math.round(total * 1000) / 10).toFixed(1)]));
      expect(shown.length).toBeGreaterThan(0);
      for (const total of shown) for (const text of texts) expect(text).toContain(total);
      const pages = [bare(deckText(edition)), bare(reportPageText(edition))];
      const scores: { rationale: string | null }[] = data.traits.flatMap((trait: { scores: object }) =>
        Object.values(trait.scores),
      );
      const reasons = scores.flatMap(({ rationale }) => (rationale === null ? [] : [bare(rationale)]));
      expect(reasons.length).toBeGreaterThan(0);
      expect(reasons.filter((reason) => !pages.every((page) => page.includes(reason)))).toEqual([]);
    });

    it('has a report that reads back without a finding', async () => {
      expect(await reportFindings(readFileSync(edition.path('report.pdf')), edition.language)).toEqual([]);
    });

    it.each(['deck.html', 'report.html'])('fetches nothing: no address in %s is loaded', (file) => {
      const deck = edition.text(file);
      expect(deck).toMatch(/http-equiv="Content-Security-Policy"/);
      expect(deck).not.toMatch(
        /<(script|img|link|iframe|object|embed|source|video|audio)\b[^>]*\b(src|href)=["']?(?!data:)[a-z/.]/i,
      );
      for (const [, style] of deck.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g))
        expect(style).not.toMatch(/@import|url\((?!["']?data:|#)/);
    });
  });
}

/** Every number with a decimal or a percent sign: what a reader would compare. */
const numbers = (text: string): string[] => text.match(/\d+(?:,\d{3})*(?:\.\d+)?%|\d+\.\d+/g) ?? [];
