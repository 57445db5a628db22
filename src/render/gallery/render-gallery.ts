import type { Gallery } from '../../compose/compose-gallery.ts';
import { fontFaceRules, webFonts } from '../../fonts/embed.ts';
import { openFonts } from '../../fonts/open-fonts.ts';
import { escapeMarkup } from '../markup.ts';
import type { Resources } from '../resources.ts';
import { templateEngine } from '../template-engine.ts';

/** `index.html` of the output folder. */
export async function renderGallery(gallery: Gallery, resources: Resources): Promise<Uint8Array> {
  const { templates, theme, templateCharacters } = resources;
  const characters = JSON.stringify(gallery) + templateCharacters;
  const { book } = await openFonts(theme.tokens.fonts, gallery.language, characters, theme.readFont);
  const engine = templateEngine(templates, 'gallery', { text: escapeMarkup, image: () => '' });
  const page = engine.render('index', {
    ...gallery,
    fontCss: fontFaceRules(await webFonts(book.faces)),
    fontFamily: book.family,
    palette: theme.tokens.colours,
  });
  return new TextEncoder().encode(page);
}
