import type { Story } from '../compose/story.ts';
import type { ProblemNear } from '../diagnostics/diagnostic.ts';
import { fontFaceRules } from '../fonts/embed.ts';
import type { FontStyle } from '../fonts/font-book.ts';
import { openFonts } from '../fonts/open-fonts.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Comparison } from '../model/comparison.ts';
import { plainText } from '../model/rich-text.ts';
import { brandedFontReader, brandedTokens } from '../theme/brand.ts';
import { renderCharts } from './charts/render-charts.ts';
import { renderData } from './data/render-data.ts';
import { scoresCsv } from './data/scores-csv.ts';
import { renderDeck } from './deck/render-deck.ts';
import { EditionMemory } from './edition-memory.ts';
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
  /** The file that it comes from. */
  readonly content: { readonly name: string; readonly bytes: Uint8Array };
}

export type OutputFiles = readonly { readonly path: string; readonly bytes: Uint8Array }[];

/** What is told of an edition beside its files. */
export interface EditionFacts {
  readonly language: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly headline: string;
  readonly date: string;
  /** Characters that no font has. */
  readonly missing: readonly string[];
  /** See OpenedFonts. */
  readonly withoutForms: string | null;
  /** What does not fit. */
  readonly problems: readonly ProblemNear[];
}

export interface RenderedEdition extends EditionFacts {
  /** Paths below `NAME/LANG/`; what editions share lies above that. */
  readonly files: OutputFiles;
}

/** An edition whose deck is there; each of the others is made when it is asked for. */
export interface BegunEdition extends EditionFacts {
  readonly deck: OutputFiles;
  report(): Promise<OutputFiles>;
  page(): Promise<OutputFiles>;
  charts(): Promise<OutputFiles>;
  data(): OutputFiles;
}

/** Story + templates + fonts + charts → bytes, in every format. Fonts are opened once for all of them. */
export async function renderEdition(edition: Edition, resources: Resources): Promise<RenderedEdition> {
  const opened = await openEdition(edition, resources, new EditionMemory());
  const documents = async () => {
    const begun = await withDeck(opened, edition, resources);
    const page = await begun.page();
    return { begun, page, report: await begun.report() };
  };
  const [pictures, { begun, page, report }] = await Promise.all([drawCharts(opened, edition, resources), documents()]);
  const { deck, data, language, title, subtitle, headline, date, missing, withoutForms, problems } = begun;
  return {
    ...{ language, title, subtitle, headline, date, missing, withoutForms, problems },
    files: [...deck, ...report, ...page, ...pictures, ...data()],
  };
}

/** The same for whoever looks at the deck first, and writes it again and again. Note: fills the memory. */
export const beginEdition = async (
  edition: Edition,
  resources: Resources,
  memory: EditionMemory,
): Promise<BegunEdition> => withDeck(await openEdition(edition, resources, memory), edition, resources);

/** The fonts for this very text, and what is made ready with them. */
async function openEdition(edition: Edition, resources: Resources, memory: EditionMemory) {
  const { comparison, story } = edition;
  const { theme, templates } = resources;
  const tokens = brandedTokens(theme.tokens, comparison.brand);
  const request = { characters: characters(edition, resources), language: story.language, styles: stylesOf(story) };
  const fonts = await memory.fonts(request, tokens.fonts, () =>
    openFonts(
      tokens.fonts,
      story.language,
      request.characters,
      brandedFontReader(theme.readFont, comparison.brand),
      request,
    ),
  );
  return {
    tokens,
    ...fonts,
    deckTemplates: memory.deckTemplates(templates, story),
    read: once(() => readReport(story, templates)),
  };
}

type Opened = Awaited<ReturnType<typeof openEdition>>;

async function withDeck(opened: Opened, edition: Edition, resources: Resources): Promise<BegunEdition> {
  const { comparison, analysis, story } = edition;
  const { templates, client, colourProfile } = resources;
  const { tokens, book, texts, read } = opened;
  const fonts = await opened.web();
  const deck = renderDeck({
    story,
    templates: opened.deckTemplates,
    tokens,
    texts,
    fonts,
    client,
    options: resources.deck,
  });
  return {
    language: story.language,
    title: story.title,
    subtitle: comparison.subtitle && plainText(comparison.subtitle),
    headline: story.answer,
    date: story.date,
    missing: opened.missing,
    withoutForms: opened.withoutForms,
    problems: deck.problems,
    deck: [textFile('deck.html', deck.html), ...deck.files],
    async report() {
      const charts = reportCharts(story.charts, tokens, book);
      const attachments = reportAttachments(edition);
      const report = { story, templates, tokens, book, charts, attachments, colourProfile, options: resources.report };
      return [{ path: 'report.pdf', bytes: await renderReport(report, read()) }];
    },
    page: async () => [
      textFile(
        'report.html',
        renderHtmlReport({ story, templates, tokens, book, fontCss: fontFaceRules(fonts) }, read()),
      ),
    ],
    charts: () => drawCharts(opened, edition, resources),
    data: () => [{ path: 'data.json', bytes: renderData(comparison, analysis) }],
  };
}

const drawCharts = ({ tokens, book }: Opened, { story }: Edition, resources: Resources): Promise<OutputFiles> =>
  renderCharts(story.charts, tokens, book, resources.pngSurface());

const textFile = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
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
  {
    name: 'scores.csv',
    mediaType: 'text/csv',
    description: story.wording.labels.attachedScores,
    relationship: 'Data',
    bytes: scoresCsv(comparison, analysis),
  },
];

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
