import type { FontBook } from '../../fonts/font-book.ts';
import type { Palette, Tokens } from '../../theme/tokens.ts';
import { deckGeometry, SMALLEST_TYPE } from './fit/geometry.ts';
import { IMAGE_HEIGHT } from './fit/measure.ts';
import { FIXED, MARK_WIDTH, SPACE } from './fit/spacing.ts';

/** Tokens and measures as CSS variables: the style sheet has no number of its own that decides what fits. */
export function deckVariables(tokens: Tokens, book: FontBook): string {
  const { width, height, margin, gutter, top, kickerGap, headlineGap, bottom, numberWidth } = deckGeometry(tokens.deck);
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
    smallest: SMALLEST_TYPE,
    imageHeight: IMAGE_HEIGHT,
  };
  const root = [
    ...Object.entries(pixels).map(([name, value]) => `--${kebab(name)}:${value}px`),
    ...Object.entries(SPACE).map(([name, value]) => `--space-${kebab(name)}:${value}px`),
    ...Object.entries(FIXED).map(([name, value]) => `--fixed-${kebab(name)}:${value}px`),
    ...Object.entries(tokens.deck.type).flatMap(([name, { size, leading }]) => [
      `--${kebab(name)}-size:${size}px`,
      `--${kebab(name)}-leading:${leading}`,
    ]),
    `--mark-width:${MARK_WIDTH}`,
    `--space-width:${book.width(' ', 'regular', 1)}`,
    `--family:${book.family}`,
    `--code-family:${book.codeFamily}`,
  ];
  const light = paletteRules(tokens.colours.light);
  const dark = paletteRules(tokens.colours.dark);
  return [
    `:root{${root.join(';')}}`,
    `:root{${light}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme]){${dark}}}`,
    `@media screen{:root[data-theme="dark"]{${dark}}}`,
    ...tokens.colours.light.subjects.map((_, index) => `.subject-${index}{--subject:var(--subject-${index})}`),
  ].join('\n');
}

function paletteRules({ subjects, ...colours }: Palette): string {
  const named = Object.entries(colours).map(([name, value]) => `--${kebab(name)}:${value}`);
  return [...named, ...subjects.map((colour, index) => `--subject-${index}:${colour}`)].join(';');
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
