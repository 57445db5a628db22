import { inside, type MeasureBlocks, type Measurer } from './scope.ts';
import { stacked, strip } from './strip.ts';

/** Side by side as one strip; under each other when they would fill more than a page. */
export const columnsMeasurer =
  (measure: MeasureBlocks): Measurer<'columns'> =>
  (block, area, scope) => {
    const gutter = scope.styles.gap * 3.5;
    const width = (area.width - gutter * (block.columns.length - 1)) / block.columns.length;
    const columns = block.columns.map((column, index) =>
      stacked(measure(column, { x: area.x + index * (width + gutter), width }, inside(scope, 'Div'))),
    );
    const height = Math.max(0, ...columns.map((column) => column.height));
    const below = scope.styles.gap * 1.5;
    if (height <= scope.styles.height) {
      return [strip({ height, above: below, below, marks: columns.flatMap((column) => column.marks) })];
    }
    return block.columns.flatMap((column) => measure(column, area, inside(scope, 'Div')));
  };
