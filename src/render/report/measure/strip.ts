import type { Link } from '../blocks.ts';

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
  /** Where on a page it belongs: `page` starts a new one, `foot` stands at its end. */
  readonly place: 'flow' | 'page' | 'foot';
}

/** What is drawn. x counts from the left margin, y from the strip's top, downwards; points. */
export type Mark =
  | TextMark
  | LinkMark
  | LineMark
  | BoxMark
  | SubjectMark
  | MeterMark
  | PictureMark
  | AnchorMark
  | HeadingMark
  | PageNumberMark;

export type MarkType = Mark['type'];

interface Tagged {
  /** Its place in the document's structure; null for what only decorates. */
  readonly tag: Tag | null;
}

export interface TextMark extends Tagged {
  readonly type: 'text';
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly width: number;
  readonly text: string;
  /** Id of the face. */
  readonly face: string;
  readonly size: number;
  readonly colour: string;
  /** Figures of equal width, so that numbers under each other align; the text then ends at `x + width`. */
  readonly isTabular: boolean;
}

/** An area that can be clicked. */
export interface LinkMark extends Tagged {
  readonly type: 'link';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly link: Link;
  /** What it leads to, in words. */
  readonly title: string;
}

export interface LineMark {
  readonly type: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
  readonly colour: string;
  readonly dotted: boolean;
}

export interface BoxMark {
  readonly type: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
}

/** The mark of a subject, centred on x and y. */
export interface SubjectMark {
  readonly type: 'subject';
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly subject: number;
}

export interface MeterMark {
  readonly type: 'meter';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** 0 to 1. */
  readonly value: number;
  readonly subject: number;
}

export interface PictureMark extends Tagged {
  readonly type: 'picture';
  readonly kind: 'chart' | 'image';
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A place that links lead to. */
export interface AnchorMark {
  readonly type: 'anchor';
  readonly id: string;
  readonly y: number;
}

/** A heading starts here: for the bookmarks. */
export interface HeadingMark {
  readonly type: 'heading';
  readonly id: string;
  readonly level: number;
  /** With its number. */
  readonly title: string;
  readonly y: number;
}

/** The number of the page that an anchor is on, set to end at `right`; known only when all pages are. */
export interface PageNumberMark extends Tagged {
  readonly type: 'page-number';
  readonly of: string;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
}

export type TagRole =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Figure'
  | 'BlockQuote'
  | 'Code'
  | 'Note'
  | 'Link'
  | 'TOC'
  | 'TOCI';

/** A node of the logical structure. Its children are the tags that name it as parent, in the order they are drawn. */
export interface Tag {
  readonly role: TagRole;
  readonly parent: Tag | null;
  /** Text alternative of a figure. */
  readonly alternative?: string;
  /** Of a header cell. */
  readonly scope?: 'Column' | 'Row';
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

/** The same marks further down and to the right. */
export function moved(mark: Mark, dx: number, dy: number): Mark {
  switch (mark.type) {
    case 'line':
      return { ...mark, x1: mark.x1 + dx, x2: mark.x2 + dx, y1: mark.y1 + dy, y2: mark.y2 + dy };
    case 'anchor':
    case 'heading':
      return { ...mark, y: mark.y + dy };
    case 'page-number':
      return { ...mark, right: mark.right + dx, y: mark.y + dy };
    default:
      return { ...mark, x: mark.x + dx, y: mark.y + dy };
  }
}

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
