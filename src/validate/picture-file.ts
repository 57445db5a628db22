import { inflateSync } from 'node:zlib';
import type { Image } from '../model/rich-text.ts';

export type PictureHeader = Pick<Image, 'mediaType' | 'width' | 'height'>;

/** Kind and size from the file's own first bytes; its name proves nothing. */
export function readPictureHeader(bytes: Uint8Array): PictureHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length > 24 && view.getUint32(0) === 0x89504e47 && view.getUint32(12) === 0x49484452)
    return sized('image/png', view.getUint32(16), view.getUint32(20));
  return bytes.length > 4 && view.getUint16(0) === 0xffd8 ? readJpeg(view) : null;
}

/** Walks the JPEG's segments to the frame header: ITU-T T.81, B.2.2. */
function readJpeg(view: DataView): PictureHeader | null {
  for (let offset = 2; offset + 9 < view.byteLength; ) {
    if (view.getUint8(offset) !== 0xff) return null;
    const marker = view.getUint8(offset + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return sized('image/jpeg', view.getUint16(offset + 7), view.getUint16(offset + 5));
    offset += 2 + view.getUint16(offset + 2);
  }
  return null;
}

const sized = (mediaType: PictureHeader['mediaType'], width: number, height: number): PictureHeader | null =>
  width > 0 && height > 0 ? { mediaType, width, height } : null;

/** Whether the pixels are all there: a file that was cut off would break the report when it is too late to say where. */
export function isWhole(bytes: Uint8Array, mediaType: PictureHeader['mediaType']): boolean {
  if (mediaType === 'image/jpeg') return bytes.at(-2) === 0xff && bytes.at(-1) === 0xd9;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pixels: Uint8Array[] = [];
  for (let offset = 8; offset + 12 <= bytes.length; ) {
    const length = view.getUint32(offset);
    const type = view.getUint32(offset + 4);
    if (type === IDAT) pixels.push(bytes.subarray(offset + 8, offset + 8 + length));
    if (type === IEND) return inflates(pixels);
    offset += 12 + length;
  }
  return false;
}

const IDAT = 0x49444154;
const IEND = 0x49454e44;

function inflates(parts: readonly Uint8Array[]): boolean {
  try {
    return inflateSync(Buffer.concat(parts)).length > 0;
  } catch {
    return false;
  }
}
