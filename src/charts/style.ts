import type { FontBook } from '../fonts/font-book.ts';
import type { Palette } from '../theme/tokens.ts';

/** How a chart looks, apart from what it shows. */
export interface ChartStyle {
  readonly palette: Palette;
  readonly book: FontBook;
  /** Size of names and values, in logical pixels. */
  readonly label: number;
  /** Size of the figures along an axis: 13 or more. */
  readonly small: number;
  /** False where the page around the chart says itself which subject is which. */
  readonly key: boolean;
  /** Labels that were broken into lines before, by `wrapLabel`. */
  readonly wrapped: Map<string, readonly string[]>;
}

export const chartStyle = (
  palette: Palette,
  book: FontBook,
  { label = 15, small = 13, key = true }: Partial<Pick<ChartStyle, 'label' | 'small' | 'key'>> = {},
): ChartStyle => ({ palette, book, label, small: Math.max(13, small), key, wrapped: new Map() });

/** The same in other colours, which no label need be broken for again. */
export const inColours = (style: ChartStyle, palette: Palette): ChartStyle => ({ ...style, palette });

/** A subject's colour, by its place in the content. */
export const subjectColour = ({ subjects, text }: Palette, index: number): string =>
  subjects[index % subjects.length] ?? text;

/** The rest of the field in a small multiple: seen, but behind. */
export const mutedColour = ({ muted }: Palette): string => translucent(muted, 0.35);

/** `#rrggbb` with an opacity, as every drawing surface reads it. */
export function translucent(colour: string, opacity: number): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `rgba(${red}, ${green}, ${blue}, ${opacity})`;
}
