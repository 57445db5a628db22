// The report and nothing else, as test/bench/report.mjs bundles and runs it. No part of the product.
//
//   build <content> <language> <pdf>    a whole process: content file → report.pdf
//   warm <content> <language> <runs>    the same report again and again, its content validated and its fonts open
//   text <content> <language>           the report's text as Typst markup
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/analyse/analyse.ts';
import { composeStory } from '../../src/compose/compose-story.ts';
import { wordingFor } from '../../src/compose/wording/index.ts';
import { systemEffects } from '../../src/effects.ts';
import { openFonts } from '../../src/fonts/open-fonts.ts';
import { loadContent } from '../../src/load/load-content.ts';
import { readBeside } from '../../src/load/read-beside.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import { loadTemplates } from '../../src/render/load-templates.ts';
import { reportCharacters } from '../../src/render/report/characters.ts';
import { readReport } from '../../src/render/report/read-report.ts';
import { renderReport } from '../../src/render/report/render-report.ts';
import { reportCharts } from '../../src/render/report/report-charts.ts';
import { loadTheme } from '../../src/theme/load-theme.ts';
import { validate } from '../../src/validate/validate.ts';
import { typstMarkup } from './typst-markup.ts';

const PLAIN = {
  options: { conformance: 'ua', paper: null, attachments: false },
  attachments: [],
  colourProfile: null,
} as const;

const effects = { ...systemEffects(), packageFile: (path: string) => join(process.cwd(), path) };
const [command, path = '', language = '', last = ''] = process.argv.slice(2);
let templates: ReadonlyMap<string, string> = new Map();
void main();

async function main(): Promise<void> {
  templates = await loadTemplates([effects.packageFile('templates')], effects);
  if (command === 'text') {
    const story = storyOf(await comparisonFrom(path));
    process.stdout.write(typstMarkup(readReport(story, templates).sections, story.language));
    return;
  }
  const render = await renderer(await comparisonFrom(path));
  if (command === 'build') writeFileSync(last, await render());
  else await measure(render, Number(last));
}

/** The first runs, while the engine still compiles, are not told. */
async function measure(render: () => Promise<Uint8Array>, runs: number): Promise<void> {
  const milliseconds: number[] = [];
  for (let run = -Math.max(1, Math.ceil(runs / 3)); run < runs; run += 1) {
    const started = performance.now();
    await render();
    if (run >= 0) milliseconds.push(performance.now() - started);
  }
  console.log(JSON.stringify({ milliseconds }));
}

async function comparisonFrom(file: string): Promise<Comparison> {
  const content = loadContent(file, await effects.readFile(file));
  const { comparisons, diagnostics } = await validate(content, 'bench', readBeside(file, effects));
  const comparison = comparisons.find((each) => each.language === language);
  if (!comparison) throw new Error(diagnostics.map(({ message }) => message).join('\n') || `no ${language} in ${file}`);
  return comparison;
}

/** From a comparison whose fonts are open to a report, charts included. */
async function renderer(comparison: Comparison): Promise<() => Promise<Uint8Array>> {
  const theme = await loadTheme('studio', [effects.packageFile('templates')], effects);
  if (!theme) throw new Error('the theme is gone');
  const { tokens } = theme;
  const first = storyOf(comparison);
  const characters = JSON.stringify(first) + reportCharacters(first);
  const { book } = await openFonts(tokens.fonts, language, characters, theme.readFont);
  return async () => {
    const story = storyOf(comparison);
    const charts = reportCharts(story.charts, tokens, book);
    return renderReport({ story, templates, tokens, book, charts, ...PLAIN }, readReport(story, templates));
  };
}

function storyOf(comparison: Comparison) {
  return composeStory(comparison, analyse(comparison), wordingFor(comparison.language).wording);
}
