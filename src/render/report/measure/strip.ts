import { type Mark, moved } from './marks.ts';

/**
 * A piece of the page's full width that no page break divides: a line, a table's row, a figure. Measuring turns blocks
 * into strips, paginating stacks them on pages.
 */
export interface Strip {
  readonly height: number;
  /** Space wanted above and below; between two strips the larger one counts, at a page's top none. */
  readonly above: number;
  readonly below: number;
  /** No page break after this strip, as long as what is kept together fits on a page. */
  readonly keepWithNext: boolean;
  readonly marks: readonly Mark[];
  /** Drawn again above this strip where it comes first on a page: the header of its table. */
  readonly repeat: readonly Strip[];
  /** The same in less room, the largest first: taken where that keeps it on a page that it would not fit otherwise. */
  readonly smaller: readonly Strip[];
  /** Where on a page it belongs: `page` starts a new one, `foot` stands at its end, `float` may wait for the next. */
  readonly place: 'flow' | 'page' | 'foot' | 'float';
}

const EMPTY: Strip = {
  height: 0,
  above: 0,
  below: 0,
  keepWithNext: false,
  marks: [],
  repeat: [],
  smaller: [],
  place: 'flow',
};

export const strip = (parts: Partial<Strip>): Strip => ({ ...EMPTY, ...parts });

export const gapBetween = (upper: Strip | undefined, lower: Strip): number =>
  upper ? Math.max(upper.below, lower.above) : 0;

/** Strips on top of each other, as one that is not divided. */
export function stacked(strips: readonly Strip[]): { readonly height: number; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let height = 0;
  strips.forEach((current, index) => {
    height += gapBetween(strips[index - 1], current);
    const top = height;
    marks.push(...current.marks.map((mark) => moved(mark, 0, top)));
    height += current.height;
  });
  return { height, marks };
}

/** The first strip's space above and the last one's below, as the block around them wants them. */
export function spaced(strips: readonly Strip[], above: number, below: number): readonly Strip[] {
  return strips.map((current, index) => ({
    ...current,
    above: index === 0 ? Math.max(above, current.above) : current.above,
    below: index === strips.length - 1 ? Math.max(below, current.below) : current.below,
  }));
}

/** The same, in place of the space that they had. */
export function withSpace(strips: readonly Strip[], above: number, below: number): readonly Strip[] {
  return strips.map((current, index) => ({
    ...current,
    above: index === 0 ? above : current.above,
    below: index === strips.length - 1 ? below : current.below,
  }));
}

export const keptWithNext = (strips: readonly Strip[]): readonly Strip[] =>
  strips.map((current) => ({ ...current, keepWithNext: true }));

/** The first strip draws these marks too, under its own. */
export const withMarks = (strips: readonly Strip[], marks: readonly Mark[]): readonly Strip[] =>
  strips.map((current, index) => (index === 0 ? { ...current, marks: [...marks, ...current.marks] } : current));
