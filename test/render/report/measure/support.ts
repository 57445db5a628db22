import type { ReportSection, SectionLayout } from '../../../../src/render/report/blocks.ts';
import { parseSection } from '../../../../src/render/report/markup/parse.ts';
import type { TextMark } from '../../../../src/render/report/measure/marks.ts';
import { measureSections } from '../../../../src/render/report/measure/measure.ts';
import type { ReferenceWords } from '../../../../src/render/report/measure/references.ts';
import type { Scope } from '../../../../src/render/report/measure/scope.ts';
import type { Strip } from '../../../../src/render/report/measure/strip.ts';
import { numberBlocks } from '../../../../src/render/report/number/number-blocks.ts';
import { reportStyles } from '../../../../src/render/report/styles.ts';
import tokens from '../../../../templates/themes/studio/tokens.json' with { type: 'json' };
import { fakeBook } from '../../../fonts/fake-book.ts';

export const styles = reportStyles(tokens, 'en');

export const WORDS: ReferenceWords = {
  partOf: (part, of) => `${part}/${of}`,
  onPage: (page) => ({ before: ', ', link: `page ${page}`, after: '' }),
  citedOn: (pages) => ({ before: `on ${pages}: `, between: ', ', after: '' }),
};

/** With fonts of round widths. */
export const testScope = (sections: readonly ReportSection[] = []): Scope => ({
  styles,
  book: fakeBook(),
  charts: new Map(),
  images: new Map(),
  numbering: numberBlocks(sections, { table: 'Table', figure: 'Figure' }),
  prepared: new WeakMap(),
  words: WORDS,
  pages: new Map(),
  tag: { role: 'Document', parent: null },
  role: 'body',
});

/** Markup inside a section → strips, with fonts of round widths. */
export function measured(inside: string, layout: SectionLayout = 'flow'): readonly Strip[] {
  const section = {
    id: 'a',
    title: 'a',
    numbered: true,
    ...parseSection(`<section class="${layout}">${inside}</section>`, 'a'),
  };
  const [result] = measureSections([section], testScope([section]));
  return result?.strips ?? [];
}

export const textsOf = (strip: Strip | undefined): TextMark[] =>
  strip?.marks.filter((mark): mark is TextMark => mark.type === 'text') ?? [];
export const textOf = (strip: Strip | undefined): string =>
  textsOf(strip)
    .map(({ text }) => text)
    .join('|');
