import { type Keep, makeAll } from '../cache/keep.ts';
import type { Parcel } from '../cache/parcel.ts';
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
import { ingredientsOf, type Surroundings } from './ingredients.ts';
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
  /** Paths below `NAME/LANG/`; what editions share lies above that. `why` each was made, null where it was kept. */
  readonly files: readonly (OutputFiles[number] & { readonly why: string | null })[];
}

/** An edition whose deck is there; each of the others is made when it is asked for. */
export interface BegunEdition extends EditionFacts {
  readonly deck: OutputFiles;
  report(): Promise<OutputFiles>;
  page(): Promise<OutputFiles>;
  charts(): Promise<OutputFiles>;
  data(): OutputFiles;
}

/**
 * Story + templates + fonts + charts → bytes, in every format. Fonts are opened once for all of them, and not at all
 * where everything is kept. Note: fills the memory.
 */
export async function renderEdition(
  edition: Edition,
  resources: Resources,
  keep: Keep = makeAll.keep,
  memory = new EditionMemory(),
): Promise<RenderedEdition> {
  const { story } = edition;
  const around = surroundingsOf(edition, resources);
  const from = ingredientsOf(edition, around);
  const opened = once(() => openEdition(edition, around, memory));
  const formats = once(async () => formatsOf(await opened(), edition, resources));
  const documents = async () => {
    const deck = await keep(`${story.language}/deck`, from.deck, async () => (await formats()).deck());
    const page = await keep(`${story.language}/page`, from.page, async () => parcel(await (await formats()).page()));
    const report = await keep(
      `${story.language}/report`,
      () => from.report(() => reportAttachments(edition)),
      async () => parcel(await (await formats()).report()),
    );
    return { deck, page, report };
  };
  const pictures = story.charts.map((spec) =>
    keep(
      `${story.language}/${spec.name}`,
      () => from.chart(spec),
      async () => parcel(await (await formats()).charts([spec])),
    ),
  );
  const fonts = keep(`${story.language}/fonts`, from.fonts, async () => {
    const { missing, withoutForms } = await opened();
    return { files: [], notes: { missing, withoutForms } };
  });
  const data = keep(`${story.language}/data`, from.data, async () => parcel(dataOf(edition)));
  const [{ notes }, charts, { deck, page, report }, numbers] = await Promise.all([
    fonts,
    Promise.all(pictures),
    documents(),
    data,
  ]);
  return {
    ...titlesOf(edition),
    ...notes,
    problems: deck.notes,
    files: [deck, report, page, ...charts, numbers].flatMap(({ files, why }) =>
      files.map((file) => ({ ...file, why })),
    ),
  };
}

/** The same for whoever looks at the deck first, and writes it again and again. Note: fills the memory. */
export async function beginEdition(
  edition: Edition,
  resources: Resources,
  memory: EditionMemory,
): Promise<BegunEdition> {
  const opened = await openEdition(edition, surroundingsOf(edition, resources), memory);
  const { deck, report, page, charts } = formatsOf(opened, edition, resources);
  const { files, notes } = await deck();
  const { missing, withoutForms } = opened;
  return {
    ...titlesOf(edition),
    ...{ missing, withoutForms, problems: notes, deck: files, report, page },
    charts: () => charts(edition.story.charts),
    data: () => dataOf(edition),
  };
}

const titlesOf = ({ comparison, story }: Edition) => ({
  language: story.language,
  title: story.title,
  subtitle: comparison.subtitle && plainText(comparison.subtitle),
  headline: story.answer,
  date: story.date,
});

const parcel = (files: OutputFiles): Parcel => ({ files, notes: null });

const surroundingsOf = (edition: Edition, resources: Resources): Surroundings => ({
  tokens: brandedTokens(resources.theme.tokens, edition.comparison.brand),
  request: {
    characters: characters(edition, resources),
    language: edition.story.language,
    styles: stylesOf(edition.story),
  },
  resources,
});

/** The fonts for this very text, and what is made ready with them. */
async function openEdition(
  { comparison, story }: Edition,
  { tokens, request, resources }: Surroundings,
  memory: EditionMemory,
) {
  const { theme, templates } = resources;
  const readFont = brandedFontReader(theme.readFont, comparison.brand);
  const fonts = await memory.fonts(request, tokens.fonts, comparison.brand?.fonts.files ?? null, () =>
    openFonts(tokens.fonts, request.language, request.characters, readFont, request),
  );
  return {
    tokens,
    ...fonts,
    deckTemplates: memory.deckTemplates(templates, story),
    read: once(() => readReport(story, templates)),
  };
}

type Opened = Awaited<ReturnType<typeof openEdition>>;

/** Each format of an edition, made when it is asked for. */
function formatsOf(opened: Opened, edition: Edition, resources: Resources) {
  const { story } = edition;
  const { templates, client, colourProfile } = resources;
  const { tokens, book, texts, read } = opened;
  return {
    async deck(): Promise<Parcel<readonly ProblemNear[]>> {
      const { html, files, problems } = renderDeck({
        story,
        templates: opened.deckTemplates,
        tokens,
        texts,
        fonts: await opened.web(),
        client,
        options: resources.deck,
      });
      return { files: [textFile('deck.html', html), ...files], notes: problems };
    },
    async report(): Promise<OutputFiles> {
      const charts = reportCharts(story.charts, tokens, book);
      const attachments = reportAttachments(edition);
      const report = { story, templates, tokens, book, charts, attachments, colourProfile, options: resources.report };
      return [{ path: 'report.pdf', bytes: await renderReport(report, read()) }];
    },
    async page(): Promise<OutputFiles> {
      const fontCss = fontFaceRules(await opened.web());
      return [textFile('report.html', renderHtmlReport({ story, templates, tokens, book, fontCss }, read()))];
    },
    charts: (specs: Story['charts']): Promise<OutputFiles> => renderCharts(specs, tokens, book, resources.pngSurface()),
  };
}

const dataOf = ({ comparison, analysis }: Edition): OutputFiles => [
  { path: 'data.json', bytes: renderData(comparison, analysis) },
];

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
