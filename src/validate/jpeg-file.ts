import type { PictureReader } from './picture-file.ts';

/**
 * JPEG as ITU-T T.81 has it, annex B. Checks that segments follow one another up to the end marker; what cameras write
 * after it does not matter.
 */
export const checkJpeg: PictureReader = {
  mediaType: 'image/jpeg',
  readSize(bytes) {
    let isTurned = false;
    for (const { marker, offset, length } of segments(bytes)) {
      if (marker === SOS || marker === EOI) return null;
      if (marker === APP1) isTurned ||= isOnItsSide(bytes.subarray(offset, offset + length));
      if (!isFrame(marker)) continue;
      const size = readFrame(bytes, marker, offset, length);
      // Browsers and PDFKit turn it as the camera was held.
      return size && isTurned ? { width: size.height, height: size.width } : size;
    }
    return null;
  },
  isWhole(bytes) {
    let scans = 0;
    for (const { marker } of segments(bytes)) {
      if (marker === EOI) return scans > 0;
      if (marker === SOS) scans += 1;
    }
    return false;
  },
};

interface Segment {
  readonly marker: number;
  /** Of what follows the length. */
  readonly offset: number;
  readonly length: number;
}

const [SOS, EOI, APP1] = [0xda, 0xd9, 0xe1];

const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Ends where the file is no JPEG any more. */
function* segments(bytes: Uint8Array): Generator<Segment> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let offset = 2; offset + 2 <= bytes.length; ) {
    if (bytes[offset] !== 0xff) return;
    const marker = bytes[offset + 1] ?? 0;
    if (marker === 0xff) {
      offset += 1;
      continue;
    }
    if (marker === EOI) {
      yield { marker, offset: offset + 2, length: 0 };
      return;
    }
    if (offset + 4 > bytes.length) return;
    const length = view.getUint16(offset + 2);
    if (length < 2 || offset + 2 + length > bytes.length) return;
    yield { marker, offset: offset + 4, length: length - 2 };
    offset += 2 + length;
    if (marker === SOS) offset = scanEnd(bytes, offset);
  }
}

/** In a scan's data, 0xFF is followed by 0 or by a restart marker; any other marker ends it. */
function scanEnd(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

/** Baseline, extended and progressive, of eight bits: PDF has no other. */
function readFrame(bytes: Uint8Array, marker: number, offset: number, length: number) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (marker > 0xc2 || length < 6 || view.getUint8(offset) !== 8) return null;
  const [height, width, components] = [view.getUint16(offset + 1), view.getUint16(offset + 3), bytes[offset + 5] ?? 0];
  return width > 0 && height > 0 && [1, 3, 4].includes(components) ? { width, height } : null;
}

/** Whether Exif's orientation, tag 0x0112 of the first directory, is one of the four that exchange width and height. */
function isOnItsSide(segment: Uint8Array): boolean {
  if (segment.length < 20 || Buffer.from(segment.subarray(0, 4)).toString('latin1') !== 'Exif') return false;
  const view = new DataView(segment.buffer, segment.byteOffset + 6, segment.length - 6);
  const isLittle = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, isLittle);
  if (directory + 2 > view.byteLength) return false;
  const entries = view.getUint16(directory, isLittle);
  for (let entry = directory + 2, at = 0; at < entries && entry + 12 <= view.byteLength; at++, entry += 12)
    if (view.getUint16(entry, isLittle) === 0x0112) return view.getUint16(entry + 8, isLittle) > 4;
  return false;
}
