/** Design tokens: the one source for the deck's CSS, the report's styles, the charts' colours and all measuring. */
export interface Tokens {
  readonly fonts: FontTokens;
  readonly colours: {
    readonly light: Palette;
    readonly dark: Palette;
    /** Of the covers of deck and report, in light and dark; without it they look like every other page. */
    readonly cover?: Palette;
  };
  readonly deck: DeckTokens;
  readonly report: ReportTokens;
}

/** Font files by script and style, as `package/path` or as a path relative to the theme's folder. */
export interface FontTokens {
  readonly latin: { readonly family: string; readonly regular: string; readonly bold: string; readonly italic: string };
  readonly han: { readonly family: string; readonly regular: string; readonly bold: string };
  /** What the two before lack, e.g. `✔` and `◔`. One weight serves all. */
  readonly symbols: { readonly family: string; readonly regular: string };
  readonly code: { readonly family: string; readonly regular: string };
}

/** Hex colours. Text colours reach 4.5:1 on `background` and on `surface`; so do the subjects'. */
export interface Palette {
  readonly background: string;
  readonly surface: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly accent: string;
  readonly positive: string;
  readonly negative: string;
  /** By a subject's place in the content; eight of them. */
  readonly subjects: readonly string[];
}

/** Logical pixels. */
export interface DeckTokens {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly gutter: number;
  readonly type: Readonly<Record<'display' | 'headline' | 'title' | 'body' | 'table' | 'source', TypeSize>>;
  /** Where things stand on a slide, as far as the theme has a mind of its own. */
  readonly space?: Partial<Record<SlideSpace, number>>;
  readonly cover?: {
    /** Of the twelve columns, for the text beside the ornament; 7 by default. */
    readonly columns?: number;
    /** From the slide's edges to what stands on its cover; 56 by default. */
    readonly top?: number;
    readonly bottom?: number;
  };
  /** What a brand takes of the slides. Measured for each story: no part of tokens.json. */
  readonly brand?: BrandRoom;
}

/** Logical pixels. */
export interface BrandRoom {
  /** Of the words at the foot. */
  readonly words: number;
  /** Of the logo at the foot, and on the cover. */
  readonly foot: { readonly width: number; readonly height: number } | null;
  readonly cover: { readonly width: number; readonly height: number } | null;
  /** Of both together, gaps included. */
  readonly footWidth: number;
  readonly footHeight: number;
  readonly coverHeight: number;
}

/**
 * From the slide's top to the kicker, from the kicker to the headline, from there to the body, from the body to the
 * source line, from that to the slide's lower edge.
 */
export type SlideSpace = 'top' | 'kickerGap' | 'headlineGap' | 'footerGap' | 'bottom';

/** PDF points. */
export interface ReportTokens {
  readonly page: { readonly width: number; readonly height: number };
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly type: Readonly<
    Record<'display' | 'heading1' | 'heading2' | 'heading3' | 'body' | 'bodyHan' | 'table' | 'small', TypeSize>
  >;
  readonly look?: ReportLook;
}

/** What the PDF draws that is no text; each by itself. */
export interface ReportLook {
  /** A band down the left edge (the default), a band across the top, or two rules at the top as newspapers have. */
  readonly cover?: 'left' | 'top' | 'rules';
  /** What stands above a section's title: nothing (the default), a short strong bar, or a rule of the page's width. */
  readonly section?: 'none' | 'bar' | 'rule';
  /** Around a table's header: a rule below it (the default), or one above it too. */
  readonly table?: 'below' | 'around';
}

export interface TypeSize {
  readonly size: number;
  /** Line height as a multiple of the size. */
  readonly leading: number;
}
