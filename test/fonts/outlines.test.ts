import { create } from 'fontkit';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FontFace } from '../../src/fonts/font-book.ts';
import { cutOutlines } from '../../src/fonts/outlines.ts';
import { openStudioFonts } from './studio-fonts.ts';

let faces: readonly FontFace[];
beforeAll(async () => {
  // `é` is made of two parts, each with an outline of its own.
  faces = (await openStudioFonts('zh-CN', '多模态é')).book.faces;
});

const glyphOf = (bytes: Uint8Array, glyph: number) => {
  const font = create(Buffer.from(bytes));
  if ('fonts' in font) throw new Error('not a single font');
  const { path, advanceWidth } = font.getGlyph(glyph);
  return { outline: path.toSVG(), advance: advanceWidth, count: font.numGlyphs };
};

describe('cutOutlines', () => {
  it('draws what it keeps as the whole font does, by its place, the parts of a glyph too', () => {
    for (const face of faces) {
      const glyphs = face.glyphs(face.id.startsWith('han') ? '态多' : 'éA').map(({ id }) => id);
      const cut = cutOutlines(face.bytes, glyphs);
      glyphs.forEach((glyph, at) => {
        const [drawn, whole] = [glyphOf(cut, at + 1), glyphOf(face.bytes, glyph)];
        expect(drawn.outline.length, face.id).toBeGreaterThan(20);
        expect(drawn.outline, face.id).toBe(whole.outline);
        expect(drawn.advance, face.id).toBe(whole.advance);
      });
    }
  });

  it('drops everything else', () => {
    for (const face of faces) {
      const [glyph] = face.glyphs(face.id.startsWith('han') ? '多' : 'A');
      const cut = cutOutlines(face.bytes, [glyph?.id ?? 0]);
      expect(glyphOf(cut, 0).count, face.id).toBe(2);
      expect(cut.length, face.id).toBeLessThan(face.bytes.length / 20);
    }
  });

  it('leaves the font as it was', () => {
    for (const { bytes } of faces) {
      const before = Buffer.from(bytes);
      cutOutlines(bytes, [1, 2, 3]);
      expect(before.equals(bytes)).toBe(true);
    }
  });
});
