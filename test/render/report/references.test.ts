import { beforeAll, describe, expect, it } from 'vitest';
import { renderReport } from '../../../src/render/report/render-report.ts';
import { MINIMAL } from '../../support/content.ts';
import { type ReadReport, readReport, solid } from '../../support/report/read-report.ts';
import { reportInput } from './support.ts';

const CITED = `${MINIMAL.replace(
  'tea: 4, coffee: 5',
  'tea: {value: 4, rationale: It is., evidence: [{source: book}]}, coffee: {value: 5, evidence: [{source: book}]}',
)}sources: [{id: book, title: The book}, {id: other, title: Never cited}]\n`;

let report: ReadReport;
beforeAll(async () => {
  report = await readReport(await renderReport(await reportInput(CITED)));
});

const textOf = (page: number): string => solid(report.pages[page - 1]?.texts.map(({ text }) => text).join('') ?? '');
const pageWith = (text: string): number =>
  report.pages.findIndex((_, index) => textOf(index + 1).includes(solid(text))) + 1;
const bookmark = (title: string) => report.bookmarks.find((one) => one.title.includes(title))?.page ?? 0;

describe('references', () => {
  it('name tables by their number and the page that they are on', () => {
    const appendix = bookmark('Appendix');
    expect(appendix).toBeGreaterThan(4);
    const sentence = `reasonforeachisinTable`;
    const said = new RegExp(`${sentence}(\\d+),page(\\d+)\\.`).exec(textOf(bookmark('Scores')));
    expect(said?.[2]).toBe(String(appendix));
    expect(textOf(appendix)).toContain(`Table${said?.[1]}Everyscore`);
  });

  it('are left out with their sentence when they lead nowhere', async () => {
    const without = `${CITED}report: {sections: [cover, summary, scores]}\n`;
    const read = await readReport(await renderReport(await reportInput(without)));
    const text = solid(read.pages.flatMap((page) => page.texts.map((one) => one.text)).join(''));
    expect(text).toContain('Scorestraitbytrait');
    expect(text).not.toContain('reasonforeach');
    expect(text).not.toContain('Everyscorewithitsreason');
  });
});

describe('sources', () => {
  it('lead back to each page that cites them, and only those', () => {
    const page = pageWith('The book');
    const said =
      /Citedonpages?([\d,]+)/
        .exec(textOf(page))?.[1]
        ?.split(',')
        .filter((number) => number !== '') ?? [];
    // The list of sources has the number itself.
    const citing = report.pages
      .filter(({ number }) => textOf(number).includes(number === page ? 'Source:[1]' : '[1]'))
      .map(({ number }) => String(number));
    expect(citing.length).toBeGreaterThan(1);
    expect(said).toEqual(citing);
    const back = report.pages[page - 1]?.links.flatMap((link) => (link.target ? [String(link.target.page)] : []));
    expect(back).toEqual(expect.arrayContaining(said));
  });

  it('say nothing where nobody cites them', () => {
    expect(textOf(pageWith('Never cited'))).toMatch(/Nevercited(?!.*Citedon)/);
  });
});
