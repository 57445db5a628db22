import { markPath } from '../../../charts/marks.ts';
import type { Story } from '../../../compose/story.ts';
import type { FontBook } from '../../../fonts/font-book.ts';
import type { Tokens } from '../../../theme/tokens.ts';
import { escapeMarkup } from '../../markup.ts';
import { pagePolicy } from '../../page-policy.ts';
import { styleSheet } from '../../style-sheet.ts';
import { templateEngine } from '../../template-engine.ts';
import type { Block, ReportSection } from '../blocks.ts';
import { isPlated, pageLogos } from '../logo.ts';
import { type ReadReport, readReport } from '../read-report.ts';
import { htmlCharts } from './charts.ts';
import { writeInlines } from './inlines.ts';
import { pageIds } from './page-ids.ts';
import { citingChapters, spelledOut } from './references.ts';
import type { Scope } from './scope.ts';
import { reportVariables } from './variables.ts';
import { writeBlocks } from './write-blocks.ts';

export interface HtmlReportInput {
  readonly story: Story;
  /** Text by path, e.g. `report/report.hbs`. */
  readonly templates: ReadonlyMap<string, string>;
  readonly tokens: Tokens;
  readonly book: FontBook;
  /** The book's faces as @font-face rules, their data inside. */
  readonly fontCss: string;
}

/**
 * The report as one page that fetches nothing and runs nothing: the same blocks as the PDF's, by the same numbers.
 *
 *     story.sections → markup → blocks → number → HTML
 */
export function renderHtmlReport(
  { story, templates, tokens, book, fontCss }: HtmlReportInput,
  report = readReport(story, templates),
): string {
  const images = new Map([...report.images, ...pageLogos(tokens, story.brand)]);
  const scope = scopeOf({ ...report, images }, story, tokens, book);
  const engine = templateEngine(templates, 'report', { text: escapeMarkup, image: () => '' });
  return engine.render('report', {
    language: story.language,
    title: story.title,
    authors: story.authors,
    labels: story.wording.labels,
    policy: pagePolicy(null),
    fontCss,
    variables: reportVariables(tokens, story, book),
    css: styleSheet(templates, 'report'),
    footer: story.brand?.footer ?? null,
    marks: tokens.colours.light.subjects.map((_, index) => markPath(index, 8, 8, 6)),
    hasTitle: scope.title !== null,
    hasContents: report.sections.some(hasContents),
    sections: report.sections.map((section) => ({
      layout: section.layout,
      isContents: hasContents(section),
      html: scope.blocks(section.blocks),
    })),
  });
}

const hasContents = ({ blocks }: ReportSection): boolean => blocks.some(({ type }) => type === 'contents');

function scopeOf(report: ReadReport, story: Story, tokens: Tokens, book: FontBook): Scope {
  const { numbering, sections } = report;
  const { labels, sentences } = story.wording;
  const ids = pageIds(ownIds(tokens), numbering.targets);
  const references = { numbering, citedIn: sentences.citedIn(), chapters: citingChapters(sections, numbering) };
  const { citations } = numbering;
  const targets = new Set([...numbering.targets, ...citations.values()]);
  const options = { language: story.language, targets, citations, ids };
  const scope: Scope = {
    report,
    charts: htmlCharts(story.charts, tokens.colours.light, book),
    ids,
    references,
    title: sections.flatMap(({ blocks }) => blocks).find(isTitle) ?? null,
    labels,
    isLogoPlated: isPlated(tokens, story.brand),
    width: (text) => book.width(text, 'bold', 1),
    inlines: (text) => writeInlines(spelledOut(text, references), options),
    blocks: (blocks) => writeBlocks(blocks, scope),
  };
  return scope;
}

/** Those of `report.hbs`. */
const ownIds = ({ colours }: Tokens): readonly string[] => [
  'main',
  ...colours.light.subjects.map((_, index) => `mark-${index}`),
];

const isTitle = (block: Block): boolean => block.type === 'paragraph' && block.style === 'title';
