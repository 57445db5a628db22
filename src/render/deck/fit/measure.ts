import type { FontBook, FontStyle } from '../../../fonts/font-book.ts';
import { countLines, minimumWidth, naturalWidth } from '../../../fonts/lines.ts';
import { type PreparedText, prepareText } from '../../../fonts/prepared-text.ts';
import type { Block, Image, InlineText, RichText } from '../../../model/rich-text.ts';
import type { DeckTokens } from '../../../theme/tokens.ts';
import { deckGeometry, type Geometry, SMALLEST_TYPE } from './geometry.ts';
import { SPACE, type Space } from './spacing.ts';
import { spansOf } from './spans.ts';

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

/** Measures for any scale; texts are prepared once for all of them. */
export function measures(book: FontBook, tokens: DeckTokens): (scale: number) => Measure {
  const geometry = deckGeometry(tokens);
  const known = textMemory(book);
  return (scale) => measureAt(scale, geometry, tokens, known);
}

function measureAt(
  scale: number,
  geometry: Geometry,
  tokens: DeckTokens,
  known: (text: InlineText | string, style: FontStyle) => Known,
): Measure {
  const measure: Measure = {
    geometry,
    scale,
    size: (type) => Math.max(SMALLEST_TYPE, tokens.type[type].size * scale),
    lineHeight: (type) => measure.size(type) * tokens.type[type].leading,
    space: (name) => SPACE[name] * scale,
    lines: (text, type, width, style = 'regular') =>
      linesOf(known(text, style), Math.max(1, width * CAUTION - 1) / measure.size(type)),
    height: (text, type, width, style) => measure.lines(text, type, width, style) * measure.lineHeight(type),
    width: (text, type, style = 'regular') => naturalWidth(known(text, style).prepared, measure.size(type)),
    longestWord: (text, type, style = 'regular') => minimumWidth(known(text, style).prepared, measure.size(type)),
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

/** A text that the fonts have been asked about, and what came of it: by width in ems, how many lines it takes. */
interface Known {
  readonly prepared: PreparedText<undefined>;
  readonly lines: Map<number, number>;
}

function linesOf({ prepared, lines }: Known, ems: number): number {
  const known = lines.get(ems);
  if (known !== undefined) return known;
  const fits = (prepared.ends[prepared.text.length] ?? 0) <= ems;
  // Where a word has to be cut, a browser may start it on a line of its own.
  const count = countLines(prepared, 1, ems) + (!fits && minimumWidth(prepared, 1) > ems ? 1 : 0);
  lines.set(ems, count);
  return count;
}

/** Remembers texts, so that trying scales, types and widths costs no second reading of the fonts. */
function textMemory(book: FontBook): (text: InlineText | string, style: FontStyle) => Known {
  const strings = new Map<string, Known>();
  const texts = new WeakMap<InlineText, Map<FontStyle, Known>>();
  const fresh = (text: InlineText | string, style: FontStyle): Known => {
    const whiteSpace = style === 'code' ? 'preserve' : 'collapse';
    return { prepared: prepareText(spansOf(text, style), book, whiteSpace), lines: new Map() };
  };
  return (text, style) => {
    if (typeof text === 'string') return remembered(strings, `${style} ${text}`, () => fresh(text, style));
    const styles = texts.get(text) ?? new Map<FontStyle, Known>();
    texts.set(text, styles);
    return remembered(styles, style, () => fresh(text, style));
  };
}

function remembered<K>(memory: Map<K, Known>, key: K, make: () => Known): Known {
  const known = memory.get(key) ?? make();
  memory.set(key, known);
  return known;
}
