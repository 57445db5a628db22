import type { FontTokens } from '../theme/tokens.ts';
import type { FaceDescription } from './face.ts';
import { readGlyphMetrics } from './glyph-metrics.ts';

export type FileName =
  | 'latin-regular'
  | 'latin-bold'
  | 'latin-italic'
  | 'han-regular'
  | 'han-bold'
  | 'symbols'
  | 'code';

/** A whole font file. */
export interface FontFile {
  readonly description: FaceDescription;
  readonly bytes: Uint8Array;
  has(codePoint: number): boolean;
}

export type OpenFile = (name: FileName) => Promise<FontFile>;

export const fontFileOpener =
  (tokens: FontTokens, readFont: (specifier: string) => Promise<Uint8Array>): OpenFile =>
  async (name) => {
    const { specifier, ...description } = FILES[name](tokens);
    const bytes = await readFont(specifier);
    const { glyph } = readGlyphMetrics(bytes);
    return {
      description: { id: name, ...description },
      bytes,
      has: (codePoint) => glyph(codePoint) !== 0,
    };
  };

type Entry = Omit<FaceDescription, 'id'> & { readonly specifier: string };

const FILES: Record<FileName, (tokens: FontTokens) => Entry> = {
  'latin-regular': ({ latin }) => ({ family: latin.family, weight: 400, italic: false, specifier: latin.regular }),
  'latin-bold': ({ latin }) => ({ family: latin.family, weight: 700, italic: false, specifier: latin.bold }),
  'latin-italic': ({ latin }) => ({ family: latin.family, weight: 400, italic: true, specifier: latin.italic }),
  'han-regular': ({ han }) => ({ family: han.family, weight: 400, italic: false, specifier: han.regular }),
  'han-bold': ({ han }) => ({ family: han.family, weight: 700, italic: false, specifier: han.bold }),
  symbols: ({ symbols }) => ({ family: symbols.family, weight: 400, italic: false, specifier: symbols.regular }),
  code: ({ code }) => ({ family: code.family, weight: 400, italic: false, specifier: code.regular }),
};

/** The order in which faces are listed, embedded and registered. */
export const FILE_NAMES: readonly string[] = Object.keys(FILES);
