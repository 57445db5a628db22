import type { StoryBrand } from '../../compose/story.ts';
import type { Image } from '../../model/rich-text.ts';
import type { Palette, Tokens } from '../../theme/tokens.ts';
import { inBox, logoOn, type PlacedLogo } from '../logo.ts';

/** What a section's markup calls the logo. */
export const LOGO = 'brand:logo';
/** The same for the cover, where that has colours of its own; and for screens in the dark. */
export const COVER_LOGO = `${LOGO}@cover`;
export const DARK_LOGO = `${LOGO}@dark`;

/** Points. */
const ON_COVER = { width: 170, height: 48 };

/** A logo on a page of the report. */
export interface ReportLogo extends PlacedLogo {
  readonly width: number;
  readonly height: number;
}

/** The logos that the PDF draws, by name: on white paper, and on a cover in colours of its own. */
export function reportLogos({ colours }: Tokens, brand: StoryBrand | null): ReadonlyMap<string, ReportLogo> {
  const plain = placed(colours.light, brand);
  const cover = colours.cover ? placed(colours.cover, brand) : null;
  return new Map([...(plain ? [[LOGO, plain] as const] : []), ...(cover ? [[COVER_LOGO, cover] as const] : [])]);
}

/** The logo of the page's cover, in CSS pixels, and the one for the dark where the cover follows the reader. */
export function pageLogos({ colours }: Tokens, brand: StoryBrand | null): ReadonlyMap<string, Image> {
  const shown = logoOn(colours.cover ?? colours.light, brand);
  const dark = colours.cover ? null : logoOn(colours.dark, brand);
  return new Map([
    ...(shown ? [[LOGO, inPixels(shown.image)] as const] : []),
    ...(dark && dark.plate === null ? [[DARK_LOGO, inPixels(dark.image)] as const] : []),
  ]);
}

/** Whether a light plate has to be under the page's logo, on a cover of its own or where a reader has it dark. */
export const isPlated = ({ colours }: Tokens, brand: StoryBrand | null): boolean =>
  (logoOn(colours.cover ?? colours.dark, brand)?.plate ?? null) !== null;

function placed(palette: Palette, brand: StoryBrand | null): ReportLogo | null {
  const logo = logoOn(palette, brand);
  return logo && { ...logo, ...inBox(logo.image, ON_COVER) };
}

function inPixels(image: Image): Image {
  const { width, height } = inBox(image, { width: ON_COVER.width / 0.75, height: ON_COVER.height / 0.75 });
  return { ...image, width: Math.round(width), height: Math.round(height) };
}
