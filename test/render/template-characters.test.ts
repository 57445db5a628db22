import { describe, expect, it } from 'vitest';
import {
  checkTemplateCharacters,
  missingInTemplates,
  templateCharacters,
} from '../../src/render/template-characters.ts';
import { shippedTemplates } from './report/support.ts';

const templates = new Map([
  ['deck/a.hbs', '{{!-- comment ᚠ --}}<p title="&check;">ᚢ &amp; &#x16A3;</p><!-- ᚤ -->\n{{! ᚥ }}'],
  ['deck/deck.css', '/* ᚦ */ p::before { content: "\\16A7 ᚨ"; }'],
]);

describe('characters of templates', () => {
  it('are those written, in entities and in escapes too, and not those of comments', () => {
    const all = templateCharacters(templates);
    for (const shown of 'ᚢ✓ᚣᚧᚨ') expect(all, shown).toContain(shown);
    for (const hidden of 'ᚠᚤᚥᚦ') expect(all, hidden).not.toContain(hidden);
  });

  it('have their place when no font has them', () => {
    const place = (character: string) => {
      const found = missingInTemplates(character, templates);
      return found && [found.file, found.code, found.range?.start ?? null];
    };
    expect(place('ᚢ')).toEqual(['deck/a.hbs', 'missing-glyph', { line: 1, column: 40 }]);
    expect(place('ᚣ')).toEqual(['deck/a.hbs', 'missing-glyph', null]);
    expect(place('ᚧ')).toEqual(['deck/deck.css', 'missing-glyph', null]);
    expect(place('ᚠ')).toBeNull();
  });

  it('that no output can show are refused', async () => {
    const own = new Map([['deck/b.hbs', '<p>{{! 😀 }}👍🏽</p>\n<p>\u202e שלום</p>']]);
    expect(checkTemplateCharacters(own).map(({ code, range }) => [code, range?.start])).toEqual([
      ['emoji', { line: 1, column: 13 }],
      ['direction-control', { line: 2, column: 4 }],
      ['unsupported-script', { line: 2, column: 6 }],
    ]);
    expect(checkTemplateCharacters(await shippedTemplates())).toEqual([]);
  });
});
