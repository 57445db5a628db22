import { indented, inside, type MeasureBlocks, type Measurer } from './scope.ts';
import { gapBetween, type Strip, spaced } from './strip.ts';

/** Text set apart by a bar at its left: quotes and notes. */

export const quoteMeasurer =
  (measure: MeasureBlocks): Measurer<'quote'> =>
  (block, area, scope) => {
    const { gap, palette } = scope.styles;
    const quoted = { ...inside(scope, 'BlockQuote'), role: 'muted' as const };
    const content = measure(block.blocks, indented(area, 14), quoted);
    return spaced(withBar(content, area.x, 1.5, palette.line), gap, gap * 1.5);
  };

export const noteMeasurer =
  (measure: MeasureBlocks): Measurer<'note'> =>
  (block, area, scope) => {
    const { gap, palette } = scope.styles;
    const content = measure(block.blocks, indented(area, 16), inside(scope, 'Note'));
    return spaced(withBar(content, area.x, 3, palette.accent), gap * 1.5, gap * 2);
  };

/** A bar down the left side, over the gaps between the strips too. */
function withBar(strips: readonly Strip[], x: number, width: number, colour: string): readonly Strip[] {
  return strips.map((current, index) => {
    const next = strips[index + 1];
    const height = current.height + (next ? gapBetween(current, next) : 0);
    return { ...current, marks: [{ type: 'box', x, y: 0, width, height, colour }, ...current.marks] };
  });
}
