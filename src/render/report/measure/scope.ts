import type { FontBook } from '../../../fonts/font-book.ts';
import type { Block, BlockType, Inline } from '../blocks.ts';
import type { Numbering } from '../number/number-blocks.ts';
import type { ReportStyles, TextRole } from '../styles.ts';
import type { Tag } from './marks.ts';
import type { ReferenceWords } from './references.ts';
import type { Strip } from './strip.ts';
import type { ReportText } from './text.ts';

/** What measuring needs to know, whatever the block. */
export interface Scope {
  readonly styles: ReportStyles;
  readonly book: FontBook;
  /** Natural sizes by name, in points. */
  readonly charts: ReadonlyMap<string, PictureSize>;
  readonly images: ReadonlyMap<string, PictureSize>;
  readonly numbering: Numbering;
  readonly words: ReferenceWords;
  /** By anchor, as far as they are known from setting the report before; null when they are to be left out. */
  readonly pages: ReadonlyMap<string, number> | null;
  /** What has been prepared, by text and whether all of it is bold. */
  readonly prepared: WeakMap<readonly Inline[], Map<boolean, ReportText>>;
  readonly tag: Tag;
  /** How paragraphs without a style of their own look. */
  readonly role: TextRole;
}

export interface PictureSize {
  readonly width: number;
  readonly height: number;
  /** Of a logo, which stands at the left: the colour of the plate under it, or none. */
  readonly plate?: string | null;
}

/** Where a block stands; x counts from the left margin. */
export interface Area {
  readonly x: number;
  readonly width: number;
}

export type Measurer<T extends BlockType> = (block: Block<T>, area: Area, scope: Scope) => readonly Strip[];

/** Measures any block: handed to those that hold others, so that no measurer imports the registry. */
export type MeasureBlocks = (blocks: readonly Block[], area: Area, scope: Scope) => readonly Strip[];

export const inside = (scope: Scope, role: Tag['role'], more: Partial<Tag> = {}): Scope => ({
  ...scope,
  tag: { role, parent: scope.tag, ...more },
});

/** Deep inside lists and quotes the indent ends before the text has no room left. */
const NARROWEST = 150;

export const indented = ({ x, width }: Area, by: number): Area => {
  const step = Math.max(0, Math.min(by, width - NARROWEST));
  return { x: x + step, width: width - step };
};
