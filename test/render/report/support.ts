import { analyse } from '../../../src/analyse/analyse.ts';
import { composeStory } from '../../../src/compose/compose-story.ts';
import type { Story } from '../../../src/compose/story.ts';
import { wordingFor } from '../../../src/compose/wording/index.ts';
import { systemEffects } from '../../../src/effects.ts';
import { openFonts } from '../../../src/fonts/open-fonts.ts';
import { loadTemplates } from '../../../src/render/load-templates.ts';
import { reportCharacters } from '../../../src/render/report/characters.ts';
import { type ReportChart, type ReportInput, renderReport } from '../../../src/render/report/render-report.ts';
import { loadTheme } from '../../../src/theme/load-theme.ts';
import { validated } from '../../support/content.ts';
import { type ReadReport, readReport } from '../../support/report/read-report.ts';

const effects = {
  ...systemEffects(),
  packageFile: (path: string) => new URL(`../../../${path}`, import.meta.url).pathname,
};

export const shippedTemplates = (): Promise<ReadonlyMap<string, string>> =>
  loadTemplates([effects.packageFile('templates')], effects);

export async function storyFrom(content: string, files: ReadonlyMap<string, Uint8Array> = new Map()): Promise<Story> {
  const { comparisons, diagnostics } = await validated(content, async (path) => files.get(path) ?? null);
  const [comparison] = comparisons;
  if (!comparison) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return composeStory(comparison, analyse(comparison), wordingFor(comparison.language).wording);
}

/** PDF/UA, on the theme's paper, with nothing attached. */
export const PLAIN = {
  options: { conformance: 'ua', paper: null, attachments: false },
  attachments: [],
  colourProfile: null,
} as const;

/** Everything that a report is rendered from; charts are empty boxes. */
export async function reportInput(content: string, files?: ReadonlyMap<string, Uint8Array>): Promise<ReportInput> {
  const story = await storyFrom(content, files);
  const theme = await loadTheme('studio', [effects.packageFile('templates')], effects);
  if (!theme) throw new Error('the theme is gone');
  const characters = JSON.stringify(story) + reportCharacters(story);
  const styles = ['regular', 'bold', 'italic', 'code'] as const;
  const { book } = await openFonts(theme.tokens.fonts, story.language, characters, theme.readFont, { styles });
  return {
    story,
    templates: await shippedTemplates(),
    tokens: theme.tokens,
    book,
    charts: emptyCharts(story),
    ...PLAIN,
  };
}

const emptyCharts = (story: Story): ReadonlyMap<string, ReportChart> =>
  new Map(
    story.charts.map(({ name }) => [
      name,
      { width: 400, height: 240, draw: (doc, { x, y, width, height }) => doc.rect(x, y, width, height).stroke() },
    ]),
  );

export const renderAndRead = async (input: ReportInput): Promise<ReadReport> => readReport(await renderReport(input));
