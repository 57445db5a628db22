import subsetFont from 'subset-font';
import { asBuffer } from './as-buffer.ts';
import type { WebFace } from './embed.ts';

/** A face cut down further, to the characters of one picture. */
export const narrowFace = (face: WebFace, characters: string): WebFace => ({
  ...face,
  subset: async () =>
    subsetFont(asBuffer(await face.subset()), [...new Set(characters)].sort().join(''), {
      targetFormat: 'truetype',
      noHinting: true,
    }),
});
