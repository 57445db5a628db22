import type { FontStyle } from '../../../fonts/font-book.ts';
import type { Block, Image, InlineText, RichText } from '../../../model/rich-text.ts';
import type { DeckTokens } from '../../../theme/tokens.ts';
import { deckGeometry, type Geometry, SMALLEST_TYPE } from './geometry.ts';
import type { MeasuredText, MeasuredTexts } from './measured-texts.ts';
import { SPACE, type Space } from './spacing.ts';

export type TypeName = keyof DeckTokens['type'];

/** Sizes of texts on a slide at one scale of its type, in logical pixels. */
export interface Measure {
  readonly geometry: Geometry;
  readonly scale: number;
  size(type: TypeName): number;
  lineHeight(type: TypeName): number;
  /** A distance at this scale. */
  space(name: Space): number;
  lines(text: InlineText | string, type: TypeName, width: number, style?: FontStyle): number;
  height(text: InlineText | string, type: TypeName, width: number, style?: FontStyle): number;
  /** On one line. */
  width(text: InlineText | string, type: TypeName, style?: FontStyle): number;
  /** Of the longest piece that no ordinary line break divides. */
  longestWord(text: InlineText | string, type: TypeName, style?: FontStyle): number;
  blocks(blocks: RichText, type: TypeName, width: number): number;
  /** How large a picture is drawn: never above its own size, nor above the slot. */
  image(image: Image, width: number): { readonly width: number; readonly height: number };
}

/** Pictures inside a text are no taller than this at scale 1. */
export const IMAGE_HEIGHT = 360;

/** Browsers and this agree within a per cent: a line that is that near to the edge is taken as full. */
const CAUTION = 0.99;

/** Width into which a line of this width is sure to fit. */
export const roomFor = (width: number): number => (width + 1) / CAUTION + 0.1;

/** Measures for any scale; texts are measured once for all of them. */
export function measures(texts: MeasuredTexts, tokens: DeckTokens): (scale: number) => Measure {
  const geometry = deckGeometry(tokens);
  const known = texts.reader();
  return (scale) => measureAt(scale, geometry, tokens, known);
}

function measureAt(
  scale: number,
  geometry: Geometry,
  tokens: DeckTokens,
  known: (text: InlineText | string, style: FontStyle) => MeasuredText,
): Measure {
  const measure: Measure = {
    geometry,
    scale,
    size: (type) => Math.max(SMALLEST_TYPE, tokens.type[type].size * scale),
    lineHeight: (type) => measure.size(type) * tokens.type[type].leading,
    space: (name) => SPACE[name] * scale,
    lines: (text, type, width, style = 'regular') =>
      known(text, style).lines(Math.max(1, width * CAUTION - 1) / measure.size(type)),
    height: (text, type, width, style) => measure.lines(text, type, width, style) * measure.lineHeight(type),
    width: (text, type, style = 'regular') => known(text, style).width * measure.size(type),
    longestWord: (text, type, style = 'regular') => known(text, style).longestWord * measure.size(type),
    blocks: (blocks, type, width) =>
      stack(blocks, measure.space('paragraph'), (block) => blockHeight(block, type, width, measure)),
    image: ({ width: own, height }, width) => {
      const factor = Math.min(1, width / own, (IMAGE_HEIGHT * scale) / height);
      return { width: own * factor, height: height * factor };
    },
  };
  return measure;
}

/** A height of each item, worked out once: while pages are cut, it is asked for again and again. */
export function onceEach<Item>(height: (item: Item) => number): (item: Item) => number {
  const known = new Map<Item, number>();
  return (item) => {
    const value = known.get(item) ?? height(item);
    known.set(item, value);
    return value;
  };
}

/** Heights one below the other. */
export function stack<T>(items: readonly T[], gap: number, height: (item: T) => number): number {
  return items.reduce((sum, item) => sum + height(item), 0) + gap * Math.max(0, items.length - 1);
}

function blockHeight(block: Block, type: TypeName, width: number, measure: Measure): number {
  switch (block.type) {
    case 'paragraph':
      return measure.height(block.children, type, width);
    case 'heading':
      return measure.height(block.children, type, width, 'bold');
    case 'list':
      return stack(block.items, measure.space('item'), (item) =>
        measure.blocks(item, type, width - measure.space('indent')),
      );
    case 'quote':
      return measure.blocks(block.children, type, width - measure.space('indent'));
    case 'code-block':
      return measure.height(block.value, type, width, 'code');
    case 'image':
      return measure.image(block.image, width).height;
    case 'rule':
      return 1;
  }
}
