import { beforeAll, describe, expect, it } from 'vitest';
import { comparisonFrom, MINIMAL } from '../../support/content.ts';
import { type BuiltDeck, deckOf } from '../../support/decks.ts';

const withoutScripts = (html: string): string => html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
/** A slide's markup, without its speaker notes. */
const slideOf = (html: string, id: string): string =>
  new RegExp(`<section id="${id}"[\\s\\S]*?(?=<aside)`).exec(html)?.[0] ?? '';

let deck: BuiltDeck;
beforeAll(async () => {
  deck = await deckOf(await comparisonFrom(MINIMAL));
});

describe('the deck as a file', () => {
  it('allows its one program by hash, and nothing from anywhere', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/
      .exec(deck.html)?.[1]
      ?.replaceAll('&#x27;', "'")
      .replaceAll('&#x3D;', '=');
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-[\w+/]{43}='; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'$/,
    );
    expect(deck.html.match(/<script(?! type="application\/json")/g)).toHaveLength(1);
    expect(withoutScripts(deck.html)).not.toMatch(/\b(?:src|href)="(?!#|data:)/);
    expect(/<style>[\s\S]*<\/style>/.exec(deck.html)?.[0]).not.toMatch(/@import|url\((?!["']?data:)/);
  });

  it('is the same, byte for byte, each time', async () => {
    const again = await deckOf(await comparisonFrom(MINIMAL));
    expect(again.html === deck.html).toBe(true);
  });

  it('says its language, its slides’ numbers and each conclusion', () => {
    expect(deck.html).toContain('<html lang="en" ');
    expect(slideOf(deck.html, 'answer')).toContain('Tea comes first with 83.3 of 100, 25.0 points ahead of Coffee');
    expect(slideOf(deck.html, 'method')).toContain('<p class="number">3</p>');
  });

  it('gives each chart a text alternative, and its numbers as a table', () => {
    for (const id of ['radar', 'dots']) {
      const slide = slideOf(deck.html, id);
      expect(slide).toMatch(/<canvas[^>]* role="img" aria-label="[^"]*Tea: Taste 4, Calm 5, Price 4/);
      expect(slide.match(/<th scope="row">/g)).toHaveLength(3);
    }
  });

  it('writes Chinese with its gaps, as it is measured, names in one piece, and the text untouched', async () => {
    const { html } = await deckOf(
      await comparisonFrom(MINIMAL.replace('[en]', '[zh-CN]').replace('Tea or coffee', '茶还是GPT-4V咖啡')),
    );
    expect(html).toContain('<html lang="zh-CN" ');
    expect(slideOf(html, 'cover')).toContain(
      '茶还是<span class="gap"></span><span class="solid">GPT-4V</span><span class="gap"></span>咖啡',
    );
    const english = await deckOf(await comparisonFrom(MINIMAL.replace('Tea or coffee', '茶Tea')));
    expect(slideOf(english.html, 'cover')).toContain('<span lang="zh">茶</span><span class="gap"></span>Tea');
  });
});

describe('a slide that is too full', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, at) => `      - {name: Feature ${at}, values: {tea: Yes, coffee: No}}`).join(
      '\n',
    );

  it('goes on on the next, marked as a part, with the heads of its table', async () => {
    const { html, problems } = await deckOf(await comparisonFrom(`${MINIMAL}features:\n  - rows:\n${rows(20)}\n`));
    expect(problems).toEqual([]);
    expect(slideOf(html, 'features')).toContain('<span class="part">(1/2)</span>');
    const second = slideOf(html, 'features--2');
    expect(second).toContain('<span class="part">(2/2)</span>');
    expect(second).toMatch(/<thead>[\s\S]*Tea[\s\S]*Coffee[\s\S]*<\/thead>/);
    expect(`${slideOf(html, 'features')}${second}`.match(/Feature \d+/g)).toHaveLength(20);
  });

  it('is divided by columns too, each with the names of the rows', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const values = `{${ids.map((id) => `${id}: Cell ${id}`).join(', ')}}`;
    const { html } = await deckOf(
      await comparisonFrom(`languages: [en]
title: Eight
date: 2026-11-23
scale: {min: 1, max: 5}
subjects: [${ids.map((id) => `{id: ${id}, name: Subject ${id}}`).join(', ')}]
traits: [${['x', 'y', 'z'].map((id) => `{id: ${id}, name: ${id}, scores: {${ids.map((each) => `${each}: 3`).join(', ')}}}`).join(', ')}]
features: [{rows: [{name: The feature, values: ${values}}]}]
`),
    );
    const pages = [slideOf(html, 'features'), slideOf(html, 'features--2')];
    expect(pages.map((page) => page.match(/Cell [a-h]/g)?.join())).toEqual([
      'Cell a,Cell b,Cell c,Cell d',
      'Cell e,Cell f,Cell g,Cell h',
    ]);
    for (const page of pages) expect(page).toContain('The feature');
  });

  it('is named, with the slot and the text, where nothing helps', async () => {
    const { problems } = await deckOf(
      await comparisonFrom(
        `${MINIMAL}features:\n  - rows:\n      - {name: Endless, values: {tea: "${'word '.repeat(9000)}", coffee: No}}\n`,
      ),
    );
    expect(problems).toEqual([
      'The slide “1 of 1 feature differs” has no room for all of its table: “word word word word word word word word word wor…”',
    ]);
  });
});

describe('a headline', () => {
  const withHeadline = (headline: string) =>
    comparisonFrom(`${MINIMAL}deck: {slides: [{kind: ranking, headline: "${headline}"}]}\n`);
  const scaleOf = (html: string) => Number(/class="headline"[^>]*--s:([\d.]+)/.exec(html)?.[1]);

  it('shrinks to 85 % before it takes a third line', async () => {
    const scales = await Promise.all(
      [60, 110, 125].map(async (length) =>
        scaleOf((await deckOf(await withHeadline('word '.repeat(length / 5).trim()))).html),
      ),
    );
    expect(scales[0]).toBe(1);
    expect(scales[1]).toBeLessThanOrEqual(1);
    expect(Math.min(...scales)).toBeGreaterThanOrEqual(0.85);
  });

  it('is set as titles are where it is a whole paragraph', async () => {
    const { html, problems } = await deckOf(await withHeadline('多模态模型'.repeat(60)));
    expect(problems).toEqual([]);
    expect(html).toContain('class="headline t-title"');
  });

  it('of the author’s is told when it is too long; one of ours gives way to a shorter', async () => {
    const own = await deckOf(await withHeadline('word '.repeat(300).trim()));
    expect(own.problems).toHaveLength(1);
    expect(own.problems[0]).toContain('headline');
    const long = 'A name that goes on and on '.repeat(9).trim();
    const ours = await deckOf(await comparisonFrom(MINIMAL.replace('name: Tea}', `name: ${long}}`)));
    expect(ours.problems).toEqual([]);
    expect(slideOf(ours.html, 'answer')).toMatch(/class="headline"[^>]*>The answer/);
  });
});
