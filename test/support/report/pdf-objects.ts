// The objects of a PDF as it is written, without the interpretation of a viewer: pdf.js tells neither the spans of table
// cells nor which parts of a table on two pages are one. Reads what PDFKit writes: a plain cross-reference table.

export type PdfValue = null | boolean | number | string | PdfName | PdfReference | readonly PdfValue[] | PdfDictionary;

export interface PdfName {
  readonly name: string;
}

export interface PdfReference {
  readonly object: number;
}

export type PdfDictionary = ReadonlyMap<string, PdfValue>;

export interface PdfObjects {
  readonly catalogue: PdfDictionary;
  /** Follows a reference; any other value is itself. */
  resolve(value: PdfValue | undefined): PdfValue;
}

/** Throws where the file is not what this reader knows. */
export function readObjects(bytes: Uint8Array): PdfObjects {
  const text = Buffer.from(bytes).toString('latin1');
  const offsets = readOffsets(text);
  const trailer = valueAt(text, text.lastIndexOf('trailer') + 'trailer'.length);
  const known = new Map<number, PdfValue>();
  const resolve = (value: PdfValue | undefined): PdfValue => {
    if (value === undefined) return null;
    if (!isReference(value)) return value;
    const before = known.get(value.object);
    if (before !== undefined) return before;
    const read = objectAt(text, offsets.get(value.object), value.object);
    known.set(value.object, read);
    return read;
  };
  if (!isDictionary(trailer)) throw new Error('the trailer is no dictionary');
  const catalogue = resolve(trailer.get('Root'));
  if (!isDictionary(catalogue)) throw new Error('there is no catalogue');
  return { catalogue, resolve };
}

export const isDictionary = (value: PdfValue | undefined): value is PdfDictionary => value instanceof Map;

export const isReference = (value: PdfValue | undefined): value is PdfReference =>
  typeof value === 'object' && value !== null && 'object' in value;

const isName = (value: PdfValue | undefined): value is PdfName =>
  typeof value === 'object' && value !== null && 'name' in value;

export const nameOf = (value: PdfValue | undefined): string | null => (isName(value) ? value.name : null);

function readOffsets(text: string): ReadonlyMap<number, number> {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const table = /^xref\s+0 (\d+)\s+/.exec(text.slice(start, start + 40));
  if (!table) throw new Error('there is no plain cross-reference table');
  const offsets = new Map<number, number>();
  for (let object = 0; object < Number(table[1]); object += 1) {
    const at = start + table[0].length + object * ENTRY;
    if (text[at + 17] === 'n') offsets.set(object, Number(text.slice(at, at + 10)));
  }
  return offsets;
}

/** Bytes of an entry in the table. */
const ENTRY = 20;

function objectAt(text: string, offset: number | undefined, object: number): PdfValue {
  const head = `${object} 0 obj`;
  if (offset === undefined || !text.startsWith(head, offset)) throw new Error(`there is no object ${object}`);
  return valueAt(text, offset + head.length);
}

const TOKEN =
  /\s*(?:(?<open><<|\[)|(?<close>>>|\])|(?<reference>(\d+) \d+ R\b)|(?<name>\/[^\s/<>[\]()]*)|(?<hex><[0-9A-Fa-f\s]*>)|(?<text>\()|(?<word>[^\s/<>[\]()]+))/y;

function valueAt(text: string, start: number): PdfValue {
  let at = start;
  const next = (): PdfValue | typeof END => {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    if (!token?.groups) throw new Error(`no value at ${at}`);
    at = TOKEN.lastIndex;
    const { open, close, reference, name, hex, text: literal, word } = token.groups;
    if (close !== undefined) return END;
    if (open !== undefined) return open === '[' ? values() : dictionary(values());
    if (reference !== undefined) return { object: Number(token[4]) };
    if (name !== undefined) return { name: name.slice(1).replace(/#(..)/g, (_, code) => characterOf(code)) };
    if (hex !== undefined) return decoded(Buffer.from(hex.replace(/[<>\s]/g, ''), 'hex'));
    if (literal !== undefined) {
      const end = endOfLiteral(text, at);
      const value = unescaped(text.slice(at, end));
      at = end + 1;
      return decoded(Buffer.from(value, 'latin1'));
    }
    return word === 'true' ? true : word === 'false' ? false : word === 'null' ? null : Number(word);
  };
  const values = (): PdfValue[] => {
    const found: PdfValue[] = [];
    for (let value = next(); value !== END; value = next()) found.push(value);
    return found;
  };
  const value = next();
  return value === END ? null : value;
}

const END = Symbol('end of an array or dictionary');

function dictionary(values: readonly PdfValue[]): PdfDictionary {
  const entries = new Map<string, PdfValue>();
  for (let at = 0; at + 1 < values.length; at += 2) entries.set(nameOf(values[at]) ?? '', values[at + 1] ?? null);
  return entries;
}

/** Parentheses nest, and a backslash takes the next one's meaning. */
function endOfLiteral(text: string, start: number): number {
  let depth = 1;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`the text at ${start} has no end`);
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const unescaped = (literal: string): string =>
  literal.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (ESCAPES[code] ?? code),
  );

const characterOf = (code: string): string => String.fromCharCode(Number.parseInt(code, 16));

const decoded = (bytes: Buffer): string =>
  bytes[0] === 0xfe && bytes[1] === 0xff
    ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le')
    : bytes.toString('latin1');
