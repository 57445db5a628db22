import { digest } from '../../cache/ingredients.ts';
import { type Keep, type KeptParcel, makeAll } from '../../cache/keep.ts';
import type { Gallery } from '../../compose/compose-gallery.ts';
import { fontFaceRules, webFonts } from '../../fonts/embed.ts';
import { openFonts } from '../../fonts/open-fonts.ts';
import { templatesOf } from '../ingredients.ts';
import { escapeMarkup } from '../markup.ts';
import type { Resources } from '../resources.ts';
import { templateEngine } from '../template-engine.ts';

/** `index.html` of the output folder. */
export const renderGallery = (
  gallery: Gallery,
  resources: Resources,
  keep: Keep = makeAll.keep,
): Promise<KeptParcel<null>> =>
  keep(
    'gallery',
    () => ingredientsOf(gallery, resources),
    async () => ({ files: [{ path: 'index.html', bytes: await draw(gallery, resources) }], notes: null }),
  );

async function ingredientsOf(gallery: Gallery, resources: Resources) {
  const { program, fonts } = await resources.identities();
  const { tokens } = resources.theme;
  return {
    program,
    fonts,
    ...(await templatesOf('gallery', resources)),
    theme: digest([tokens.fonts, tokens.colours]),
    characters: digest([...new Set(resources.templateCharacters)].sort()),
    'what stands in the output folder': digest(gallery),
  };
}

async function draw(gallery: Gallery, resources: Resources): Promise<Uint8Array> {
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
