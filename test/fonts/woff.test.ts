import { create } from 'fontkit';
import { expect, it } from 'vitest';
import { packWoff } from '../../src/fonts/woff.ts';
import { openStudioFonts } from './studio-fonts.ts';

it('packs a font so that another program reads the same outlines and widths out of it', async () => {
  const { book } = await openStudioFonts('zh-CN', '多模态é');
  for (const face of book.faces) {
    const font = await face.subset();
    const packed = await packWoff(font);
    expect(packed.length, face.id).toBeLessThan(0.9 * font.length);
    const [before, after] = [font, packed].map((bytes) => create(Buffer.from(bytes)));
    if (!before || !after || 'fonts' in before || 'fonts' in after) throw new Error('not a single font');
    expect(after.characterSet).toEqual(before.characterSet);
    for (const codePoint of before.characterSet.filter((each) => each > 0x40)) {
      const [glyph, same] = [before.glyphForCodePoint(codePoint), after.glyphForCodePoint(codePoint)];
      expect([same.id, same.advanceWidth, same.path.toSVG()]).toEqual([
        glyph.id,
        glyph.advanceWidth,
        glyph.path.toSVG(),
      ]);
    }
  }
});
