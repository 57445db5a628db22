import type { LoadedContent } from '../load/load-content.ts';
import type { ReadBeside } from './images.ts';
import { isMap } from './schema/combinators.ts';

/**
 * Content of which nothing is drawn, only compared: pictures and fonts beside it are not looked for. An edition out of a
 * report comes without them.
 */
export const withoutBrand = (content: LoadedContent): LoadedContent => {
  if (!isMap(content.value)) return content;
  const { brand: _, ...value } = content.value;
  return { ...content, value };
};

/** Stands for every picture: one pixel, as PNG. */
export const anyPicture: ReadBeside = async () => PIXEL;

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
