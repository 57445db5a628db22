import type { StoryBrand } from '../compose/story.ts';
import type { Image } from '../model/rich-text.ts';
import { contrast } from '../theme/contrast.ts';
import type { Palette } from '../theme/tokens.ts';

/** A logo for a ground. */
export interface PlacedLogo {
  readonly image: Image;
  /** What is under it where it is not made for the ground: the colour of light paper. */
  readonly plate: string | null;
}

/** The logo as it stands on a palette's background; null where there is none. */
export function logoOn(palette: Palette, brand: StoryBrand | null): PlacedLogo | null {
  if (!brand?.logo) return null;
  const { light, dark } = brand.logo;
  if (!isDark(palette)) return { image: light, plate: null };
  return dark ? { image: dark, plate: null } : { image: light, plate: PAPER };
}

const PAPER = '#ffffff';

const isDark = ({ background }: Palette): boolean => contrast(background, '#ffffff') > contrast(background, '#000000');

/** As large as a box holds it. */
export function inBox(
  { width, height }: { readonly width: number; readonly height: number },
  box: { readonly width: number; readonly height: number },
): { readonly width: number; readonly height: number } {
  const scale = Math.min(box.width / width, box.height / height);
  return { width: width * scale, height: height * scale };
}
