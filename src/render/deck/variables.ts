import type { FontBook } from '../../fonts/font-book.ts';
import type { Tokens } from '../../theme/tokens.ts';
import { colourRules, coverRules, kebab, paletteRules } from '../css-variables.ts';
import { deckGeometry, SMALLEST_TYPE, span } from './fit/geometry.ts';
import { IMAGE_HEIGHT } from './fit/measure.ts';
import { FIXED, MARK_WIDTH, SPACE } from './fit/spacing.ts';

/** Tokens and measures as CSS variables: the style sheet has no number of its own that decides what fits. */
export function deckVariables(tokens: Tokens, book: FontBook): string {
  const geometry = deckGeometry(tokens.deck);
  const { width, height, margin, gutter, top, kickerGap, headlineGap, bottom, numberWidth, footEnd } = geometry;
  const { coverTop, coverBottom, coverColumns } = geometry;
  const coverText = span(geometry, coverColumns);
  const pixels = {
    width,
    height,
    margin,
    gutter,
    top,
    kickerGap,
    headlineGap,
    bottom,
    numberWidth,
    footEnd,
    coverTop,
    coverBottom,
    coverText,
    motif: Math.max(0, Math.min(LARGEST_MOTIF, geometry.content - coverText - 2 * gutter)),
    smallest: SMALLEST_TYPE,
    imageHeight: IMAGE_HEIGHT,
  };
  const root = [
    ...Object.entries(pixels).map(([name, value]) => `--${kebab(name)}:${Math.round(value * 100) / 100}px`),
    ...Object.entries(SPACE).map(([name, value]) => `--space-${kebab(name)}:${value}px`),
    ...Object.entries(FIXED).map(([name, value]) => `--fixed-${kebab(name)}:${value}px`),
    ...Object.entries(tokens.deck.type).flatMap(([name, { size, leading }]) => [
      `--${kebab(name)}-size:${size}px`,
      `--${kebab(name)}-leading:${leading}`,
    ]),
    `--aspect:${width} / ${height}`,
    `--mark-width:${MARK_WIDTH}`,
    `--space-width:${book.width(' ', 'regular', 1)}`,
    `--family:${book.family}`,
    `--code-family:${book.codeFamily}`,
  ];
  return [
    `@page{size:${width}px ${height}px;margin:0}`,
    `:root{${root.join(';')}}`,
    colourRules(tokens.colours, ':root:not([data-theme])'),
    `@media screen{:root[data-theme="dark"]{${paletteRules(tokens.colours.dark)}}}`,
    ...coverRules(tokens.colours, '.slide-cover'),
  ].join('\n');
}

/** The cover's ornament, in the room that its text leaves. */
const LARGEST_MOTIF = 420;
