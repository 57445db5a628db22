import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { systemEffects } from '../../../src/effects.ts';
import { PdfText } from '../../../src/render/report/draw/pdf-text.ts';
import tokens from '../../../templates/themes/studio/tokens.json' with { type: 'json' };
import { bookmarkFindings, contentsFindings, linkFindings } from './navigation-checks.ts';
import { marginFindings, overlapFindings, pageNumberFindings } from './page-checks.ts';
import { type ReadReport, readReport } from './read-report.ts';
import {
  coverageFindings,
  figureFindings,
  headingFindings,
  metadataFindings,
  tableFindings,
} from './structure-checks.ts';

// A check that never finds anything proves nothing: here each of them is shown a PDF that is right and one that is not.

const MARGINS = { top: 72, right: 64, bottom: 72, left: 64 };
const BODY = 720;

const PDF_UA = `
  <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
    <pdfuaid:part>1</pdfuaid:part>
  </rdf:Description>`;

/** A page of A4 on which `draw` puts what a test needs. */
async function read(draw: (page: TestPage) => void, isNamed = true): Promise<ReadReport> {
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    tagged: true,
    pdfVersion: '1.7',
    autoFirstPage: false,
    ...(isNamed ? { lang: 'en', displayTitle: true, info: { Title: 'Tea' } } : {}),
  });
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve) => doc.on('end', resolve));
  if (isNamed) doc.appendXML(PDF_UA);
  doc.addPage().font(systemEffects().dependencyFile(tokens.fonts.latin.regular));
  draw(testPage(doc));
  doc.end();
  await ended;
  return readReport(Buffer.concat(chunks));
}

type TestPage = ReturnType<typeof testPage>;

function testPage(doc: PDFKit.PDFDocument) {
  const write = (text: string, y: number, x: number): void => {
    doc.fontSize(10).text(text, x, y, { lineBreak: false, baseline: 'alphabetic' });
  };
  const add = (
    role: string,
    children: PDFKit.PDFStructureElement[] | (() => void),
    options: PDFKit.Mixins.StructureElementOptions = {},
  ): PDFKit.PDFStructureElement => doc.struct(role, options, children);
  return {
    doc,
    add,
    write,
    put: (element: PDFKit.PDFStructureElement): void => void doc.addStructure(element),
    tagged: (role: string, text: string, y: number, options: PDFKit.Mixins.StructureElementOptions = {}, x = 100) =>
      add(role, () => write(text, y, x), options),
    /** PDFKit wants the element of an annotation open until the annotation is there. */
    linked: (text: string, annotate: (options: { structParent: PDFKit.PDFStructureElement }) => void) => {
      const link = doc.struct('Link');
      link.add(doc.markStructureContent('Link'));
      write(text, 100, 100);
      doc.endMarkedContent();
      annotate({ structParent: link });
      link.end();
      return link;
    },
    bookmark: (title: string, top: number) =>
      doc.outline.addItem(title, { expanded: false, top, left: 0, zoom: 0, fit: false, pageNumber: null }),
    footer: (text: string) => {
      doc.markContent('Artifact', { type: 'Pagination' });
      write(text, 810, 100);
      doc.endMarkedContent();
    },
  };
}

const paragraph = (text: string, x = 100, y = 200) => read(({ put, tagged }) => put(tagged('P', text, y, {}, x)));

