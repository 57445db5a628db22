import type { Story } from '../compose/story.ts';
import type { ProblemNear } from '../diagnostics/diagnostic.ts';
import { fontFaceRules, webFonts } from '../fonts/embed.ts';
import type { FontStyle } from '../fonts/font-book.ts';
import { openFonts } from '../fonts/open-fonts.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Comparison } from '../model/comparison.ts';
import { plainText } from '../model/rich-text.ts';
import { brandedFontReader, brandedTokens } from '../theme/brand.ts';
import { renderCharts } from './charts/render-charts.ts';
import { renderData } from './data/render-data.ts';
import { scoresCsv } from './data/scores-csv.ts';
import { deckTemplates } from './deck/deck-templates.ts';
import { MeasuredTexts } from './deck/fit/measured-texts.ts';
import { renderDeck } from './deck/render-deck.ts';
import { reportCharacters } from './report/characters.ts';
import { renderHtmlReport } from './report/html/render-html.ts';
import type { Attachment } from './report/options.ts';
import { readReport } from './report/read-report.ts';
import { renderReport } from './report/render-report.ts';
import { reportCharts } from './report/report-charts.ts';
import type { Resources } from './resources.ts';

/** One comparison in one language, with all that was made of it. */
export interface Edition {
  readonly comparison: Comparison;
  readonly analysis: Analysis;
  readonly story: Story;
  /** The file that it comes from, and the table that its scores come from. */
  readonly content: NamedFile & { readonly table: NamedFile | null };
}

interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface RenderedEdition {
  readonly language: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly headline: string;
  readonly date: string;
  /** Paths below `NAME/LANG/`; what editions share lies above that. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /** Characters that no font has. */
  readonly missing: readonly string[];
  /** See OpenedFonts. */
  readonly withoutForms: string | null;
  /** What does not fit. */
  readonly problems: readonly ProblemNear[];
}

/** Story + templates + fonts + charts → bytes, in every format. Fonts are opened once for all of them. */
export async function renderEdition(edition: Edition, resources: Resources): Promise<RenderedEdition> {
  const { comparison, analysis, story } = edition;
  const { templates, theme, client, colourProfile } = resources;
  const tokens = brandedTokens(theme.tokens, comparison.brand);
  const { book, missing, withoutForms } = await openFonts(
    tokens.fonts,
    story.language,
    characters(edition, resources),
    brandedFontReader(theme.readFont, comparison.brand),
    {
      styles: stylesOf(story),
    },
  );
  const documents = async () => {
    const fonts = await webFonts(book.faces);
    const fontCss = fontFaceRules(fonts);
    const deck = renderDeck({
      story,
      templates: deckTemplates(templates, story),
      tokens,
      texts: new MeasuredTexts(book),
      fonts,
      client,
      options: resources.deck,
    });
    const charts = reportCharts(story.charts, tokens, book);
    const read = readReport(story, templates);
    const page = renderHtmlReport({ story, templates, tokens, book, fontCss }, read);
    const attachments = reportAttachments(edition);
    const report = { story, templates, tokens, book, charts, attachments, colourProfile, options: resources.report };
    return { deck, page, report: await renderReport(report, read) };
  };
  const [pictures, { deck, page, report }] = await Promise.all([
    renderCharts(story.charts, tokens, book, resources.pngSurface()),
    documents(),
  ]);
  return {
    language: story.language,
    title: story.title,
    subtitle: comparison.subtitle && plainText(comparison.subtitle),
    headline: story.answer,
    date: story.date,
    files: [
      { path: 'deck.html', bytes: new TextEncoder().encode(deck.html) },
      ...deck.files,
      { path: 'report.pdf', bytes: report },
      { path: 'report.html', bytes: new TextEncoder().encode(page) },
      ...pictures,
      { path: 'data.json', bytes: renderData(comparison, analysis) },
    ],
    missing,
    withoutForms,
    problems: deck.problems,
  };
}

/** The report carries its own data, so that whoever has it can check it, or go on from there. */
const reportAttachments = ({ comparison, analysis, story, content }: Edition): readonly Attachment[] => [
  {
    name: content.name,
    mediaType: content.name.endsWith('.json') ? 'application/json' : 'application/yaml',
    description: story.wording.labels.attachedContent,
    relationship: 'Source',
    bytes: content.bytes,
  },
  ...tableAttachment(content.table, story.wording.labels.attachedTable),
  {
    // The content finds its own table under the name that it has there.
    name: content.table?.name.toLowerCase() === 'scores.csv' ? 'all-scores.csv' : 'scores.csv',
    mediaType: 'text/csv',
    description: story.wording.labels.attachedScores,
    relationship: 'Data',
    bytes: scoresCsv(comparison, analysis),
  },
];

const tableAttachment = (table: NamedFile | null, description: string): readonly Attachment[] =>
  table ? [{ ...table, mediaType: 'text/csv', description, relationship: 'Source' }] : [];

/** Every character that an output could show: the story's, the gallery's, and what the templates say themselves. */
const characters = ({ story, comparison }: Edition, { templateCharacters }: Resources): string =>
  JSON.stringify([story, comparison.subtitle], withoutPictures) + reportCharacters(story) + templateCharacters;

const withoutPictures = (key: string, value: unknown): unknown => (key === 'base64' ? undefined : value);

/** Italic and code have fonts of their own, opened only where a text is set in them. */
function stylesOf(story: Story): FontStyle[] {
  const text = JSON.stringify([story.slides, story.sections, story.traits, story.sources], withoutPictures);
  const styles: FontStyle[] = ['regular', 'bold'];
  if (text.includes('"type":"emphasis"')) styles.push('italic');
  if (text.includes('"type":"code')) styles.push('code');
  return styles;
}
