import { beforeAll, describe, expect, it } from 'vitest';
import { renderHtmlReport } from '../../../../src/render/report/html/render-html.ts';
import { readReport } from '../../../../src/render/report/read-report.ts';
import { type ReportInput, renderReport } from '../../../../src/render/report/render-report.ts';
import { MINIMAL } from '../../../support/content.ts';
import { pageText, readReport as readPdf, solid } from '../../../support/report/read-report.ts';
import { reportInput } from '../support.ts';
import { elementsOf, everything, htmlFrom, htmlOf, type ReadElement } from './support.ts';

let input: ReportInput;
let html: string;
let elements: readonly ReadElement[];
beforeAll(async () => {
  input = await reportInput(everything('用 Tea 比 Coffee 好', 'zh-CN'));
  html = await htmlOf(input);
  elements = elementsOf(html);
});

const named = (name: string) => elements.filter((element) => element.name === name);
const heading = /^h[1-6]$/;

describe('report.html', () => {
  it('is one page with one main part and one title, in its language', () => {
    expect(named('html')[0]?.attributes.lang).toBe('zh-CN');
    expect([named('main').length, named('h1').length, named('nav').length]).toEqual([1, 1, 1]);
    expect(solid(named('h1')[0]?.text ?? '')).toBe('用Tea比Coffee好');
    expect(named('title')[0]?.text).toBe('用 Tea 比 Coffee 好');
  });

  it('has a title where the author has left out the cover', async () => {
    const bare = elementsOf(await htmlFrom(`${MINIMAL}report:\n  sections: [scores]\n`));
    expect(bare.filter(({ name }) => name === 'h1').map(({ text }) => text)).toEqual(['Tea or coffee']);
    expect(bare.some(({ name }) => name === 'nav')).toBe(false);
  });

  it('skips no level of headings on the way down', () => {
    const levels = elements.filter(({ name }) => heading.test(name)).map(({ name }) => Number(name[1]));
    expect(levels.length).toBeGreaterThan(15);
    expect(Math.max(...levels)).toBeGreaterThan(3);
    levels.forEach((level, at) => {
      expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it('has every id once, and leads every link and every label to one', () => {
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
    const links = elements.flatMap(({ attributes }) => [
      ...(attributes.href?.startsWith('#') ? [attributes.href.slice(1)] : []),
      ...(attributes['aria-labelledby']?.split(' ') ?? []),
      ...Object.values(attributes).flatMap((value) => [...value.matchAll(/url\(#(.*?)\)/g)].map(([, id = '']) => id)),
    ]);
    expect(links.length).toBeGreaterThan(40);
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
  });

  it('keeps ids apart where a template says one twice', async () => {
    const templates = new Map(input.templates).set(
      'report/sections/custom.hbs',
      '<section><h1 id="main">A</h1><p id="twice">B</p><p id="twice">C</p><p><a href="#twice">D</a></p></section>',
    );
    const story = (await reportInput(`${MINIMAL}report:\n  sections: [{title: A, body: B}]\n`)).story;
    const ids = elementsOf(await htmlOf({ ...input, story, templates })).flatMap(
      ({ attributes }) => attributes.id ?? [],
    );
    expect(ids.filter((id) => id === 'twice' || id === 'main')).toEqual(['main', 'twice']);
  });

  it('fetches and runs nothing', () => {
    const policy = named('meta').find(({ attributes }) => attributes['http-equiv'])?.attributes.content;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
    expect(named('script').length + named('link').length + named('iframe').length).toBe(0);
    for (const { name, attributes } of elements) {
      expect(attributes.src ?? 'data:', name).toMatch(/^data:/);
      if (name !== 'a') expect(attributes.href ?? '#', name).toMatch(/^#/);
      expect(Object.keys(attributes).filter((key) => key.startsWith('on'))).toEqual([]);
    }
    const style = named('style')[0]?.text ?? '';
    expect(style).toContain('@font-face');
    expect(style).not.toMatch(/@import|url\((?!data:)/);
  });

  it('makes the same page again', async () => {
    expect(await htmlOf(input)).toBe(html);
  });
});

describe('numbers', () => {
  it('are those of the PDF: headings, tables and figures', async () => {
    const { pages, bookmarks } = await readPdf(await renderReport(input));
    const pdf = solid(pages.map(pageText).join(''));
    const captions = [...named('caption'), ...named('figcaption')].map(({ text }) => solid(text));
    expect(captions.length).toBe(
      [...readReport(input.story, input.templates).numbering.numbers.values()].filter((n) => /[表图]/.test(n)).length,
    );
    expect(captions.filter((caption) => !/^[表图]\d/.test(caption) || !pdf.includes(caption))).toEqual([]);
    const headings = elements.filter(({ name }) => heading.test(name) && name !== 'h1');
    expect(headings.map(({ text }) => solid(text))).toEqual(bookmarks.map(({ title }) => solid(title)));
  });

  it('stand before the headings that the contents lead to', () => {
    const entries = elements.filter(({ name, parents }) => name === 'a' && parents.includes('nav'));
    expect(entries.length).toBeGreaterThan(8);
    for (const { attributes, text } of entries) {
      const target = elements.find(({ attributes: { id } }) => `#${id}` === attributes.href);
      expect(target?.name).toMatch(heading);
      expect(solid(target?.text ?? '')).toBe(solid(text));
    }
  });
});

describe('references', () => {
  const links = (to: RegExp) =>
    elements.filter(({ name, attributes }) => name === 'a' && to.test(attributes.href ?? ''));

  it('name tables and figures by their numbers, and no pages', () => {
    expect(links(/^#figure-radar$/).map(({ text }) => solid(text))).toContain('图1');
    expect(links(/^#table-reasons$/).map(({ text }) => solid(text))).toContain('表7');
    expect(html).not.toMatch(/第\d+页/);
  });

  it('lead from each citation to its source, and back to each chapter that cites it', () => {
    // Figures and tables name it in their source lines, scores in their own.
    expect(links(/^#source-book$/).length).toBe(6);
    const back = links(/^#cited-source-book-\d+$/);
    expect(back.map(({ text }) => text.split(' ')[0])).toEqual(['3', '4', '9']);
    for (const { attributes } of back) {
      const place = elements.find(({ attributes: { id } }) => `#${id}` === attributes.href);
      expect([place?.name, place?.attributes.href]).toEqual(['a', '#source-book']);
    }
  });

  it('leave out the sentence that leads to a section that the author has left out', async () => {
    const whole = JSON.parse(everything('A text'));
    const part = await htmlFrom(JSON.stringify({ ...whole, report: { sections: ['scores'] } }));
    expect(await htmlFrom(JSON.stringify(whole))).toContain('the reason for each is in');
    expect(part).not.toContain('the reason for each is in');
  });
});

describe('tables', () => {
  it('say what each header cell heads, and each group has a body of its own', () => {
    expect(named('th').length).toBeGreaterThan(20);
    for (const { attributes, parents, text } of named('th')) {
      expect(attributes.scope).toMatch(parents.includes('thead') ? /^col$/ : /^row(group)?$/);
      expect(text.trim()).not.toBe('');
    }
    const groups = named('th').filter(({ attributes }) => attributes.scope === 'rowgroup').length;
    expect(groups).toBe(4);
    expect(named('tbody').length).toBeGreaterThanOrEqual(named('table').length);
  });

  it('scroll in a container that has a name and that the keyboard reaches', () => {
    const wide = elements.filter(({ attributes }) => attributes.class?.startsWith('table wide'));
    expect(wide.length).toBeGreaterThan(0);
    for (const { attributes } of wide) {
      expect([attributes.role, attributes.tabindex]).toEqual(['region', '0']);
      expect(attributes['aria-label'] ?? attributes['aria-labelledby']).toBeTruthy();
    }
  });
});

describe('pictures', () => {
  it('have their alternative in words: charts in both sizes, in colours of the style sheet alone', () => {
    const charts = elements.filter(({ name, attributes }) => name === 'svg' && attributes.class?.startsWith('chart'));
    expect(charts.length).toBe(input.story.charts.length * 2);
    for (const { attributes } of charts) {
      const [title = '', description = ''] = attributes['aria-labelledby']?.split(' ') ?? [];
      expect(attributes.role).toBe('img');
      expect(elements.find(({ attributes: { id } }) => id === title)?.text).not.toBe('');
      expect(elements.find(({ attributes: { id } }) => id === description)?.text).toMatch(/\d/);
    }
    const painted = elements.flatMap(({ attributes }) => [attributes.fill, attributes.stroke]).filter(Boolean);
    expect(painted.length).toBeGreaterThan(50);
    expect(painted.filter((colour) => !/^(none|var\(--[\w-]+\))$/.test(colour ?? ''))).toEqual([]);
    // The page's fonts are the charts' too.
    expect(html.match(/@font-face/g)?.length).toBe(input.book.faces.length);
  });

  it('of the content are inside, with what they show', async () => {
    const png = Buffer.from(PIXEL, 'base64');
    const body = '![A "grey" pixel](images/grey.png)';
    const page = await htmlFrom(
      `${MINIMAL}report:\n  sections: [{title: Pictures, body: ${JSON.stringify(body)}}]\n`,
      new Map([['images/grey.png', png]]),
    );
    const [image] = elementsOf(page).filter(({ name }) => name === 'img');
    expect(image?.attributes).toMatchObject({ alt: 'A "grey" pixel', width: '1', height: '1' });
    expect(image?.attributes.src).toBe(`data:image/png;base64,${png.toString('base64')}`);
  });
});

describe('content', () => {
  const ATTACKS = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(2)>',
    '</style></title><iframe src=https://example.com>',
    '{{constructor}} {{{json this}}} {{> report}}',
    '<!--<svg onload=alert(3)>',
    '[x](javascript:alert(4))',
    '"); } body { background: url(https://example.com/x)',
  ];
  // Longer words are broken elsewhere: gaps, lines inside a chart and widths of columns may differ, elements may not.
  const CHART = ['title', 'desc', 'defs', 'clipPath', 'g', 'path', 'text', 'tspan', 'symbol', 'use', 'rect'];
  const TYPOGRAPHY = ['span', 'colgroup', 'col'];
  const kinds = (page: string) =>
    elementsOf(page)
      .filter(({ name, parents }) => !TYPOGRAPHY.includes(name) && !parents.includes('svg'))
      .map(({ name }) => name);
  const drawn = (page: string) =>
    new Set(elementsOf(page).flatMap(({ name, parents }) => (parents.includes('svg') ? [name] : [])));
  const style = (page: string) =>
    (elementsOf(page).find(({ name }) => name === 'style')?.text ?? '')
      .replace(/@font-face\{[^}]*\}/g, '')
      .replace(/@top-left\{content:"[\p{L}\p{N}\\ _-]*"/u, '');

  let harmless: string;
  beforeAll(async () => {
    harmless = await htmlFrom(everything('x'.repeat(12)));
  });

  it.each(ATTACKS)('brings about no element, and shows itself as it is: %s', async (attack) => {
    const page = await htmlFrom(everything(attack));
    expect(kinds(page)).toEqual(kinds(harmless));
    expect([...drawn(page)].filter((name) => !CHART.includes(name))).toEqual([]);
    expect(elementsOf(page).find(({ name }) => name === 'h1')?.text).toBe(attack);
    expect(style(page)).toBe(style(harmless));
  });
});

describe('templates of the user', () => {
  it('replace the page and its style sheet', () => {
    const templates = new Map(input.templates)
      .set(
        'report/report.hbs',
        '<title>{{title}}</title>{{#each sections}}<div>{{{html}}}</div>{{/each}}<style>{{{css}}}</style>',
      )
      .set('report/report.css', 'body { color: red }');
    const page = renderHtmlReport({ ...input, templates, fontCss: '' });
    expect(page).toMatch(/^<title>用 Tea 比 Coffee 好<\/title><div>/);
    expect(page).toMatch(/<style>body \{ color: red \}<\/style>$/);
  });
});

/** A PNG of one pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
