import { crc32, deflateSync } from 'node:zlib';
import { createCanvas } from 'canvas';
import { describe, expect, it } from 'vitest';
import { checkPicture } from '../../src/validate/picture-file.ts';
import * as messages from '../../src/validate/picture-messages.ts';

function chunk(type: string, data: Uint8Array, sum?: number): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length);
  head.write(type, 4, 'latin1');
  const foot = Buffer.alloc(4);
  foot.writeUInt32BE(sum ?? crc32(Buffer.concat([head.subarray(4), data])));
  return Buffer.concat([head, data, foot]);
}

interface Shape {
  readonly width: number;
  readonly height: number;
  readonly depth?: number;
  readonly type?: number;
  readonly interlace?: number;
  /** Bytes of the pixels; grey of eight bits in whole rows by default. */
  readonly pixels?: Uint8Array;
  readonly sum?: number;
}

function png({ width, height, depth = 8, type = 0, interlace = 0, pixels, sum }: Shape): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([depth, type, 0, 0, interlace], 8);
  const data = deflateSync(pixels ?? Buffer.alloc(height * (width + 1)));
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data, sum), chunk('IEND', Buffer.alloc(0))]);
}

function codeOf(bytes: Uint8Array): string {
  const checked = checkPicture(bytes, 'p');
  return 'problem' in checked ? checked.problem.code : `${checked.header.width}x${checked.header.height}`;
}

const canvas = createCanvas(40, 20);
canvas.getContext('2d').fillRect(3, 3, 20, 10);
const jpeg = canvas.toBuffer('image/jpeg');

describe('a PNG', () => {
  it('passes in every depth, colour type and interlaced', () => {
    expect(codeOf(canvas.toBuffer('image/png'))).toBe('40x20');
    expect(codeOf(png({ width: 16, height: 9 }))).toBe('16x9');
    expect(codeOf(png({ width: 9, height: 2, depth: 1, pixels: Buffer.alloc(2 * 3) }))).toBe('9x2');
    expect(codeOf(png({ width: 3, height: 2, depth: 16, type: 6, pixels: Buffer.alloc(2 * 25) }))).toBe('3x2');
    // Adam7 of 3 by 3: passes of 1, 0, 0, 1 + 1 … pixels, each row with its filter.
    expect(
      codeOf(png({ width: 3, height: 3, interlace: 1, pixels: Buffer.alloc(2 + 2 + 2 + 3 + 2 * 2 + 4 - 2) })),
    ).toBe('3x3');
  });

  it('is told when it is cut off, anywhere', () => {
    const whole = png({
      width: 8,
      height: 8,
      pixels: Buffer.from(Array.from({ length: 72 }, (_, at) => (at % 9 ? at : 0))),
    });
    for (let length = 8; length < whole.length; length++)
      expect(codeOf(whole.subarray(0, length))).toBe('image-broken');
  });

  it('is told when any byte of it is another', () => {
    const whole = png({ width: 8, height: 8 });
    for (let at = 8; at < whole.length - 12; at++) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 0x40;
      expect(['image-broken', 'image-huge'], `byte ${at}`).toContain(codeOf(damaged));
    }
  });

  it('is told when it has too few pixels, too many, a filter that there is none of, or a wrong sum', () => {
    expect(codeOf(png({ width: 8, height: 8, pixels: Buffer.alloc(71) }))).toBe('image-broken');
    expect(codeOf(png({ width: 8, height: 8, pixels: Buffer.alloc(73) }))).toBe('image-broken');
    expect(codeOf(png({ width: 8, height: 8, pixels: Buffer.alloc(72, 5) }))).toBe('image-broken');
    expect(codeOf(png({ width: 8, height: 8, sum: 1 }))).toBe('image-broken');
    expect(codeOf(png({ width: 8, height: 8, type: 3 }))).toBe('image-broken');
    expect(codeOf(png({ width: 8, height: 8, type: 2, depth: 4 }))).toBe('image-broken');
  });

  it('is refused by its size before it is unpacked', () => {
    const huge = png({ width: 20_000, height: 20_000, pixels: Buffer.alloc(10) });
    expect(checkPicture(huge, 'huge.png')).toEqual({
      problem: messages.imageHuge('huge.png', 20_000, 20_000, 25_000_000),
    });
    // A small picture that unpacks to sixty megabytes.
    const bomb = png({ width: 8, height: 8, pixels: Buffer.alloc(60_000_000) });
    const before = process.memoryUsage().arrayBuffers;
    expect(codeOf(bomb)).toBe('image-broken');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
    expect(codeOf(png({ width: 5000, height: 5001 }))).toBe('image-huge');
  });

  it('is refused when it has too many bytes', () => {
    expect(codeOf(Buffer.concat([png({ width: 1, height: 1 }), Buffer.alloc(16 * 1024 * 1024)]))).toBe('image-huge');
  });
});

describe('a JPEG', () => {
  it('passes, with whatever a camera writes after its end', () => {
    expect(codeOf(jpeg)).toBe('40x20');
    expect(codeOf(Buffer.concat([jpeg, Buffer.from('trailer')]))).toBe('40x20');
  });

  it('is told when it is cut off, anywhere', () => {
    for (let length = 3; length < jpeg.length; length++)
      expect(codeOf(jpeg.subarray(0, length)), `${length} bytes`).toBe('image-broken');
  });

  it.each([
    [1, '40x20'],
    [3, '40x20'],
    [6, '20x40'],
    [8, '20x40'],
  ])('held as Exif’s orientation %i says has that size', (orientation, size) => {
    for (const order of ['MM', 'II'] as const) expect(codeOf(turned(jpeg, orientation, order))).toBe(size);
  });

  it('of a kind that PDF does not know is told', () => {
    const lossless = Buffer.from(jpeg);
    lossless[lossless.indexOf(Buffer.from([0xff, 0xc0])) + 1] = 0xc3;
    expect(codeOf(lossless)).toBe('image-broken');
  });
});

describe('other files', () => {
  it.each([
    ['', 'image-broken'],
    ['Words.', 'image-kind'],
    ['GIF89a', 'image-kind'],
    ['<svg/>', 'image-kind'],
  ])('%j', (text, code) => expect(codeOf(Buffer.from(text))).toBe(code));

  it('are named where they are known', () => {
    expect(checkPicture(Buffer.from('GIF89a'), 'a.png')).toEqual({ problem: messages.imageKind('a.png', 'a GIF') });
  });
});

function turned(bytes: Buffer, orientation: number, order: 'MM' | 'II'): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write(order, 0, 'latin1');
  const short = (value: number, at: number) =>
    order === 'MM' ? tiff.writeUInt16BE(value, at) : tiff.writeUInt16LE(value, at);
  const long = (value: number, at: number) =>
    order === 'MM' ? tiff.writeUInt32BE(value, at) : tiff.writeUInt32LE(value, at);
  short(42, 2);
  long(8, 4);
  short(1, 8);
  short(0x0112, 10);
  short(3, 12);
  long(1, 14);
  short(orientation, 18);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, body.length + 2]);
  return Buffer.concat([bytes.subarray(0, 2), head, body, bytes.subarray(2)]);
}
