import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/load/load-content.ts';
import { missingGlyphs, placeOfWords } from '../../src/validate/glyphs.ts';

const loaded = (yaml: string) => loadContent('a.yaml', new TextEncoder().encode(yaml));

describe('characters that no font has', () => {
  it('are told in the order of the file, each at its first place, however it is spelled', () => {
    const content = loaded('# ᚠ\na: {en: x ᚢ, fr: ᚡ}\nb: "\\u16A0 &#5795; ᚢ"\nc: [&#x16A0;]\n');
    const { diagnostics, elsewhere } = missingGlyphs(['ᚠ', 'ᚡ', 'ᚢ', 'ᚣ', 'ᚤ'], content);
    expect(
      diagnostics.map(({ message, range }) => [message.slice(26, 27), range?.start.line, range?.start.column]),
    ).toEqual([
      ['ᚢ', 2, 11],
      ['ᚡ', 2, 18],
      ['ᚠ', 3, 5],
      ['ᚣ', 3, 12],
    ]);
    expect(elsewhere).toEqual(['ᚤ']);
  });
});

describe('a text with no room', () => {
  it('is found by its first words, over lines and escapes too', () => {
    const content = loaded('a: short\nb: >\n  The first words\n  go on “here”\n  and on\n');
    expect(placeOfWords('The first words go on “here” a…', content)).toEqual([16, 50]);
    expect(placeOfWords('Nowhere', content)).toBeNull();
    expect(placeOfWords('', content)).toBeNull();
  });

  it('is found where it begins, though its words stand in another text before', () => {
    const content = loaded('a: say the words here\nb: the words\n');
    expect(placeOfWords('the words', content)).toEqual([25, 34]);
  });

  it('is found whole where marks are in the way, or where words of ours stand around it', () => {
    const content = loaded('a: x\nb: "The *first* words of all"\nc: Tea and milk\nd: Tea\n');
    expect(placeOfWords('The first words of a…', content)).toEqual([8, 34]);
    expect(placeOfWords('Why Tea and milk leads', content)).toEqual([38, 50]);
  });
});
