import { textStrips } from './paragraph.ts';
import { indented, inside, type MeasureBlocks, type Measurer } from './scope.ts';
import { gapBetween, type Strip, spaced, stacked, withMarks, withSpace } from './strip.ts';
import { layout, prepare } from './text.ts';

/** Terms on the left, what is said of them on the right. */
export const definitionsMeasurer =
  (measure: MeasureBlocks): Measurer<'definitions'> =>
  (block, area, scope) => {
    const { gap, text } = scope.styles;
    const style = { ...text[scope.role], bold: true };
    const list = inside(scope, 'L');
    const natural = block.entries.map(
      ({ term }) => layout(prepare(term, style, scope), style, Number.POSITIVE_INFINITY)[0]?.width ?? 0,
    );
    const termWidth = Math.min(area.width * 0.3, Math.max(0, ...natural) + style.size * 0.1);
    const indent = termWidth + style.size * 1.6;
    const strips = block.entries.flatMap(({ term, blocks }) => {
      const item = inside(list, 'LI');
      const label = inside(item, 'Lbl');
      const terms = textStrips(term, style, { x: area.x, width: termWidth }, label.tag, label);
      const content = measure(blocks, indented(area, indent), inside(item, 'LBody'));
      return withSpace(kept(beside(terms, content), style.lineHeight), gap * 0.6, gap * 0.6);
    });
    return spaced(strips, gap * 0.6, gap);
  };

/** `left` is laid over the strips of `right`, which stay together as far down as it reaches. */
function beside(left: readonly Strip[], right: readonly Strip[]): readonly Strip[] {
  const over = stacked(left);
  let covered = 0;
  const strips = right.map((current, index) => {
    covered += gapBetween(right[index - 1], current) + current.height;
    const isLast = index === right.length - 1;
    return {
      ...current,
      height: isLast ? current.height + Math.max(0, over.height - covered) : current.height,
      keepWithNext: current.keepWithNext || (!isLast && covered < over.height),
    };
  });
  return strips.length === 0 ? left : withMarks(strips, over.marks);
}

/** A short entry stays whole. */
function kept(strips: readonly Strip[], lineHeight: number): readonly Strip[] {
  if (stacked(strips).height > lineHeight * MOST_KEPT) return strips;
  return strips.map((current, index) => (index < strips.length - 1 ? { ...current, keepWithNext: true } : current));
}

/** In lines. */
const MOST_KEPT = 8;
