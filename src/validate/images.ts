import { isAbsolute, join, normalize } from 'node:path/posix';
import type { Problem } from '../diagnostics/diagnostic.ts';
import type { Image } from '../model/rich-text.ts';
import { at, type Finding } from './finding.ts';
import type { MarkdownReader } from './markdown.ts';
import { checkPicture } from './picture-file.ts';
import * as messages from './picture-messages.ts';
import { textsOf } from './texts.ts';

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
  for (const { text, path } of textsOf(value)) {
    for (const written of markdown.images(text)) {
      if (images.has(written)) continue;
      const image = await readImage(written, readBeside);
      if ('path' in image) images.set(written, image);
      else findings.push(at(path, image, 'value', { text: written, ordinal: 0 }));
    }
  }
  return { images, findings };
}

/** A picture by its path as written, read and checked; or what is wrong with it. */
export async function readImage(written: string, readBeside: ReadBeside): Promise<Image | Problem> {
  const within = pathInside(safeDecode(written));
  if (within === null) return messages.imageOutside(written);
  const bytes = await readBeside(within);
  if (bytes === 'outside') return messages.imageOutside(written);
  if (bytes === null) return messages.imageMissing(written);
  const checked = checkPicture(bytes, written);
  if ('problem' in checked) return checked.problem;
  return { path: written, alt: '', ...checked.header, base64: Buffer.from(bytes).toString('base64') };
}

/** Null for a path that leads out of the content's folder. */
export function pathInside(path: string): string | null {
  const within = normalize(join('.', path));
  const isOutside = isAbsolute(path) || /^[a-z]:|\\/i.test(path) || within === '..' || within.startsWith('../');
  return isOutside ? null : within;
}

/** Markdown percent-encodes what is not ASCII; a path that is no valid encoding is taken as it stands. */
function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
