/** Where a table lies in a TrueType or OpenType file. */
export interface Table {
  /** Of its record in the directory. */
  readonly record: number;
  readonly offset: number;
  readonly length: number;
}

export const viewOf = (font: Uint8Array): DataView => new DataView(font.buffer, font.byteOffset, font.byteLength);

export function findTable(view: DataView, tag: string): Table | null {
  return tablesOf(view).find(({ record }) => tagAt(view, record) === tag) ?? null;
}

/** In the order of the file's directory, which is that of their tags. */
export const tablesOf = (view: DataView): Table[] =>
  Array.from({ length: view.getUint16(4) }, (_, index) => {
    const record = 12 + 16 * index;
    return { record, offset: view.getUint32(record + 8), length: view.getUint32(record + 12) };
  });

/** Tables and outlines start at multiples of four. */
export const padded = (length: number): number => (length + 3) & ~3;

export const tagAt = (view: DataView, offset: number): string =>
  String.fromCharCode(
    view.getUint8(offset),
    view.getUint8(offset + 1),
    view.getUint8(offset + 2),
    view.getUint8(offset + 3),
  );

/** Of a table: the sum of its 32-bit words, the last one filled with zeros. Tables lie on multiples of four. */
export function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let word = offset; word < offset + length; word += 4) sum = (sum + view.getUint32(word)) >>> 0;
  return sum;
}
