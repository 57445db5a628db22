import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { analyse } from '../../src/analyse/analyse.ts';
import { changesOf } from '../../src/changes/changes.ts';
import { composeStory } from '../../src/compose/compose-story.ts';
import type { Story } from '../../src/compose/story.ts';
import { wordingFor } from '../../src/compose/wording/index.ts';
import { systemEffects } from '../../src/effects.ts';
import { type WebFont, webFonts } from '../../src/fonts/embed.ts';
import type { FontBook } from '../../src/fonts/font-book.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import { deckTemplates } from '../../src/render/deck/deck-templates.ts';
import { MeasuredTexts } from '../../src/render/deck/fit/measured-texts.ts';
import type { DeckOptions } from '../../src/render/deck/options.ts';
import { type DeckClient, renderDeck } from '../../src/render/deck/render-deck.ts';
import { inlineProgram } from '../../src/render/page-policy.ts';
import type { Tokens } from '../../src/theme/tokens.ts';
import tokens from '../../templates/themes/studio/tokens.json' with { type: 'json' };
import { openStudioFonts } from '../fonts/studio-fonts.ts';

const TEMPLATES = join(import.meta.dirname, '..', '..', 'templates');

export const studioTokens: Tokens = tokens;

export const deckSources: ReadonlyMap<string, string> = new Map(
  readdirSync(join(TEMPLATES, 'deck'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(hbs|css)$/.test(path))
    .map((path) => [`deck/${path.replaceAll('\\', '/')}`, readFileSync(join(TEMPLATES, 'deck', path), 'utf8')]),
);

/** @param old an earlier edition to say what changed since; null for none */
export function storyOf(comparison: Comparison, old: Comparison | null = null): Story {
  const analysis = analyse(comparison);
  const changes = old && changesOf({ comparison: old, analysis: analyse(old) }, { comparison, analysis });
  return composeStory(comparison, analysis, wordingFor(comparison.language).wording, changes);
}

/** The theme's fonts with every character of the story. */
export const bookOf = (story: Story): Promise<FontBook> => openBook(story.language, JSON.stringify(story));

async function openBook(language: string, characters: string): Promise<FontBook> {
  const { book } = await openStudioFonts(language, characters, { styles: ['regular', 'bold', 'italic', 'code'] });
  return book;
}

export interface BuiltDeck {
  readonly html: string;
  readonly story: Story;
  readonly book: FontBook;
  /** Messages about what does not fit. */
  readonly problems: readonly string[];
  readonly severities: readonly string[];
}

/** A comparison's deck, as a build renders it. */
export async function deckOf(
  comparison: Comparison,
  options: Partial<DeckOptions> = {},
  old: Comparison | null = null,
): Promise<BuiltDeck> {
  const story = storyOf(comparison, old);
  const book = await bookOf(story);
  return deckWith(story, book, await webFonts(book.faces), options);
}

/**
 * The decks of many comparisons, one after the other, all those of a language with the same fonts.
 *
 * @param old earlier editions of theirs, in the same order
 */
export async function* decksOf(
  comparisons: readonly Comparison[],
  old: readonly Comparison[] = [],
): AsyncGenerator<BuiltDeck> {
  const fonts = new Map<string, { readonly book: FontBook; readonly fonts: readonly WebFont[] }>();
  const stories = comparisons.map((comparison, at) => storyOf(comparison, old[at] ?? null));
  for (const story of stories) {
    const { language } = story;
    if (!fonts.has(language)) {
      const characters = new Set(
        stories
          .filter((each) => each.language === language)
          .map((each) => JSON.stringify(each))
          .join(''),
      );
      const book = await openBook(language, [...characters].join(''));
      fonts.set(language, { book, fonts: await webFonts(book.faces) });
    }
    const opened = fonts.get(language);
    if (opened) yield await deckWith(story, opened.book, opened.fonts);
  }
}

async function deckWith(
  story: Story,
  book: FontBook,
  fonts: readonly WebFont[],
  own: Partial<DeckOptions> = {},
): Promise<BuiltDeck> {
  const options: DeckOptions = { assets: 'inline', overflow: 'error', aspect: null, ...own };
  const client = await deckClient();
  const { html, problems } = renderDeck({
    story,
    templates: deckTemplates(deckSources, story),
    tokens: studioTokens,
    texts: new MeasuredTexts(book),
    fonts,
    client,
    options,
  });
  return {
    html,
    story,
    book,
    problems: problems.map(({ message }) => message),
    severities: problems.map(({ severity }) => severity),
  };
}

let client: Promise<DeckClient> | null = null;

/** Bundled from the sources, once in a worker, so that no test sees an old build. */
export function deckClient(): Promise<DeckClient> {
  client ??= bundleClient();
  return client;
}

async function bundleClient() {
  const bundle = await rolldown({
    platform: 'browser',
    input: join(import.meta.dirname, '..', '..', 'src', 'render', 'deck', 'client', 'main.ts'),
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  const revealCss = readFileSync(systemEffects().dependencyFile('reveal.js/reveal.css'), 'utf8');
  return { program: inlineProgram(output[0].code), revealCss };
}
