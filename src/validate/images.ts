import { isAbsolute, join, normalize } from 'node:path/posix';
import type { Problem } from '../diagnostics/diagnostic.ts';
import * as messages from '../diagnostics/messages.ts';
import type { ContentPath } from '../load/load-content.ts';
import type { Image } from '../model/rich-text.ts';
import { at, type Finding } from './finding.ts';
import type { MarkdownReader } from './markdown.ts';

/** Reads a file by its path relative to the content's folder; refuses what links lead out of it. Null: not there. */
export type ReadBeside = (path: string) => Promise<Uint8Array | 'outside' | null>;

/** Every picture that the texts ask for, by its path as written, read and checked. */
export async function readImages(
  value: unknown,
  markdown: MarkdownReader,
  readBeside: ReadBeside,
): Promise<{ images: ReadonlyMap<string, Image>; findings: readonly Finding[] }> {
  const images = new Map<string, Image>();
  const findings: Finding[] = [];
  for (const { text, path } of strings(value, [])) {
    for (const written of markdown.images(text)) {
      if (images.has(written)) continue;
      const image = await readImage(written, readBeside);
      if ('path' in image) images.set(written, image);
      else findings.push(at(path, image));
    }
  }
  return { images, findings };
}

function strings(value: unknown, path: ContentPath): { text: string; path: ContentPath }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    strings(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

async function readImage(written: string, readBeside: ReadBeside): Promise<Image | Problem> {
  const path = safeDecode(written);
  const within = normalize(join('.', path));
  if (isAbsolute(path) || /^[a-z]:|\\/i.test(path) || within === '..' || within.startsWith('../'))
    return messages.imageOutside(written);
  const bytes = await readBeside(within);
  if (bytes === 'outside') return messages.imageOutside(written);
  if (bytes === null) return messages.imageMissing(written);
  const header = readHeader(bytes);
  if (!header) return messages.imageKind(written);
  return { path: written, alt: '', ...header, base64: Buffer.from(bytes).toString('base64') };
}

/** Markdown percent-encodes what is not ASCII; a path that is no valid encoding is taken as it stands. */
function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

type Header = Pick<Image, 'mediaType' | 'width' | 'height'>;

/** Kind and size from the file's own first bytes; its name proves nothing. */
function readHeader(bytes: Uint8Array): Header | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length > 24 && view.getUint32(0) === 0x89504e47 && view.getUint32(12) === 0x49484452)
    return sized('image/png', view.getUint32(16), view.getUint32(20));
  return bytes.length > 4 && view.getUint16(0) === 0xffd8 ? readJpeg(view) : null;
}

/** Walks the JPEG's segments to the frame header: ITU-T T.81, B.2.2. */
function readJpeg(view: DataView): Header | null {
  for (let offset = 2; offset + 9 < view.byteLength; ) {
    if (view.getUint8(offset) !== 0xff) return null;
    const marker = view.getUint8(offset + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return sized('image/jpeg', view.getUint16(offset + 7), view.getUint16(offset + 5));
    offset += 2 + view.getUint16(offset + 2);
  }
  return null;
}

const sized = (mediaType: Header['mediaType'], width: number, height: number): Header | null =>
  width > 0 && height > 0 ? { mediaType, width, height } : null;
