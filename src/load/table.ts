import { dirname, join } from 'node:path';
import type { Diagnostic, Problem } from '../diagnostics/diagnostic.ts';
import { decodeUtf8 } from './decode.ts';
import type { LoadedContent } from './load-content.ts';
import * as messages from './messages.ts';
import type { readBeside } from './read-beside.ts';
import { type SourceFile, sourceFile } from './source-file.ts';

/** A spreadsheet's export, as text, in which each cell still knows its place. */
export interface LoadedTable {
  readonly source: SourceFile;
  readonly bytes: Uint8Array;
  readonly separator: Separator;
  /** Empty where there are errors. */
  readonly rows: readonly (readonly TableCell[])[];
  readonly diagnostics: readonly Diagnostic[];
}

export type Separator = ',' | ';' | '\t';

export interface TableCell {
  /** Without the quotes around it and the white space at its ends. */
  readonly text: string;
  /** With them. */
  readonly offsets: readonly [start: number, end: number];
}

/** The content, with the table of scores that it names: `scores: {from: scores.csv}`. */
export async function loadScores(content: LoadedContent, read: ReturnType<typeof readBeside>): Promise<LoadedContent> {
  const name = nameOfTable(content.value);
  if (name === null) return content;
  const path = join(dirname(content.source.path), name);
  const bytes = await read(name);
  if (bytes !== null && bytes !== 'outside') return { ...content, table: await loadTable(path, bytes) };
  const problem = bytes === null ? messages.tableMissing(name) : messages.tableOutside(name);
  const diagnostic = content.source.diagnostic(problem, content.locate(['scores', 'from'], 'value'));
  return { ...content, table: { ...(await loadTable(path, new Uint8Array())), diagnostics: [diagnostic] } };
}

function nameOfTable(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('scores' in value)) return null;
  const { scores } = value;
  if (typeof scores !== 'object' || scores === null || !('from' in scores)) return null;
  return typeof scores.from === 'string' && /\S/.test(scores.from) ? scores.from : null;
}

/** Text as spreadsheets export it (RFC 4180) → cells. The separator is the one that the first line has most of. */
export async function loadTable(path: string, bytes: Uint8Array): Promise<LoadedTable> {
  const { text, problem, offset } = bytes.length > MOST_BYTES ? tooLarge() : decode(bytes);
  const source = sourceFile(path, text);
  const separator = separatorOf(text);
  const table = { source, bytes, separator, rows: [], diagnostics: [] };
  if (problem)
    return { ...table, diagnostics: [source.diagnostic(problem, offset === null ? null : [offset, offset])] };
  const { rows, fault } = await readCells(text, separator);
  if (!fault) return { ...table, rows };
  const end = /[\r\n]|$/.exec(text.slice(fault.start))?.index ?? 0;
  return { ...table, diagnostics: [source.diagnostic(fault.problem, [fault.start, fault.start + end])] };
}

/** Eight subjects and twelve traits take a thousandth of it. */
const MOST_BYTES = 1024 * 1024;

interface Decoded {
  readonly text: string;
  readonly problem: Problem | null;
  readonly offset: number | null;
}

const tooLarge = (): Decoded => ({ text: '', problem: messages.tableLarge(MOST_BYTES), offset: null });

/** UTF-8, or UTF-16 with its mark, which is what “Unicode text” of a spreadsheet is. All else could only be guessed. */
function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  if (wide) return { text: new TextDecoder(wide).decode(bytes), problem: null, offset: null };
  const { text, valid } = decodeUtf8(bytes);
  // UTF-16 without its mark is UTF-8 by chance, with a NUL for every other letter.
  const nul = text.indexOf('\0');
  const damage = nul >= 0 ? nul : valid ? null : text.length;
  return { text, problem: damage === null ? null : messages.tableEncoding(), offset: damage };
}

function separatorOf(text: string): Separator {
  const [header = ''] = text.replace(/"(?:[^"]|"")*"/g, '').split(/\r?\n|\r/, 1);
  const count = (separator: Separator) => header.split(separator).length;
  const order: readonly Separator[] = ['\t', ';', ','];
  return order.reduce((best, separator) => (count(separator) > count(best) ? separator : best));
}

interface Cells {
  readonly rows: readonly (readonly TableCell[])[];
  readonly fault: { readonly problem: Problem; readonly start: number } | null;
}

/** csv-parse says where each cell ends; it begins behind the separator that follows the one before. */
async function readCells(text: string, separator: Separator): Promise<Cells> {
  // Most content has no table: its reader is loaded when one is read.
  const { CsvError, parse } = await import('csv-parse/sync');
  const rows: TableCell[][] = [];
  const bytes = Buffer.from(text);
  const read = { bytes: 0, end: 0 };
  const startOfNext = () => (rows.length === 0 ? 0 : read.end + (text.startsWith('\r\n', read.end) ? 2 : 1));
  try {
    parse(bytes, {
      delimiter: separator,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      cast: (value, context) => {
        const start = startOfNext();
        read.end += bytes.toString('utf8', read.bytes, context.bytes).length;
        read.bytes = context.bytes;
        const cell: TableCell = { text: value.trim(), offsets: [start, read.end] };
        if (context.index === 0) rows.push([cell]);
        else rows.at(-1)?.push(cell);
        return value;
      },
    });
    return { rows, fault: null };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const problem = error.code === 'CSV_QUOTE_NOT_CLOSED' ? messages.quoteOpen() : messages.quoteInside();
    return { rows: [], fault: { problem, start: startOfNext() } };
  }
}
