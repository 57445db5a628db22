import type { Brand, BrandFonts } from '../model/brand.ts';
import { type Image, type InlineText, plainText } from '../model/rich-text.ts';
import type { BrandFiles, FontFileOfBrand } from './brand.ts';
import type { BrandSpec } from './schema/content.ts';
import type { TextSpec } from './schema/values.ts';

/** A brand whose files have been read and checked. */
export function localiseBrand(
  spec: BrandSpec,
  { logos, fonts }: BrandFiles,
  text: (spec: TextSpec | undefined) => InlineText | null,
): Brand {
  const name = text(spec.name);
  const logo = (path: string): Image => ({ ...found(logos, path), alt: plainText(name ?? []) });
  const { latin, han } = spec.fonts ?? {};
  return {
    name,
    accent: spec.accent === undefined ? null : lightAndDark(spec.accent),
    logo: spec.logo === undefined ? null : mapped(lightAndDark(spec.logo), logo),
    footer: text(spec.footer),
    fonts: {
      // Emphasis stands upright where a brand has no italic of its own.
      latin: latin ? { ...latin, italic: latin.italic ?? latin.regular, family: familyOf(latin.regular, fonts) } : null,
      han: han ? { ...han, family: familyOf(han.regular, fonts) } : null,
      files: new Map([...fonts].map(([path, { bytes }]) => [path, bytes])),
    } satisfies BrandFonts,
  };
}

const lightAndDark = (spec: string | { readonly light: string; readonly dark: string }) =>
  typeof spec === 'string' ? { light: spec, dark: null } : spec;

const mapped = <T>(
  { light, dark }: { readonly light: string; readonly dark: string | null },
  read: (one: string) => T,
) => ({
  light: read(light),
  dark: dark === null ? null : read(dark),
});

const familyOf = (path: string, fonts: ReadonlyMap<string, FontFileOfBrand>): string => found(fonts, path).family;

function found<T>(files: ReadonlyMap<string, T>, path: string): T {
  const file = files.get(path);
  if (file === undefined) throw new Error(`The brand names ${path}, and no check has found that it was not read`);
  return file;
}
