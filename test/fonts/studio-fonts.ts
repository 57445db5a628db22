import { systemEffects } from '../../src/effects.ts';
import { type OpenedFonts, type OpenFontsOptions, openFonts } from '../../src/fonts/open-fonts.ts';
import type { FontTokens } from '../../src/theme/tokens.ts';
import tokens from '../../templates/themes/studio/tokens.json' with { type: 'json' };

export const studioFonts: FontTokens = tokens.fonts;

/** The default theme's fonts, as a build opens them. */
export function openStudioFonts(
  language: string,
  characters: string,
  options?: OpenFontsOptions,
): Promise<OpenedFonts> {
  const effects = systemEffects();
  return openFonts(
    studioFonts,
    language,
    characters,
    (name) => effects.readFile(effects.dependencyFile(name)),
    options,
  );
}
