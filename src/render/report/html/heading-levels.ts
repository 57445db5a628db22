import { type Block, childBlocks, type ReportSection } from '../blocks.ts';

/**
 * The level of each heading's element. A section's title stands below the report's, and none is skipped on the way
 * down, as those who go from heading to heading need it; how large a heading looks does not change.
 */
export function headingLevels(sections: readonly ReportSection[]): ReadonlyMap<Block, number> {
  const levels = new Map<Block, number>();
  for (const { blocks } of sections) {
    let open: number[] = [];
    for (const block of blocks.flatMap(withInner)) {
      if (block.type !== 'heading') continue;
      open = [...open.filter((level) => level < block.level), block.level];
      levels.set(block, open.length + 1);
    }
  }
  return levels;
}

const withInner = (block: Block): readonly Block[] => [block, ...childBlocks(block).flatMap(withInner)];
