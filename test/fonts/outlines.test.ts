import { create } from 'fontkit';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FontFace } from '../../src/fonts/font-book.ts';
import { keepOutlines } from '../../src/fonts/outlines.ts';
import { openStudioFonts } from './studio-fonts.ts';

let faces: readonly FontFace[];
beforeAll(async () => {
  // `é` is made of two parts, each with an outline of its own.
  faces = (await openStudioFonts('zh-CN', '多模态é')).book.faces;
});

const outlineOf = (bytes: Uint8Array, glyph: number): string => {
  const font = create(Buffer.from(bytes));
  if ('fonts' in font) throw new Error('not a single font');
  return font.getGlyph(glyph).path.toSVG();
};

describe('keepOutlines', () => {
  it('draws what it keeps as the whole font does, the parts of a glyph too', () => {
    for (const face of faces) {
      const glyphs = face.glyphs(face.id.startsWith('han') ? '多态' : 'Aé').map(({ id }) => id);
      const kept = keepOutlines(face.bytes, new Set(glyphs));
      for (const glyph of glyphs) {
        expect(outlineOf(kept, glyph).length, face.id).toBeGreaterThan(20);
        expect(outlineOf(kept, glyph), face.id).toBe(outlineOf(face.bytes, glyph));
      }
    }
  });

  it('drops all other outlines', () => {
    const [face] = faces;
    if (!face) throw new Error('no face');
    const [dropped] = face.glyphs('B');
    const kept = keepOutlines(face.bytes, new Set(face.glyphs('A').map(({ id }) => id)));
    expect(outlineOf(kept, dropped?.id ?? 0)).toBe('');
    expect(kept.length).toBeLessThan(face.bytes.length / 3);
  });

  it('leaves the font as it was', () => {
    for (const { bytes } of faces) {
      const before = Buffer.from(bytes);
      keepOutlines(bytes, new Set([1, 2, 3]));
      expect(before.equals(bytes)).toBe(true);
    }
  });
});
