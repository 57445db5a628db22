/** Where a table lies in a TrueType or OpenType file. */
export interface Table {
  /** Of its record in the directory. */
  readonly record: number;
  readonly offset: number;
  readonly length: number;
}

export const viewOf = (font: Uint8Array): DataView => new DataView(font.buffer, font.byteOffset, font.byteLength);

export function findTable(view: DataView, tag: string): Table | null {
  const tables = view.getUint16(4);
  for (let record = 12; record < 12 + 16 * tables; record += 16) {
    if (tagAt(view, record) === tag)
      return { record, offset: view.getUint32(record + 8), length: view.getUint32(record + 12) };
  }
  return null;
}

export const tagAt = (view: DataView, offset: number): string =>
  String.fromCharCode(
    view.getUint8(offset),
    view.getUint8(offset + 1),
    view.getUint8(offset + 2),
    view.getUint8(offset + 3),
  );
