import type { Block, BlockType, ReportSection, SectionLayout } from '../blocks.ts';
import { type ReportStyles, scaledStyles } from '../styles.ts';
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
import { type Strip, stacked } from './strip.ts';
import { measureTable } from './table/table.ts';

export interface MeasuredSection {
  readonly id: string;
  readonly title: string;
  readonly layout: SectionLayout;
  /** A cover that is whole on its page, in colours of its own. */
  readonly isPainted?: true;
  readonly strips: readonly Strip[];
}

/** Every section as strips of the page's width. */
export function measureSections(sections: readonly ReportSection[], scope: Scope): readonly MeasuredSection[] {
  return sections.map(({ id, title, layout, blocks }) => {
    const measured = (styles: ReportStyles) =>
      measureBlocks(blocks, { x: 0, width: styles.width }, inside({ ...scope, styles }, 'Sect'));
    const { styles } = scope;
    if (layout === 'cover' && styles.cover) {
      const strips = onOnePage(measured, styles.cover);
      if (stacked(strips).height <= styles.height) return { id, title, layout, strips, isPainted: true };
    }
    const strips = layout === 'sheet' || layout === 'cover' ? onOnePage(measured, styles) : measured(styles);
    return { id, title, layout, strips };
  });
}

/** The largest size at which it fits; full size when even the smallest would not do. */
function onOnePage(measured: (styles: ReportStyles) => readonly Strip[], styles: ReportStyles): readonly Strip[] {
  const full = measured(styles);
  const fits = (strips: readonly Strip[]) => stacked(strips).height <= styles.height;
  if (fits(full)) return full;
  for (const factor of SHEET_SIZES) {
    const smaller = measured(scaledStyles(styles, factor));
    if (fits(smaller)) return smaller;
  }
  return full;
}

const SHEET_SIZES = [0.96, 0.92, 0.88, 0.85];

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

/** What belongs together by its place: a source line under something, one paragraph between a heading and a table. */
function clung(blocks: readonly Block[], measured: readonly (readonly Strip[])[]): readonly Strip[] {
  return measured.flatMap((strips, index) => {
    const next = blocks[index + 1];
    if (next?.type === 'paragraph' && next.style === 'source')
      return withLast(strips, { below: 0, keepWithNext: true });
    const isIntroduction = blocks[index - 1]?.type === 'heading' && blocks[index]?.type === 'paragraph';
    return isIntroduction && next?.type === 'table' ? withLast(strips, { keepWithNext: true }) : strips;
  });
}

const withLast = (strips: readonly Strip[], change: Partial<Strip>): readonly Strip[] =>
  strips.map((strip, index) => (index === strips.length - 1 ? { ...strip, ...change } : strip));
