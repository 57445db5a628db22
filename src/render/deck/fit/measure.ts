import type { FontBook, FontStyle } from '../../../fonts/font-book.ts';
import { countLines, minimumWidth, naturalWidth } from '../../../fonts/lines.ts';
import { type PreparedText, prepareText } from '../../../fonts/prepared-text.ts';
import type { Block, Image, InlineText, RichText } from '../../../model/rich-text.ts';
import type { DeckTokens } from '../../../theme/tokens.ts';
import { deckGeometry, type Geometry, SMALLEST_TYPE } from './geometry.ts';
import { spansOf } from './spans.ts';

export type TypeName = keyof DeckTokens['type'];

/** Sizes of texts on a slide at one scale of its type, in logical pixels. */
export interface Measure {
  readonly geometry: Geometry;
  readonly scale: number;
  size(type: TypeName): number;
  lineHeight(type: TypeName): number;
  /** A distance given at scale 1. */
  gap(distance: number): number;
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
const IMAGE_HEIGHT = 360;

/** Browsers and this agree within a per cent: a line that is that near to the edge is taken as full. */
const CAUTION = 0.99;

/** Measures for any scale; texts are prepared once for all of them. */
export function measures(book: FontBook, tokens: DeckTokens): (scale: number) => Measure {
  const geometry = deckGeometry(tokens);
  const prepared = preparedTexts(book);
  return (scale) => measureAt(scale, geometry, tokens, prepared);
}

function measureAt(
  scale: number,
  geometry: Geometry,
  tokens: DeckTokens,
  prepared: (text: InlineText | string, style: FontStyle) => PreparedText<undefined>,
): Measure {
  const measure: Measure = {
    geometry,
    scale,
    size: (type) => Math.max(SMALLEST_TYPE, tokens.type[type].size * scale),
    lineHeight: (type) => measure.size(type) * tokens.type[type].leading,
    gap: (distance) => distance * scale,
    lines: (text, type, width, style = 'regular') =>
      countLines(prepared(text, style), measure.size(type), Math.max(1, width * CAUTION - 1)),
    height: (text, type, width, style) => measure.lines(text, type, width, style) * measure.lineHeight(type),
    width: (text, type, style = 'regular') => naturalWidth(prepared(text, style), measure.size(type)),
    longestWord: (text, type, style = 'regular') => minimumWidth(prepared(text, style), measure.size(type)),
    blocks: (blocks, type, width) =>
      stack(blocks, measure.gap(geometry.paragraphGap), (block) => blockHeight(block, type, width, measure)),
    image: ({ width: own, height }, width) => {
      const factor = Math.min(1, width / own, measure.gap(IMAGE_HEIGHT) / height);
      return { width: own * factor, height: height * factor };
    },
  };
  return measure;
}

/** Heights one below the other. */
export function stack<T>(items: readonly T[], gap: number, height: (item: T) => number): number {
  return items.reduce((sum, item) => sum + height(item), 0) + gap * Math.max(0, items.length - 1);
}

function blockHeight(block: Block, type: TypeName, width: number, measure: Measure): number {
  const { geometry } = measure;
  switch (block.type) {
    case 'paragraph':
      return measure.height(block.children, type, width);
    case 'heading':
      return measure.height(block.children, type, width, 'bold');
    case 'list':
      return stack(block.items, measure.gap(geometry.itemGap), (item) =>
        measure.blocks(item, type, width - measure.gap(geometry.indent)),
      );
    case 'quote':
      return measure.blocks(block.children, type, width - measure.gap(geometry.indent));
    case 'code-block':
      return measure.height(block.value, type, width, 'code');
    case 'image':
      return measure.image(block.image, width).height;
    case 'rule':
      return 1;
  }
}

/** By the text itself, so that trying scales and widths costs no second reading of the fonts. */
function preparedTexts(book: FontBook) {
  const strings = new Map<string, PreparedText<undefined>>();
  const texts = new WeakMap<InlineText, Map<FontStyle, PreparedText<undefined>>>();
  return (text: InlineText | string, style: FontStyle): PreparedText<undefined> => {
    if (typeof text === 'string') {
      const key = `${style} ${text}`;
      const known = strings.get(key);
      if (known) return known;
      const fresh = prepareText(spansOf(text, style), book, style === 'code' ? 'preserve' : 'collapse');
      strings.set(key, fresh);
      return fresh;
    }
    const styles = texts.get(text) ?? new Map<FontStyle, PreparedText<undefined>>();
    texts.set(text, styles);
    const known = styles.get(style);
    if (known) return known;
    const fresh = prepareText(spansOf(text, style), book);
    styles.set(style, fresh);
    return fresh;
  };
}
