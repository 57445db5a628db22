import type { FontFace } from '../../../fonts/font-book.ts';
import type { PlacedGlyph, Setting } from '../../../fonts/glyph-run.ts';
import type { DeflatedStreams } from './deflated.ts';
import { EmbeddedFont } from './embedded-font.ts';
import { decimal, fillColour } from './operators.ts';

export interface WrittenText {
  readonly text: string;
  readonly face: FontFace;
  /** Points. */
  readonly size: number;
  readonly colour: string;
  readonly setting?: Setting;
}

/**
 * Writes text into pages, glyph by glyph as it was measured, and embeds the outlines that were used. PDFKit would shape
 * each text once more, with a shaping engine that takes most of the time of a report.
 */
export interface TextWriter {
  /** With the left end of its baseline at x and y, on the page that is open. */
  write(text: WrittenText, x: number, y: number): void;
  /** When all is written. */
  embed(): void;
}

export function textWriter(doc: PDFKit.PDFDocument, streams: DeflatedStreams): TextWriter {
  const fonts = new Map<FontFace, EmbeddedFont>();
  const fontOf = (face: FontFace): EmbeddedFont => {
    const known = fonts.get(face);
    if (known) return known;
    const created = new EmbeddedFont(doc, face, fonts.size + 1);
    fonts.set(face, created);
    return created;
  };
  return {
    write({ text, face, size, colour, setting = 'plain' }, x, y) {
      const glyphs = face.glyphs(text, setting);
      if (glyphs.length === 0) return;
      const font = fontOf(face);
      doc.page.fonts[font.name] = font.reference;
      const place = `1 0 0 -1 ${decimal(x)} ${decimal(y)} Tm`;
      doc.addContent(
        `BT ${fillColour(colour)} /${font.name} ${decimal(size)} Tf ${place} ${shown(glyphs, size, font)} ET`,
      );
    },
    embed() {
      for (const font of fonts.values()) font.embed(streams);
    },
  };
}

/** The end of a run from its origin, in ems. */
export function widthOf(glyphs: readonly PlacedGlyph[]): number {
  const last = glyphs.at(-1);
  return last ? last.x + last.advance : 0;
}

/** What shows the glyphs: their numbers, and in between how far the pen goes back, in thousandths of the size. */
function shown(glyphs: readonly PlacedGlyph[], size: number, font: EmbeddedFont): string {
  const parts: string[] = [];
  let pen = 0;
  let rise = 0;
  let array = '';
  let codes = '';
  const closeCodes = () => {
    if (codes !== '') array += `<${codes}>`;
    codes = '';
  };
  const closeArray = () => {
    closeCodes();
    if (array !== '') parts.push(`[${array}] TJ`);
    array = '';
  };
  for (const glyph of glyphs) {
    const { x, y, advance } = glyph;
    if (y !== rise) {
      closeArray();
      parts.push(`${decimal(y * size)} Ts`);
      rise = y;
    }
    const back = Math.round((pen - x) * 1000);
    if (back !== 0) {
      closeCodes();
      array += back;
    }
    pen = x + advance + (pen - x - back / 1000);
    codes += font.codeOf(glyph);
  }
  closeArray();
  if (rise !== 0) parts.push('0 Ts');
  return parts.join(' ');
}
