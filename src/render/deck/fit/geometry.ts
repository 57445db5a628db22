import type { DeckTokens } from '../../../theme/tokens.ts';

/**
 * Where things stand on a slide, in logical pixels. The style sheet gets these very numbers as variables, so that what
 * is measured and what is drawn cannot drift apart.
 */
export interface Geometry {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly gutter: number;
  readonly content: number;
  /** The kicker's top edge. */
  readonly top: number;
  readonly kickerGap: number;
  readonly headlineGap: number;
  /** From the source line's lower edge to the slide's. */
  readonly bottom: number;
  readonly footerGap: number;
  /** The right end of the footer, kept for the slide number. */
  readonly numberWidth: number;
  /** Of number and brand: what the footer keeps from the source line. */
  readonly footEnd: number;
  /** Of the brand at the foot. */
  readonly footHeight: number;
  /** Of the logo on the cover, with the gap below it. */
  readonly coverLogo: number;
  /** Columns of the grid for the cover's text beside its ornament. */
  readonly coverColumns: number;
  /** Between the edges of the slide and what stands on the cover. */
  readonly coverTop: number;
  readonly coverBottom: number;
}

export function deckGeometry({ width, height, margin, gutter, space, cover, brand }: DeckTokens): Geometry {
  return {
    width,
    height,
    margin,
    gutter,
    content: width - 2 * margin,
    top: 44,
    kickerGap: 10,
    headlineGap: 32,
    bottom: 30,
    footerGap: 22,
    numberWidth: NUMBER_WIDTH,
    footEnd: NUMBER_WIDTH + (brand?.footWidth ?? 0),
    footHeight: brand?.footHeight ?? 0,
    coverLogo: brand?.coverHeight ?? 0,
    coverColumns: cover?.columns ?? 7,
    coverTop: cover?.top ?? 56,
    coverBottom: cover?.bottom ?? 56,
    ...space,
  };
}

const NUMBER_WIDTH = 88;

/** Width of so many of the twelve columns, the gutters between them included. */
export function span(geometry: Geometry, columns: number): number {
  const column = (geometry.content - 11 * geometry.gutter) / 12;
  return columns * column + (columns - 1) * geometry.gutter;
}

/** The text floor: a projector in a large room shows nothing below it. */
export const SMALLEST_TYPE = 16;

/** Type is scaled down this far before a slide is split; the smallest is the last. */
export const SCALES: readonly number[] = [1, 0.95, 0.9, 0.85];
