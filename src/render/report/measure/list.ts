import type { Block } from '../blocks.ts';
import { unstyled } from '../blocks.ts';
import { baselineOf, type TextStyle } from '../styles.ts';
import type { Mark } from './marks.ts';
import { anchored } from './paragraph.ts';
import { indented, inside, type MeasureBlocks, type Measurer, type Scope } from './scope.ts';
import { type Strip, withMarks, withSpace } from './strip.ts';
import { layout, lineMarks, prepare } from './text.ts';

export const listMeasurer =
  (measure: MeasureBlocks): Measurer<'list'> =>
  (block, area, scope) => {
    const { gap, text } = scope.styles;
    const style = text[scope.role];
    const labels = block.items.map((_, index) => listLabel(block, index, style, scope));
    const indent = Math.max(style.size * 1.3, ...labels.map((label) => label.width + style.size * 0.6));
    const list = inside(scope, 'L', { numbering: block.style === 'bullets' ? 'Square' : 'Decimal' });
    const isTight = block.items.every((item) => item.blocks.length <= 1);
    const between = isTight ? gap * 0.45 : gap * 0.9;
    const strips = block.items.flatMap((item, index) => {
      const entry = inside(list, 'LI');
      const content = measure(item.blocks, indented(area, indent), inside(entry, 'LBody'));
      const label = labels[index]?.marks(area.x, indent, inside(entry, 'Lbl')) ?? [];
      const kept = item.blocks.at(-1)?.type === 'heading' ? released(content) : content;
      return anchored(withSpace(withMarks(kept, label), between, between), item.id);
    });
    return withSpace(strips, gap * 0.5, gap);
  };

interface ListLabel {
  readonly width: number;
  readonly marks: (x: number, indent: number, label: Scope) => readonly Mark[];
}

function listLabel(block: Block<'list'>, index: number, style: TextStyle, scope: Scope): ListLabel {
  if (block.style === 'bullets') return { width: style.size * 0.5, marks: (x) => [bullet(x, style, scope)] };
  const number = block.start + index;
  const value = block.style === 'sources' ? `[${number}]` : `${number}.`;
  const text = prepare([unstyled(value)], style, scope);
  const line = layout(text, style, Number.POSITIVE_INFINITY)[0];
  const width = line?.width ?? 0;
  return {
    width,
    marks: (x, indent, label) =>
      line ? lineMarks(line, x + indent - style.size * 0.6 - width, 0, style, label.tag, label) : [],
  };
}

/** Drawn, so that no font needs to have it. */
const bullet = (x: number, style: TextStyle, scope: Scope): Mark => {
  const side = style.size * 0.26;
  const middle = baselineOf(style) - style.size * 0.33;
  return {
    type: 'box',
    x: x + style.size * 0.2,
    y: middle - side / 2,
    width: side,
    height: side,
    colour: scope.styles.palette.accent,
  };
};

/** A heading that ends an item has nothing to stay with. */
const released = (strips: readonly Strip[]): readonly Strip[] =>
  strips.map((current, index) => (index === strips.length - 1 ? { ...current, keepWithNext: false } : current));
