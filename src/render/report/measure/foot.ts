import type { MeasureBlocks, Measurer } from './scope.ts';

export const footMeasurer =
  (measure: MeasureBlocks): Measurer<'foot'> =>
  (block, area, scope) =>
    measure(block.blocks, area, scope).map((current) => ({ ...current, place: 'foot' }));
