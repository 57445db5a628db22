/** Design tokens: the one source for the deck's CSS, the report's styles, the charts' colours and all measuring. */
export interface Tokens {
  readonly fonts: FontTokens;
  readonly colours: { readonly light: Palette; readonly dark: Palette };
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
}

/** PDF points. */
export interface ReportTokens {
  readonly page: { readonly width: number; readonly height: number };
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly type: Readonly<
    Record<'display' | 'heading1' | 'heading2' | 'heading3' | 'body' | 'bodyHan' | 'table' | 'small', TypeSize>
  >;
}

export interface TypeSize {
  readonly size: number;
  /** Line height as a multiple of the size. */
  readonly leading: number;
}
