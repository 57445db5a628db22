/**
 * The closed vocabulary between templates and typesetting. Report markup is parsed into it; measuring knows nothing else.
 */
export interface Blocks {
  readonly heading: HeadingBlock;
  readonly paragraph: ParagraphBlock;
  readonly list: ListBlock;
  readonly definitions: DefinitionsBlock;
  readonly table: TableBlock;
  readonly figure: FigureBlock;
  readonly quote: QuoteBlock;
  readonly code: CodeBlock;
  readonly rule: RuleBlock;
  readonly note: NoteBlock;
  readonly columns: ColumnsBlock;
  readonly foot: FootBlock;
  readonly contents: ContentsBlock;
}

export type BlockType = keyof Blocks;

/** Distributes over the types, so that `type` tells the rest. */
export type Block<T extends BlockType = BlockType> = { [K in T]: { readonly type: K } & Blocks[K] }[T];

/** One section of the report: what one template made of one section of the story. */
export interface ReportSection {
  readonly id: string;
  /** Plain text, for the running header. */
  readonly title: string;
  /** Whether its headings carry numbers. */
  readonly numbered: boolean;
  readonly layout: SectionLayout;
  readonly blocks: readonly Block[];
}

/**
 * `cover` has a page to itself without header and footer; `sheet` is set smaller if that brings it onto one page; `page`
 * starts a new page; `flow` goes on where the last ended.
 */
export type SectionLayout = 'cover' | 'sheet' | 'page' | 'flow';

export interface HeadingBlock {
  /** 1 is the section's title, 2 stands in the contents too, 3 and 4 do not. */
  readonly level: 1 | 2 | 3 | 4;
  readonly id: string | null;
  readonly text: readonly Inline[];
}

export interface ParagraphBlock {
  readonly style: ParagraphStyle;
  readonly id: string | null;
  readonly text: readonly Inline[];
}

/** The names are the classes of `<p>`; a paragraph without a class is `body`. `source` clings to what it stands under. */
export type ParagraphStyle = 'body' | 'lead' | 'answer' | 'muted' | 'source' | 'label' | 'title' | 'subtitle';

export interface ListBlock {
  /** `sources` sets its numbers in brackets, as citations write them. */
  readonly style: 'bullets' | 'numbers' | 'sources';
  readonly start: number;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly id: string | null;
  readonly blocks: readonly Block[];
}

export interface DefinitionsBlock {
  readonly entries: readonly { readonly term: readonly Inline[]; readonly blocks: readonly Block[] }[];
}

export interface TableBlock {
  readonly id: string | null;
  readonly caption: readonly Inline[] | null;
  /** In each of them a cell starts somewhere. */
  readonly columns: number;
  readonly head: readonly TableRow[];
  readonly body: readonly TableRow[];
}

export interface TableRow {
  /** `group` heads the rows below it and stays with the next; `marked` stands out; `total` has a rule above it. */
  readonly style: 'plain' | 'group' | 'marked' | 'total';
  /** Those that start in this row, from left to right. With the ones that reach down into it they fill every column. */
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  /** What it is the heading of; null for data. */
  readonly heads: 'column' | 'row' | null;
  readonly align: 'left' | 'right' | 'center';
  /** Number of its first column, from 0. */
  readonly column: number;
  /** At least 1; no two cells of a table overlap. */
  readonly columnSpan: number;
  /** At least 1; never reaches past the head, or past the body. */
  readonly rowSpan: number;
  readonly text: readonly Inline[];
}

export interface FigureBlock {
  readonly id: string | null;
  /** Several stand side by side, as small multiples. */
  readonly pictures: readonly Picture[];
  readonly caption: readonly Inline[] | null;
}

/** What an `<img>` shows: a chart by its name, or an image of the content by its path. */
export interface Picture {
  readonly kind: 'chart' | 'image';
  readonly name: string;
  readonly alternative: string;
}

export interface QuoteBlock {
  readonly blocks: readonly Block[];
}

export interface CodeBlock {
  readonly value: string;
}

export interface RuleBlock {
  /** `accent` is short and strong, `page` starts a new page. */
  readonly style: 'line' | 'accent' | 'page';
}

/** Set apart from the running text. */
export interface NoteBlock {
  readonly blocks: readonly Block[];
}

/** Side by side where that fits on a page, one after the other where it does not. */
export interface ColumnsBlock {
  readonly columns: readonly (readonly Block[])[];
}

/** Stands at the foot of the cover. */
export interface FootBlock {
  readonly blocks: readonly Block[];
}

/** Filled with the headings and their pages once these are known. */
export type ContentsBlock = Readonly<Record<never, never>>;

export type Inline =
  | TextInline
  /** The mark of a subject: its shape in its colour. */
  | { readonly type: 'marker'; readonly subject: number }
  /** A bar from 0 to 1, in the colour of a subject. */
  | { readonly type: 'meter'; readonly subject: number; readonly value: number }
  | ReferenceInline
  /** The pages that cite a source, each a link: stands at the end of its entry. */
  | { readonly type: 'citations'; readonly of: string }
  /** Empty, in multiples of the size. */
  | { readonly type: 'space'; readonly width: number }
  | { readonly type: 'break' };

export interface TextInline {
  readonly type: 'text';
  readonly value: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly code: boolean;
  readonly tone: Tone;
  readonly link: Link | null;
  /** BCP 47, of a phrase in another language than the report's. */
  readonly language: string | null;
  /** What a sign says to those who do not see it. */
  readonly spoken?: string;
}

/** Names another place of the report, as it is numbered there: “Table 3”, “2.1” or “page 7”. */
export interface ReferenceInline extends Omit<TextInline, 'type' | 'value'> {
  readonly type: 'reference';
  readonly to: string;
  readonly shows: 'number' | 'page';
}

export type Tone = 'plain' | 'muted' | 'accent' | 'positive' | 'negative';

export type Link = { readonly to: 'url'; readonly url: string } | { readonly to: 'id'; readonly id: string };

/** Text without any style of its own. */
export const unstyled = (value: string): TextInline => ({
  type: 'text',
  value,
  bold: false,
  italic: false,
  code: false,
  tone: 'plain',
  link: null,
  language: null,
});

/** The text without its marks, for bookmarks, the running header and text alternatives. */
export const plainInlines = (text: readonly Inline[]): string =>
  text
    .map((part) => (part.type === 'text' ? part.value : part.type === 'break' ? ' ' : ''))
    .join('')
    .trim();

/** The texts that a block holds itself, in reading order. */
export function blockTexts(block: Block): readonly (readonly Inline[])[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'definitions':
      return block.entries.map(({ term }) => term);
    case 'table': {
      const cells = [...block.head, ...block.body].flatMap((row) => row.cells);
      return [...(block.caption ? [block.caption] : []), ...cells.map(({ text }) => text)];
    }
    case 'figure':
      return block.caption ? [block.caption] : [];
    default:
      return [];
  }
}

/** The blocks that a block holds, in reading order. */
export function childBlocks(block: Block): readonly Block[] {
  switch (block.type) {
    case 'list':
      return block.items.flatMap((item) => item.blocks);
    case 'definitions':
      return block.entries.flatMap((entry) => entry.blocks);
    case 'columns':
      return block.columns.flat();
    case 'quote':
    case 'note':
    case 'foot':
      return block.blocks;
    default:
      return [];
  }
}
