import { openFonts } from './open-fonts.ts';
import { cutOutlines } from './outlines.ts';

/**
 * Whether a font that looks right can be used: it is measured, cut down and drawn once. For files that are not ours:
 * what is damaged inside would otherwise show when nobody can say whose font it was.
 */
export async function isUsable(bytes: Uint8Array): Promise<boolean> {
  const one = { family: 'Tried', regular: '', bold: '', italic: '' };
  const tokens = { latin: one, han: one, symbols: one, code: one };
  try {
    const { book } = await openFonts(tokens, 'en', SAMPLE, async () => bytes);
    const glyphs = book
      .runs(SAMPLE, 'regular')
      .flatMap(({ text, face }) => SETTINGS.flatMap((setting) => face.glyphs(text, setting)));
    book.width(SAMPLE, 'regular', 1);
    cutOutlines(bytes, [...new Set(glyphs.map(({ id }) => id))]);
    for (const face of book.faces) await face.subset();
    return glyphs.length > 0;
  } catch {
    return false;
  }
}

const SETTINGS = ['plain', 'squeezed', 'tabular'] as const;

/** Letters, figures, pairs that are kerned, accents, and what is common in Chinese. */
const SAMPLE = `${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))} AVATAR To é — “x” 的一是不了人，。`;
