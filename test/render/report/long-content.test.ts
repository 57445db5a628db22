import { describe, expect, it } from 'vitest';
import { MINIMAL } from '../../support/content.ts';
import { marginFindings, overlapFindings } from '../../support/report/page-checks.ts';
import { pageText, type ReadReport, solid } from '../../support/report/read-report.ts';
import { renderAndRead, reportInput } from './support.ts';

// Too large for golden files, so they are made here and held against what must be true of them.

const LATIN = 'Steep the leaves for three minutes and pour. '.repeat(2223).slice(0, 100_000).trim();
const HAN = '茶来自茶树的叶子，冲泡方法因地而异，滋味也随之变化；有人偏爱清香，也有人偏爱醇厚。'
  .repeat(2500)
  .slice(0, 100_000);

const sectionOf = (body: string, language = 'en') =>
  `${MINIMAL.replace('[en]', `[${language}]`)}report: {sections: [{title: Long, body: "${body}"}]}\n`;

/** Nothing lies outside of the margins, and nothing on anything else. */
async function read(content: string): Promise<ReadReport> {
  const input = await reportInput(content);
  const report = await renderAndRead(input);
  expect(marginFindings(report, input.tokens.report.margin)).toEqual([]);
  expect(overlapFindings(report)).toEqual([]);
  return report;
}

/** All text between the running header and footer. */
const bodyText = (report: ReadReport): string =>
  solid(
    report.pages.map((page) => pageText({ ...page, texts: page.texts.filter(({ y }) => y > 60 && y < 780) })).join(''),
  );

describe('a paragraph of 100,000 characters', () => {
  it('of words is all there, on as many pages as it takes', async () => {
    const report = await read(sectionOf(LATIN));
    expect(bodyText(report)).toContain(solid(LATIN));
    expect(report.pages.length).toBeGreaterThan(20);
  }, 120_000);

  it('of Han without a space is all there, and no line begins with closing punctuation', async () => {
    const report = await read(sectionOf(HAN, 'zh-CN'));
    expect(bodyText(report)).toContain(solid(HAN));
    const first = report.pages[2]?.texts.filter(({ x }) => x < 70).map(({ text }) => text) ?? [];
    expect(first.length).toBeGreaterThan(20);
    for (const text of first) expect(text).not.toMatch(/^[，；。]/);
  }, 120_000);

  it('of one word is cut at the edge of the line', async () => {
    const report = await read(sectionOf('x'.repeat(100_000)));
    expect(bodyText(report)).toContain('x'.repeat(100_000));
  }, 120_000);
});

describe('a table of 2,000 rows', () => {
  it('has all of them, in order, under its header on every page', async () => {
    const rows = Array.from(
      { length: 2000 },
      (_, row) => `{name: Row ${row + 1}, values: {tea: yes ${row}, coffee: no}}`,
    );
    const content = `${MINIMAL}features: [{rows: [${rows.join(', ')}]}]\nreport: {sections: [features]}\n`;
    const report = await read(content);
    const text = report.pages.map((page) => page.texts.map((each) => each.text).join('')).join('');
    const found = [...text.matchAll(/Row (\d+)/g)].map(([, row]) => Number(row));
    expect(found).toEqual(Array.from({ length: 2000 }, (_, row) => row + 1));
    const table = report.pages.filter((page) => /Row \d/.test(page.texts.map((each) => each.text).join(' ')));
    expect(table.length).toBeGreaterThan(20);
    for (const page of table) expect(page.texts.map((each) => each.text).join(' ')).toContain('Feature');
  }, 120_000);
});

describe('a report of much', () => {
  it('has room for eight subjects, long words and long paragraphs', async () => {
    const report = await read(crowded());
    const text = solid(report.pages.map(pageText).join(''));
    for (let subject = 0; subject < 8; subject++) expect(text).toContain(`Cell${subject}`);
    expect(text).toContain('endoftheparagraph');
  });

  it('leaves no heading alone at the end of a page', async () => {
    const report = await read(crowded());
    expect(report.bookmarks.length).toBeGreaterThan(5);
    for (const { title, page, y } of report.bookmarks) {
      const below = report.pages[page - 1]?.texts.filter((text) => text.y > y + 30 && text.y < 770) ?? [];
      expect(below.length, title).toBeGreaterThan(0);
    }
  });
});

/** Eight subjects with names of every length, twelve traits. */
function crowded(): string {
  const ids = Array.from({ length: 8 }, (_, subject) => `s${subject}`);
  const word = 'Unbreakable'.repeat(12);
  return JSON.stringify({
    languages: ['en'],
    title: `A title ${'that goes on '.repeat(12)}`,
    date: '2026-11-23',
    scale: { min: 1, max: 5 },
    subjects: ids.map((id, index) => ({
      id,
      name: index === 3 ? word : `Subject ${'x'.repeat(index * 3)}`,
      overview:
        index === 0 ? `${'A long paragraph without an end in sight. '.repeat(300)} end of the paragraph` : 'Short.',
      strengths: [{ title: 'Good', detail: 'It is good. '.repeat(index * 4 + 1) }],
    })),
    traits: Array.from({ length: 12 }, (_, trait) => ({
      id: `t${trait}`,
      name: `Trait ${trait} ${'long '.repeat(trait)}`,
      scores: Object.fromEntries(
        ids.map((id, index) => [id, (trait + index) % 5 === 0 ? 'unknown' : 1 + ((trait + index) % 5)]),
      ),
    })),
    features: [
      {
        name: 'Group',
        rows: [
          { name: 'Row', values: Object.fromEntries(ids.map((id, index) => [id, `Cell${index} with some words`])) },
          {
            name: word,
            values: Object.fromEntries(ids.map((id) => [id, 'many words '.repeat(id === 's2' ? 400 : 3)])),
          },
        ],
      },
    ],
  });
}
