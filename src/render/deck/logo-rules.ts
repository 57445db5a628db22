import type { StoryBrand } from '../../compose/story.ts';
import type { Image } from '../../model/rich-text.ts';
import type { Palette, Tokens } from '../../theme/tokens.ts';
import { logoOn } from '../logo.ts';

/** Once in the style sheet, however many slides show it. */
export function logoRules({ colours, deck: { brand: room } }: Tokens, brand: StoryBrand | null): string[] {
  if (!brand || !room) return [];
  const { logo } = brand;
  const sizes = [`--brand-words:${pixels(room.words)}`, ...sizeOf('foot', room.foot), ...sizeOf('cover', room.cover)];
  if (!logo) return [`:root{${sizes.join(';')}}`];
  const data = [`--logo-light:${address(logo.light)}`, ...(logo.dark ? [`--logo-dark:${address(logo.dark)}`] : [])];
  const on = (palette: Palette): string => {
    const placed = logoOn(palette, brand);
    const name = placed?.image === logo.dark ? 'dark' : 'light';
    return `--logo:var(--logo-${name});--logo-plate:${placed?.plate ?? 'transparent'}`;
  };
  return [
    `:root{${[...sizes, ...data, on(colours.light)].join(';')}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme]){${on(colours.dark)}}}`,
    `@media screen{:root[data-theme="dark"]{${on(colours.dark)}}}`,
    ...(colours.cover ? [`.slide-cover{${on(colours.cover)}}`] : []),
  ];
}

type Size = { readonly width: number; readonly height: number };

const sizeOf = (place: string, size: Size | null): string[] =>
  size ? [`--${place}-logo-width:${pixels(size.width)}`, `--${place}-logo-height:${pixels(size.height)}`] : [];

const pixels = (value: number): string => `${Math.round(value * 100) / 100}px`;

const address = ({ mediaType, base64 }: Image): string => `url(data:${mediaType};base64,${base64})`;
