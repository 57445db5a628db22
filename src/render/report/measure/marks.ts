import type { FontFace } from '../../../fonts/font-book.ts';
import type { Link } from '../blocks.ts';

/** What is drawn. x counts from the left margin, y from the strip's top, downwards; points. */
export type Mark =
  | TextMark
  | LinkMark
  | LineMark
  | BoxMark
  | SubjectMark
  | MeterMark
  | PictureMark
  | ElementMark
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
  readonly face: FontFace;
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

/** Draws nothing: its tag has a place in the structure even so, such as an empty cell in its row. */
export interface ElementMark {
  readonly type: 'element';
  readonly tag: Tag;
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
  /** From 1, none skipped. */
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
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
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
  | 'Span'
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
  /** Of a cell, where it is more than 1. */
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  /** Of a list. */
  readonly numbering?: 'Decimal' | 'Square';
  /** What the tag stands for, where that is drawn in pieces: those that follow each other make one element. */
  readonly source?: object;
  /** BCP 47, where it differs from what is around it. */
  readonly language?: string;
}

/** The same marks further down and to the right. */
export function moved(mark: Mark, dx: number, dy: number): Mark {
  switch (mark.type) {
    case 'line':
      return { ...mark, x1: mark.x1 + dx, x2: mark.x2 + dx, y1: mark.y1 + dy, y2: mark.y2 + dy };
    case 'element':
      return mark;
    case 'anchor':
    case 'heading':
      return { ...mark, y: mark.y + dy };
    case 'page-number':
      return { ...mark, right: mark.right + dx, y: mark.y + dy };
    default:
      return { ...mark, x: mark.x + dx, y: mark.y + dy };
  }
}
