import type { ReadReport } from './read-report.ts';
import { childrenOf, contentOf, type StructureElement } from './structure.ts';
import { allElements, headingsOf, joined, taggedTexts } from './tagged-text.ts';

/** Language, title and the mark of PDF/UA-1, as readers for the blind look for them. */
export async function metadataFindings({ document }: ReadReport, language: string): Promise<string[]> {
  const { info, metadata } = await document.getMetadata();
  const told = new Map<string, unknown>(Object.entries(info));
  return [
    ...(told.get('Language') === language ? [] : [`language: ${told.get('Language')} instead of ${language}`]),
    ...(told.get('Title') ? [] : ['there is no title']),
    ...(metadata?.get('dc:title') ? [] : ['there is no title in the XMP metadata']),
    ...(String(metadata?.get('pdfuaid:part')) === '1' ? [] : ['there is no pdfuaid:part 1 in the XMP metadata']),
  ];
}

/** Headings begin at H1, and none is more than a level below the one before. */
export function headingFindings(report: ReadReport): string[] {
  const headings = headingsOf(report);
  return headings.flatMap(({ level, text }, at) => {
    const before = headings[at - 1]?.level ?? 0;
    return [
      ...(text.trim() === '' ? [`H${level} without text`] : []),
      ...(level > before + 1 ? [`H${level} “${text}” comes after ${before === 0 ? 'nothing' : `H${before}`}`] : []),
    ];
  });
}

export function figureFindings(report: ReadReport): string[] {
  return allElements(report)
    .filter(({ role, alternative }) => role === 'Figure' && !alternative?.trim())
    .map((element) => `Figure ${contentOf(element).join(' ')} has no alternative text`);
}

/** All rows of a table cover the same columns, spans counted, and every header cell says what it heads. */
export function tableFindings(report: ReadReport): string[] {
  const textsOf = taggedTexts(report);
  return allElements(report)
    .filter(({ role }) => role === 'Table')
    .flatMap((table) => {
      const texts = textsOf(table);
      const name = `Table on page ${texts[0]?.page} (“${joined(texts).slice(0, 40)}”)`;
      const rows = ownRows(table);
      const widths = rowWidths(rows);
      const width = widths[0] ?? 0;
      const uneven = widths.flatMap((each, at) => (each === width ? [] : [`row ${at + 1} has ${each}`]));
      const bare = rows.flatMap(cellsOf).filter(({ role, scope }) => role === 'TH' && scope === null);
      return [
        ...(rows.length === 0 ? [`${name} has no rows`] : []),
        ...(uneven.length > 0 ? [`${name} has ${width} columns in row 1, ${uneven.join(', ')}`] : []),
        ...(bare.length > 0 ? [`${name} has ${bare.length} TH without a scope`] : []),
      ];
    });
}

/** Nothing is drawn that neither is tagged nor an artifact, and structure and pages know the same content. */
export function coverageFindings(report: ReadReport): string[] {
  const structured = new Set(report.structure.flatMap(contentOf));
  const drawn = new Set(report.pages.flatMap((page) => [...page.drawn]));
  return [
    ...report.pages.flatMap(({ number, stray }) =>
      stray > 0 ? [`page ${number}: ${stray} times something neither tagged nor an artifact`] : [],
    ),
    ...report.pages.flatMap(({ number, drawn: own, tagged }) =>
      [...own].filter((id) => !tagged.has(id)).map((id) => `page ${number}: pdf.js finds ${id} in no element`),
    ),
    ...[...drawn].filter((id) => !structured.has(id)).map((id) => `${id} is drawn but in no element`),
    ...[...structured].filter((id) => !drawn.has(id)).map((id) => `${id} is in an element but drawn nowhere`),
    ...(structured.size === 0 ? ['nothing is tagged'] : []),
  ];
}

/** Rows of the table itself, not of one inside a cell. */
const ownRows = (element: StructureElement): readonly StructureElement[] =>
  childrenOf(element).flatMap((child) =>
    child.role === 'TR' ? [child] : ['THead', 'TBody', 'TFoot'].includes(child.role) ? ownRows(child) : [],
  );

const cellsOf = (row: StructureElement): readonly StructureElement[] =>
  childrenOf(row).filter(({ role }) => role === 'TH' || role === 'TD');

/** In columns; a cell that spans rows counts in each. */
function rowWidths(rows: readonly StructureElement[]): readonly number[] {
  const widths = rows.map(() => 0);
  for (const [at, row] of rows.entries()) {
    for (const { columns, rows: height } of cellsOf(row)) {
      for (let covered = at; covered < at + height; covered += 1) widths[covered] = (widths[covered] ?? 0) + columns;
    }
  }
  return widths;
}
