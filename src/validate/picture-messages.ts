import type { Problem } from '../diagnostics/diagnostic.ts';
import { error } from '../diagnostics/words.ts';

/** What we tell a user about the pictures of the content. */

export const imageOutside = (path: string): Problem =>
  error(
    'image-outside',
    `The picture ${path} lies outside the content's folder`,
    'a path inside the folder of this file',
  );
export const imageMissing = (path: string): Problem =>
  error('image-missing', `The picture ${path} cannot be read`, 'a file beside the content');
export const imageBroken = (path: string, how: string): Problem =>
  error('image-broken', `The picture ${path} is broken: ${how}`, 'a whole PNG or JPEG file');
export const imageKind = (path: string, found: string | null): Problem =>
  error(
    'image-kind',
    `The picture ${path} is ${found === null ? 'not a PNG or JPEG file' : `${found}, not a PNG or JPEG`}`,
    'PNG or JPEG',
  );
export const imageHuge = (path: string, width: number, height: number, most: number): Problem =>
  error(
    'image-huge',
    `The picture ${path} has ${width} × ${height} pixels`,
    `at most ${most / 1e6} million pixels`,
    'make it smaller: a page in print has nine million',
  );
export const imageHeavy = (path: string, bytes: number, most: number): Problem =>
  error(
    'image-huge',
    `The picture ${path} has ${Math.ceil(bytes / 2 ** 20)} MB`,
    `at most ${most / 2 ** 20} MB`,
    'make it smaller, or a JPEG',
  );
