import { createCanvas, loadImage } from 'canvas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodePng } from '../../../src/charts/surfaces/encode-png.ts';

describe('encoding PNG', () => {
  it('gives the pixels back, whatever they are', async () => {
    const colour = fc.constantFrom('#ffffff', '#000000', '#0b57a4', '#fe0180', '#010203');
    const shape = fc.tuple(colour, fc.nat(40), fc.nat(30), fc.nat(40), fc.nat(30));
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 30 }),
        fc.array(shape),
        async (width, height, shapes) => {
          const canvas = createCanvas(width, height);
          const context = canvas.getContext('2d');
          context.fillStyle = '#f7f3ea';
          context.fillRect(0, 0, width, height);
          for (const [fill, x, y, x2, y2] of shapes) {
            context.fillStyle = fill;
            context.beginPath();
            context.moveTo(x, y);
            context.lineTo(x2, y);
            context.lineTo(x2, y2);
            context.fill();
          }
          const before = context.getImageData(0, 0, width, height).data;
          const image = await loadImage(Buffer.from(await encodePng(canvas.data(), width, height)));
          expect([image.width, image.height]).toEqual([width, height]);
          const again = createCanvas(width, height).getContext('2d');
          again.drawImage(image, 0, 0);
          expect(again.getImageData(0, 0, width, height).data).toEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  });
});
