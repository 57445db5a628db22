import { type Block, type Inline, plainInlines, type TableCell } from '../blocks.ts';

/** What a table needs, in ems of its type. */
export interface TableWidth {
  /** With room for running text to run. */
  readonly comfortable: number;
  /** A phone has no room for that. */
  readonly isWide: boolean;
  /** How a dense table, one that paper has no room for at the usual size, divides its width; null for others. */
  readonly dense: DenseWidth | null;
}

export interface DenseWidth {
  /** No word is broken at this width. */
  readonly least: number;
  /** Of each column; their sum is 1. */
  readonly shares: readonly number[];
}

export type WidthOf = (text: string) => number;

const PHONE = 27;
const PAPER = 50;
/** The same in the small type of dense tables. */
const PAPER_SMALL = 58;
/** Between two columns. */
const GUTTER = 1.25;
const SMALL_GUTTER = 0.8;

interface Column {
  /** Of the longest word. */
  readonly word: number;
  /** Of the longest text, as far as lines are not too long. */
  readonly line: number;
  readonly running: number;
}

export function tableWidth(block: Block<'table'>, widthOf: WidthOf): TableWidth {
  const columns = columnsOf(block, widthOf);
  const total = (part: keyof Column, gutter: number) => columns.reduce((sum, each) => sum + each[part] + gutter, 0);
  const comfortable = total('running', GUTTER);
  return {
    comfortable,
    isWide: comfortable > PHONE,
    dense: total('line', GUTTER) > PAPER ? { least: total('word', SMALL_GUTTER), shares: sharesOf(columns) } : null,
  };
}

/** Every column has room for its longest word, and what is left goes to those with more than that to say. */
function sharesOf(columns: readonly Column[]): readonly number[] {
  const words = columns.reduce((sum, { word }) => sum + word + SMALL_GUTTER, 0);
  const wanted = columns.reduce((sum, { word, line }) => sum + line - word, 0);
  const given = wanted > 0 ? Math.max(0, PAPER_SMALL - words) / wanted : 0;
  const widths = columns.map(({ word, line }) => word + SMALL_GUTTER + (line - word) * given);
  const sum = widths.reduce((all, width) => all + width, 0);
  return widths.map((width) => width / sum);
}

function columnsOf({ columns: count, head, body }: Block<'table'>, widthOf: WidthOf): readonly Column[] {
  const columns: Column[] = Array.from({ length: count }, () => ({ word: 0, line: 0, running: 0 }));
  for (const { cells } of [...head, ...body]) {
    for (const cell of cells) {
      const before = columns[cell.column];
      if (before && cell.columnSpan === 1) columns[cell.column] = widest(before, columnFor(cell, widthOf));
    }
  }
  return columns;
}

const widest = (one: Column, other: Column): Column => ({
  word: Math.max(one.word, other.word),
  line: Math.max(one.line, other.line),
  running: Math.max(one.running, other.running),
});

/** Names and figures up to this width stay on one line; longer texts get that at least, and more where there is room. */
const LINE = 9;
const RUNNING = 14;
/** What a subject's mark and a meter take. */
const MARK = 1.3;
const METER = 3;

function columnFor({ text }: TableCell, widthOf: WidthOf): Column {
  const has = (type: Inline['type']) => text.some((part) => part.type === type);
  const drawn = (has('marker') ? MARK : 0) + (has('meter') ? METER : 0);
  const longest = longestLine(text, widthOf);
  const word = Math.max(0, ...(plainInlines(text).match(WORD) ?? []).map(widthOf));
  return {
    word: drawn + Math.min(LINE, word),
    line: drawn + Math.min(LINE, longest),
    running: drawn + Math.min(RUNNING, longest),
  };
}

/** What a line does not break in: words, and Han characters in pairs, since one alone looks lost. */
const WORD = /\p{Script=Han}{1,2}|[^\s\p{Script=Han}-]+-?/gu;

/** Whether each line of a cell stays on one. */
export const isShort = ({ text }: TableCell, widthOf: WidthOf): boolean => longestLine(text, widthOf) <= LINE;

/** More of a long text need not be looked at. */
const ENOUGH = 60;

const longestLine = (text: readonly Inline[], widthOf: WidthOf): number =>
  Math.max(...linesOf(text).map((line) => widthOf(plainInlines(line).slice(0, ENOUGH))));

function linesOf(text: readonly Inline[]): readonly (readonly Inline[])[] {
  const lines: Inline[][] = [[]];
  for (const part of text) {
    if (part.type === 'break') lines.push([]);
    else lines.at(-1)?.push(part);
  }
  return lines;
}
