import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { systemEffects } from '../../src/effects.ts';
import { webFonts } from '../../src/fonts/embed.ts';
import { openFonts } from '../../src/fonts/open-fonts.ts';
import type { Comparison } from '../../src/model/comparison.ts';
import { deckTemplates } from '../../src/render/deck/deck-templates.ts';
import { MeasuredTexts } from '../../src/render/deck/fit/measured-texts.ts';
import { renderDeck } from '../../src/render/deck/render-deck.ts';
import { brandedFontReader, brandedTokens } from '../../src/theme/brand.ts';
import { loadTheme, type Theme } from '../../src/theme/load-theme.ts';
import { deckClient, deckSources, storyOf } from './decks.ts';

const TEMPLATES = join(import.meta.dirname, '..', '..', 'templates');

/** Every theme that we bring. */
export const THEMES: readonly string[] = readdirSync(join(TEMPLATES, 'themes'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

export async function themeOf(name: string): Promise<Theme> {
  const theme = await loadTheme(name, [TEMPLATES], systemEffects());
  if (!theme) throw new Error(`no theme ${name}`);
  return theme;
}

/**
 * A comparison's deck in a theme, with its brand, as a build renders it.
 *
 * @param withStyles false leaves the theme's own style sheet out
 */
export async function themedDeckOf(comparison: Comparison, name: string, withStyles = true) {
  const theme = await themeOf(name);
  const tokens = brandedTokens(theme.tokens, comparison.brand);
  const story = storyOf(comparison);
  const readFont = brandedFontReader(theme.readFont, comparison.brand);
  const { book } = await openFonts(tokens.fonts, story.language, JSON.stringify(story), readFont);
  const { html, problems } = renderDeck({
    story,
    templates: deckTemplates(new Map([...deckSources, ...(withStyles ? theme.styles : [])]), story),
    tokens,
    texts: new MeasuredTexts(book),
    fonts: await webFonts(book.faces),
    options: { assets: 'inline', overflow: 'error', aspect: null },
    client: await deckClient(),
  });
  return { html, problems: problems.map(({ message }) => message) };
}
