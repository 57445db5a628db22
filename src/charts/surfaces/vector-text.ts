import type { FontBook, FontStyle } from '../../fonts/font-book.ts';
import { layoutPrepared } from '../../fonts/lines.ts';
import type { PlacedRun } from '../../fonts/placed-line.ts';
import { prepareText } from '../../fonts/prepared-text.ts';

export interface CanvasFont {
  readonly style: FontStyle;
  readonly size: number;
}

/** Reads a CSS font value as Chart.js writes it, e.g. `bold 15px "Inter", "Noto Sans SC"`. */
export function parseFont(font: string): CanvasFont {
  const [, before = '', size = '10'] = /^(.*?)([\d.]+)px/.exec(font) ?? [];
  return { style: /bold|[6-9]00/.test(before) ? 'bold' : 'regular', size: Number(size) };
}

/** One line of text in runs, with the gaps between Han and Latin. */
export function placeText(text: string, { style, size }: CanvasFont, book: FontBook): readonly PlacedRun[] {
  const prepared = prepareText([{ text, style, payload: undefined }], book, 'preserve');
  return layoutPrepared(prepared, size, Number.POSITIVE_INFINITY)[0]?.runs ?? [];
}

/** How much of a text lies before the point that it is written at. */
export const shareBefore = (align: CanvasTextAlign): number =>
  align === 'center' ? 0.5 : align === 'right' || align === 'end' ? 1 : 0;

/**
 * From the point that a text is written at down to its baseline, in ems, as canvases do it: by the face of Latin
 * letters, its height brought to one em.
 */
export function baselineShift(baseline: CanvasTextBaseline, style: FontStyle, book: FontBook): number {
  const face = book.face(0x41, style);
  const ascent = face.ascent / (face.ascent + face.descent);
  const shifts: Readonly<Partial<Record<CanvasTextBaseline, number>>> = {
    top: ascent,
    middle: ascent - 0.5,
    bottom: ascent - 1,
  };
  return shifts[baseline] ?? 0;
}
