import subsetFont from 'subset-font';
import { asBuffer } from './face.ts';
import type { FontFace } from './font-book.ts';

/** A face cut down further, to the characters of one picture. Its measures stay those of the whole. */
export async function narrowFace(face: FontFace, characters: string): Promise<FontFace> {
  const bytes = await subsetFont(asBuffer(face.bytes), [...new Set(characters)].sort().join(''), {
    targetFormat: 'truetype',
    noHinting: true,
  });
  return { ...face, bytes };
}
