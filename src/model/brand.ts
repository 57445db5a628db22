import type { Image, InlineText } from './rich-text.ts';

/** Whose comparison it is, as it shows: what the content lays over any theme. */
export interface Brand {
  /** Whose logo it is: the logo's alternative text. Null only where there is no logo. */
  readonly name: InlineText | null;
  /** `#rrggbb`; `dark` is null where it is derived from `light`. */
  readonly accent: { readonly light: string; readonly dark: string | null } | null;
  /** For light and for dark grounds; `dark` is null where the one logo serves for both. */
  readonly logo: { readonly light: Image; readonly dark: Image | null } | null;
  /** At the foot of each slide and page. */
  readonly footer: InlineText | null;
  readonly fonts: BrandFonts;
}

/** Paths as the content has them; null where the theme's own fonts stay. */
export interface BrandFonts {
  readonly latin: (BrandFont & { readonly italic: string }) | null;
  readonly han: BrandFont | null;
  /** TrueType, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export interface BrandFont {
  /** As the font file has it. */
  readonly family: string;
  readonly regular: string;
  readonly bold: string;
}
