import type { Block, BlockType, ReportSection, SectionLayout } from '../blocks.ts';
import { noteMeasurer, quoteMeasurer } from './aside.ts';
import { measureCode } from './code.ts';
import { columnsMeasurer } from './columns.ts';
import { measureContents } from './contents.ts';
import { definitionsMeasurer } from './definitions.ts';
import { measureFigure } from './figure.ts';
import { footMeasurer } from './foot.ts';
import { listMeasurer } from './list.ts';
import { measureHeading, measureParagraph } from './paragraph.ts';
import { measureRule } from './rule.ts';
import { type Area, inside, type Measurer, type Scope } from './scope.ts';
import type { Strip } from './strip.ts';
import { measureTable } from './table/table.ts';

export interface MeasuredSection {
  readonly id: string;
  readonly title: string;
  readonly layout: SectionLayout;
  readonly strips: readonly Strip[];
}

/** Every section as strips of the page's width. */
export function measureSections(sections: readonly ReportSection[], scope: Scope): readonly MeasuredSection[] {
  return sections.map(({ id, title, layout, blocks }) => ({
    id,
    title,
    layout,
    strips: measureBlocks(blocks, { x: 0, width: scope.styles.width }, inside(scope, 'Sect')),
  }));
}

const measureBlocks = (blocks: readonly Block[], area: Area, scope: Scope): readonly Strip[] =>
  clung(
    blocks,
    blocks.map((block) => measureBlock(block, area, scope)),
  );

const measurers: { readonly [T in BlockType]: Measurer<T> } = {
  heading: measureHeading,
  paragraph: measureParagraph,
  list: listMeasurer(measureBlocks),
  definitions: definitionsMeasurer(measureBlocks),
  table: measureTable,
  figure: measureFigure,
  quote: quoteMeasurer(measureBlocks),
  code: measureCode,
  rule: measureRule,
  note: noteMeasurer(measureBlocks),
  columns: columnsMeasurer(measureBlocks),
  foot: footMeasurer(measureBlocks),
  contents: measureContents,
};

function measureBlock<T extends BlockType>(block: Block<T>, area: Area, scope: Scope): readonly Strip[] {
  return measurers[block.type](block, area, scope);
}

/** A source line stays with what it stands under, close to it. */
function clung(blocks: readonly Block[], measured: readonly (readonly Strip[])[]): readonly Strip[] {
  return measured.flatMap((strips, index) => {
    const next = blocks[index + 1];
    if (next?.type !== 'paragraph' || next.style !== 'source') return strips;
    return strips.map((strip, place) =>
      place === strips.length - 1 ? { ...strip, below: 0, keepWithNext: true } : strip,
    );
  });
}
