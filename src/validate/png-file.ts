import { crc32, inflateSync } from 'node:zlib';
import type { PictureReader } from './picture-file.ts';

/** PNG, third edition. Checks what PDFKit and browsers rest on: chunks, their sums, and as many pixels as are declared. */
export const checkPng: PictureReader = {
  mediaType: 'image/png',
  readSize: (bytes) => readHeader(bytes),
  isWhole(bytes) {
    const header = readHeader(bytes);
    const chunks = readChunks(bytes);
    if (!header || !chunks) return false;
    if (header.isIndexed && !chunks.some(({ type }) => type === PLTE)) return false;
    return arePixelsWhole(
      chunks.flatMap(({ type, data }) => (type === IDAT ? [data] : [])),
      rowsOf(header),
    );
  },
};

interface Header {
  readonly width: number;
  readonly height: number;
  readonly bitsPerPixel: number;
  readonly isIndexed: boolean;
  readonly isInterlaced: boolean;
}

const [IHDR, PLTE, IDAT, IEND] = [0x49484452, 0x504c5445, 0x49444154, 0x49454e44];

/** Samples a pixel and the bit depths that go with them, by colour type. */
const COLOUR_TYPES: ReadonlyMap<number, { readonly samples: number; readonly depths: readonly number[] }> = new Map([
  [0, { samples: 1, depths: [1, 2, 4, 8, 16] }],
  [2, { samples: 3, depths: [8, 16] }],
  [3, { samples: 1, depths: [1, 2, 4, 8] }],
  [4, { samples: 2, depths: [8, 16] }],
  [6, { samples: 4, depths: [8, 16] }],
]);

function readHeader(bytes: Uint8Array): Header | null {
  if (bytes.length < 33) return null;
  const view = viewOf(bytes);
  if (view.getUint32(8) !== 13 || view.getUint32(12) !== IHDR) return null;
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const [depth, type, compression, filter, interlace] = [...bytes.subarray(24, 29)];
  const colour = COLOUR_TYPES.get(type ?? -1);
  if (width === 0 || height === 0 || depth === undefined || !colour?.depths.includes(depth)) return null;
  if (compression !== 0 || filter !== 0 || interlace === undefined || interlace > 1) return null;
  return {
    width,
    height,
    bitsPerPixel: colour.samples * depth,
    isIndexed: type === 3,
    isInterlaced: interlace === 1,
  };
}

interface Chunk {
  readonly type: number;
  readonly data: Uint8Array;
}

/** Null when one is cut off, has a wrong sum, or the end is missing. */
function readChunks(bytes: Uint8Array): readonly Chunk[] | null {
  const view = viewOf(bytes);
  const chunks: Chunk[] = [];
  for (let offset = 8; offset + 12 <= bytes.length; ) {
    const end = offset + 8 + view.getUint32(offset);
    if (end + 4 > bytes.length || crc32(bytes.subarray(offset + 4, end)) !== view.getUint32(end)) return null;
    const type = view.getUint32(offset + 4);
    if (type === IEND) return chunks;
    chunks.push({ type, data: bytes.subarray(offset + 8, end) });
    offset = end + 4;
  }
  return null;
}

/** Rows of equal length that follow one another: one lot, or seven when interlaced. */
interface Rows {
  readonly count: number;
  /** Bytes, with the one that names the row's filter. */
  readonly length: number;
}

function rowsOf({ width, height, bitsPerPixel, isInterlaced }: Header): readonly Rows[] {
  const rows = (columns: number, count: number): Rows => ({
    count: columns > 0 ? count : 0,
    length: 1 + Math.ceil((columns * bitsPerPixel) / 8),
  });
  if (!isInterlaced) return [rows(width, height)];
  return ADAM7.map(([left, top, across, down]) =>
    rows(Math.ceil((width - left) / across), Math.max(0, Math.ceil((height - top) / down))),
  );
}

const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

function arePixelsWhole(parts: readonly Uint8Array[], rows: readonly Rows[]): boolean {
  const expected = rows.reduce((sum, { count, length }) => sum + count * length, 0);
  const pixels = inflated(parts, expected);
  if (pixels?.length !== expected) return false;
  let offset = 0;
  for (const { count, length } of rows)
    for (let row = 0; row < count; row++, offset += length) if ((pixels[offset] ?? 0) > 4) return false;
  return true;
}

/** Never more than is declared: a small file may unpack without end. */
function inflated(parts: readonly Uint8Array[], most: number): Uint8Array | null {
  try {
    return inflateSync(Buffer.concat(parts), { maxOutputLength: most });
  } catch {
    return null;
  }
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
