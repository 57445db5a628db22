// The deck and nothing else, as test/bench/deck.mjs bundles and runs it. No part of the product.
//
//   warm <content> <language> <runs>    the same deck again and again, its content validated; with fonts and without
//   deck <content> <language> <html>    the deck itself
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { webFonts } from '../../src/fonts/embed.ts';
import { openFonts } from '../../src/fonts/open-fonts.ts';
import { deckTemplates } from '../../src/render/deck/deck-templates.ts';
import { MeasuredTexts } from '../../src/render/deck/fit/measured-texts.ts';
import { renderDeck } from '../../src/render/deck/render-deck.ts';
import { loadTemplates } from '../../src/render/load-templates.ts';
import { inlineProgram } from '../../src/render/page-policy.ts';
import { templateCharacters } from '../../src/render/template-characters.ts';
import { comparisonFrom, effects, storyOf, studio, timesOf } from './alone.ts';

void main(process.argv.slice(2));

async function main([command, path = '', language = '', last = '']: readonly string[]): Promise<void> {
  const templates = await loadTemplates([effects.packageFile('templates')], effects);
  const { tokens, readFont } = await studio();
  const comparison = await comparisonFrom(path, language);
  const text = async (file: string) => new TextDecoder().decode(await effects.readFile(file));
  const client = {
    program: inlineProgram(await text(effects.packageFile(join('dist', 'deck-client.js')))),
    revealCss: await text(effects.dependencyFile('reveal.js/reveal.css')),
  };
  const ours = templateCharacters(templates);
  const open = async () => {
    const characters = JSON.stringify(storyOf(comparison)) + ours;
    const { book } = await openFonts(tokens.fonts, language, characters, readFont);
    return { texts: new MeasuredTexts(book), fonts: await webFonts(book.faces) };
  };
  const opened = await open();
  const ready = deckTemplates(templates, storyOf(comparison));
  const write = ({ texts, fonts }: typeof opened) =>
    renderDeck({
      story: storyOf(comparison),
      templates: ready,
      tokens,
      texts,
      fonts,
      client,
      options: { assets: 'inline', overflow: 'error', aspect: null },
    }).html;
  if (command === 'deck') return writeFileSync(last, write(opened));
  const runs = Number(last);
  const without = await timesOf(() => write(opened), runs);
  const withFonts = await timesOf(async () => write(await open()), runs);
  console.log(JSON.stringify({ without, withFonts }));
}
