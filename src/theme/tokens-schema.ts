import * as v from 'valibot';
import type { Palette, Tokens, TypeSize } from './tokens.ts';

const positive = v.pipe(v.number(), v.gtValue(0));
/** Colours and names go into style sheets: nothing but a colour may pass as one. */
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i, 'Expected a colour as #rrggbb'));
const file = v.pipe(v.string(), v.nonEmpty());
const columns = v.pipe(v.number(), v.integer(), v.minValue(4), v.maxValue(9));
const typeSize: v.GenericSchema<unknown, TypeSize> = v.object({ size: positive, leading: positive });

const palette: v.GenericSchema<unknown, Palette> = v.object({
  background: colour,
  surface: colour,
  text: colour,
  muted: colour,
  line: colour,
  accent: colour,
  positive: colour,
  negative: colour,
  subjects: v.pipe(v.array(colour), v.length(8, 'Expected eight colours, one a subject')),
});

/** For a theme that names none. */
const SYMBOLS = {
  family: 'Noto Sans Symbols 2',
  regular: '@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
};

/** A theme's tokens.json, as a person wrote it. */
export const tokensSchema = v.object({
  fonts: v.object({
    latin: v.object({ family: file, regular: file, bold: file, italic: file }),
    han: v.object({ family: file, regular: file, bold: file }),
    symbols: v.optional(v.object({ family: file, regular: file }), SYMBOLS),
    code: v.object({ family: file, regular: file }),
  }),
  colours: v.object({ light: palette, dark: palette, cover: v.exactOptional(palette) }),
  deck: v.object({
    width: positive,
    height: positive,
    margin: positive,
    gutter: positive,
    type: v.object({
      display: typeSize,
      headline: typeSize,
      title: typeSize,
      body: typeSize,
      table: typeSize,
      source: typeSize,
    }),
    space: v.exactOptional(
      v.object({
        top: v.exactOptional(positive),
        kickerGap: v.exactOptional(positive),
        headlineGap: v.exactOptional(positive),
        footerGap: v.exactOptional(positive),
        bottom: v.exactOptional(positive),
      }),
    ),
    cover: v.exactOptional(
      v.object({
        columns: v.exactOptional(columns),
        top: v.exactOptional(positive),
        bottom: v.exactOptional(positive),
      }),
    ),
  }),
  report: v.object({
    page: v.object({ width: positive, height: positive }),
    margin: v.object({ top: positive, right: positive, bottom: positive, left: positive }),
    type: v.object({
      display: typeSize,
      heading1: typeSize,
      heading2: typeSize,
      heading3: typeSize,
      body: typeSize,
      bodyHan: typeSize,
      table: typeSize,
      small: typeSize,
    }),
    look: v.exactOptional(
      v.object({
        cover: v.exactOptional(v.picklist(['left', 'top', 'rules'])),
        section: v.exactOptional(v.picklist(['none', 'bar', 'rule'])),
        table: v.exactOptional(v.picklist(['below', 'around'])),
      }),
    ),
  }),
}) satisfies v.GenericSchema<unknown, Tokens>;
