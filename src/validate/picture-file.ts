import type { Problem } from '../diagnostics/diagnostic.ts';
import type { Image } from '../model/rich-text.ts';
import { checkJpeg } from './jpeg-file.ts';
import * as messages from './picture-messages.ts';
import { checkPng } from './png-file.ts';

export type PictureHeader = Pick<Image, 'mediaType' | 'width' | 'height'>;

/** A picture that is whole, or what is wrong with it. */
export type CheckedPicture = { readonly header: PictureHeader } | { readonly problem: Problem };

/** What a kind of file has to say: its size as soon as it is known, and whether its pixels are all there. */
export interface PictureReader {
  readonly mediaType: PictureHeader['mediaType'];
  /** @returns null when the header itself is broken or of a kind that PDF does not know */
  readSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null;
  /** Reads all of it: asked only when the size is sensible. */
  isWhole(bytes: Uint8Array): boolean;
}

/**
 * Kind, size and wholeness from the file's own bytes; its name proves nothing. A picture that is cut off would break the
 * report when it is too late to say where, and one that is huge would take all memory before it did.
 *
 * @param written the path, as the content has it
 */
export function checkPicture(bytes: Uint8Array, written: string): CheckedPicture {
  if (bytes.length === 0) return { problem: messages.imageBroken(written, 'the file is empty') };
  const reader = READERS.find(([signature]) => startsWith(bytes, signature))?.[1];
  if (!reader) return { problem: messages.imageKind(written, foreignKind(bytes)) };
  if (bytes.length > MOST_BYTES) return { problem: messages.imageHeavy(written, bytes.length, MOST_BYTES) };
  const size = reader.readSize(bytes);
  if (!size)
    return {
      problem: messages.imageBroken(written, 'its header cannot be read, or is of a kind that PDF does not know'),
    };
  const { width, height } = size;
  if (width * height > MOST_PIXELS) return { problem: messages.imageHuge(written, width, height, MOST_PIXELS) };
  if (!reader.isWhole(bytes)) return { problem: messages.imageBroken(written, 'it is cut off or damaged') };
  return { header: { mediaType: reader.mediaType, width, height } };
}

/** A page of A4 at 300 dots an inch has nine million, a good camera's picture 24. Unpacked, each takes up to 8 bytes. */
const MOST_PIXELS = 25_000_000;

/** The deck has every picture inside it, a third larger. */
const MOST_BYTES = 16 * 1024 * 1024;

const READERS: readonly (readonly [signature: readonly number[], reader: PictureReader])[] = [
  [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], checkPng],
  [[0xff, 0xd8, 0xff], checkJpeg],
];

/** Other kinds that people have, by how their files begin. */
const FOREIGN: readonly (readonly [beginning: string, kind: string])[] = [
  ['GIF8', 'a GIF'],
  ['RIFF', 'a WebP'],
  ['BM', 'a BMP'],
  ['II*', 'a TIFF'],
  ['MM', 'a TIFF'],
  ['%PDF', 'a PDF'],
  ['<svg', 'an SVG'],
  ['<?xml', 'an SVG'],
];

function foreignKind(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1').trimStart();
  // High-efficiency pictures name their kind after the length of their first box.
  if (/^ftyp(heic|heix|mif1|avif)/.test(start.slice(4))) return 'a HEIC or AVIF';
  return FOREIGN.find(([beginning]) => start.startsWith(beginning))?.[1] ?? null;
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);