describe('the checks of a report', () => {
  it('find what is missing in the metadata', async () => {
    expect(await metadataFindings(await read(() => undefined), 'en')).toEqual([]);
    expect((await metadataFindings(await read(() => undefined), 'zh-CN')).length).toBe(1);
    expect((await metadataFindings(await read(() => undefined, false), 'en')).length).toBe(4);
  });

  it('find levels that headings skip', async () => {
    const headings = (...levels: number[]) =>
      read(({ put, tagged }) => {
        for (const [at, level] of levels.entries()) put(tagged(`H${level}`, `Heading ${at}`, 100 + at * 40));
      });
    expect(headingFindings(await headings(1, 2, 3, 2, 1))).toEqual([]);
    expect(headingFindings(await headings(1, 3))).toEqual(['H3 “Heading 1” comes after H1']);
    expect(headingFindings(await headings(2))).toEqual(['H2 “Heading 0” comes after nothing']);
  });

  it('find headings without a bookmark, and bookmarks that lead elsewhere', async () => {
    const heading = (marks: readonly [title: string, top: number][]) =>
      read(({ put, tagged, bookmark }) => {
        put(tagged('H1', 'Taste', 100));
        for (const [title, top] of marks) bookmark(title, top);
      });
    expect(bookmarkFindings(await heading([['Taste', 85]]))).toEqual([]);
    expect(bookmarkFindings(await heading([]))).toEqual(['H1 “Taste” is no bookmark']);
    expect(bookmarkFindings(await heading([['Taste', 400]])).length).toBe(1);
    expect(
      bookmarkFindings(
        await heading([
          ['Taste', 85],
          ['Calm', 85],
        ]),
      ).length,
    ).toBe(1);
  });

  it('find contents that tell another page, lead elsewhere or leave a heading out', async () => {
    const contents = (page: string, target: string | null) =>
      read(({ doc, put, add, linked, tagged }) => {
        const link = linked(`Taste ${page}`, (options) => {
          if (target) doc.goTo(100, 90, 100, 12, target, { ...options, Contents: new PdfText('Taste') });
        });
        put(add('TOC', [add('TOCI', [link])]));
        doc.addPage();
        doc.addNamedDestination('taste', 'XYZ', null, 185, null);
        doc.addNamedDestination('end', 'XYZ', null, 700, null);
        put(tagged('H1', 'Taste', 200));
      });
    expect(contentsFindings(await contents('2', 'taste'))).toEqual([]);
    expect(contentsFindings(await contents('2', null))).toEqual(['contents: “Taste2” is no link']);
    for (const wrong of [contents('3', 'taste'), contents('2', 'end')])
      expect(contentsFindings(await wrong)).toEqual([
        expect.stringMatching(/^contents: “Taste\d” /),
        'contents: H1 “Taste” is not listed',
      ]);
  });

  it('find links that lead nowhere, are not described or belong to nothing', async () => {
    const link = (url: string, title: string, isTagged: boolean) =>
      read(({ doc, put, add, linked }) => {
        const element = linked('more', (options) => {
          const all = { Contents: new PdfText(title), ...(isTagged ? options : {}) };
          if (url.startsWith('#')) doc.goTo(100, 90, 50, 12, url.slice(1), all);
          else doc.link(100, 90, 50, 12, url, all);
        });
        put(add('P', [element]));
      });
    expect(linkFindings(await link('https://example.org/', 'A page', true))).toEqual([]);
    expect(linkFindings(await link('#nowhere', 'A place', true))).toEqual([expect.stringMatching(/leads nowhere$/)]);
    expect(linkFindings(await link('ftp://example.org/', 'A file', true))).toEqual([expect.stringMatching(/ftp:/)]);
    expect(linkFindings(await link('https://example.org/', '', true)).length).toBe(1);
    expect(linkFindings(await link('https://example.org/', 'A page', false)).length).toBe(1);
  });

  it('find figures without an alternative', async () => {
    const figure = (alt: string) => read(({ put, tagged }) => put(tagged('Figure', '▲', 100, { alt })));
    expect(figureFindings(await figure('A triangle'))).toEqual([]);
    expect(figureFindings(await figure(' ')).length).toBe(1);
  });

  it('find rows of another length, and header cells that head nothing', async () => {
    const table = (rows: readonly number[], scope: PDFKit.Mixins.StructureElementOptions = { scope: 'Row' }) =>
      read(({ put, add, tagged }) => {
        const cells = (row: number, count: number) =>
          Array.from({ length: count }, (_, at) =>
            tagged(at === 0 ? 'TH' : 'TD', 'x', 100 + row * 20, at === 0 ? scope : {}, 100 + at * 20),
          );
        put(
          add('Table', [
            add(
              'TBody',
              rows.map((count, row) => add('TR', cells(row, count))),
            ),
          ]),
        );
      });
    expect(tableFindings(await table([2, 2]))).toEqual([]);
    expect(tableFindings(await table([2, 1]))).toEqual([expect.stringMatching(/2 columns in row 1, row 2 has 1$/)]);
    expect(tableFindings(await table([]))).toEqual([expect.stringMatching(/no rows/)]);
    expect(tableFindings(await table([2, 2], {}))).toEqual([expect.stringMatching(/2 TH without a scope/)]);
  });

  it('find what is neither tagged nor an artifact', async () => {
    const drawn = (draw: (page: TestPage) => void) =>
      read((page) => {
        page.put(page.tagged('P', 'Tea', 100));
        draw(page);
      });
    expect(coverageFindings(await drawn(({ footer }) => footer('Page 1 of 1')))).toEqual([]);
    expect(coverageFindings(await drawn(({ write }) => write('stray', 200, 100))).length).toBe(1);
    expect(coverageFindings(await drawn(({ doc }) => void doc.rect(1, 1, 9, 9).fill())).length).toBe(1);
    expect(coverageFindings(await read(() => undefined))).toEqual(['nothing is tagged']);
  });

  it('find a page that does not say which it is', async () => {
    const page = (text: string) =>
      read(({ doc, footer }) => {
        doc.addPage();
        footer(text);
      });
    expect(pageNumberFindings(await page('Page 2 of 2'), 'en', MARGINS)).toEqual([]);
    expect(pageNumberFindings(await page('Page 2 of 24'), 'en', MARGINS).length).toBe(1);
    expect(pageNumberFindings(await page(''), 'en', MARGINS).length).toBe(1);
  });

  it('find text outside the margins', async () => {
    expect(marginFindings(await paragraph('inside'), MARGINS)).toEqual([]);
    for (const outside of [paragraph('left', 40), paragraph('too far right', 520), paragraph('above', 100, 70)])
      expect(marginFindings(await outside, MARGINS).length).toBe(1);
    expect(marginFindings(await paragraph('below', 100, BODY + 60), MARGINS).length).toBe(1);
  });

  it('find texts over each other', async () => {
    const two = (x: number, y: number) =>
      read(({ put, tagged }) => {
        put(tagged('P', 'The first text', 200));
        put(tagged('P', 'The second text', y, {}, x));
      });
    expect(overlapFindings(await two(100, 212))).toEqual([]);
    expect(overlapFindings(await two(180, 200))).toEqual([]);
    expect(overlapFindings(await two(150, 200)).length).toBe(1);
    expect(overlapFindings(await two(100, 205)).length).toBe(1);
  });
});
