// The report and nothing else, as test/bench/report.mjs bundles and runs it. No part of the product.
//
//   build <content> <language> <pdf>    a whole process: content file → report.pdf
//   warm <content> <language> <runs>    the same report again and again, its content validated and its fonts open
//   text <content> <language>           the report's text as Typst markup
//   markdown <content> <language>       the same as Markdown for Marp
import { writeFileSync } from 'node:fs';
import { openFonts } from '../../src/fonts/open-fonts.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import { loadTemplates } from '../../src/render/load-templates.ts';
import { reportCharacters } from '../../src/render/report/characters.ts';
import { readReport } from '../../src/render/report/read-report.ts';
import { renderReport } from '../../src/render/report/render-report.ts';
import { reportCharts } from '../../src/render/report/report-charts.ts';
import { comparisonFrom, effects, storyOf, studio, timesOf } from './alone.ts';
import { marpMarkdown } from './marp-markdown.ts';
import { typstMarkup } from './typst-markup.ts';

const PLAIN = {
  options: { conformance: 'ua', paper: null, attachments: false },
  attachments: [],
  colourProfile: null,
} as const;

void main(process.argv.slice(2));

async function main([command, path = '', language = '', last = '']: readonly string[]): Promise<void> {
  const templates = await loadTemplates([effects.packageFile('templates')], effects);
  const comparison = await comparisonFrom(path, language);
  if (command === 'text' || command === 'markdown') {
    const story = storyOf(comparison);
    const { sections } = readReport(story, templates);
    process.stdout.write(command === 'text' ? typstMarkup(sections, story.language) : marpMarkdown(sections));
    return;
  }
  const render = await renderer(comparison, templates);
  if (command === 'build') writeFileSync(last, await render());
  else console.log(JSON.stringify({ milliseconds: await timesOf(render, Number(last)) }));
}

/** From a comparison whose fonts are open to a report, charts included. */
async function renderer(
  comparison: Comparison,
  templates: ReadonlyMap<string, string>,
): Promise<() => Promise<Uint8Array>> {
  const { tokens, readFont } = await studio();
  const first = storyOf(comparison);
  const characters = JSON.stringify(first) + reportCharacters(first);
  const { book } = await openFonts(tokens.fonts, first.language, characters, readFont);
  return async () => {
    const story = storyOf(comparison);
    const charts = reportCharts(story.charts, tokens, book);
    return renderReport({ story, templates, tokens, book, charts, ...PLAIN }, readReport(story, templates));
  };
}
