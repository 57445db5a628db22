import { describe, expect, it } from 'vitest';
import * as messages from '../../src/fonts/messages.ts';
import { MINIMAL, validated } from '../support/content.ts';

const inTitle = (text: string) => MINIMAL.replace('Tea or coffee', text);

/** Code, place and extent of everything that is told. */
async function told(yaml: string): Promise<string[]> {
  const { diagnostics } = await validated(yaml);
  return diagnostics.map(
    ({ code, range }) => `${code} ${range?.start.line}:${range?.start.column}-${range?.end.column}`,
  );
}

describe('characters that come out wrong', () => {
  it.each([
    ['a control character', 'a\u0007b', 'control-character 2:9-10'],
    ['the delete character', 'a\u007fb', 'control-character 2:9-10'],
    ['one of the second set', 'a\u0085b', 'control-character 2:9-10'],
    ['half a character, as an escape', '"a\\uD83D b"', 'control-character 2:10-16'],
    ['a code point that is no character', 'a\ufffeb', 'control-character 2:9-10'],
    ['the sign for a lost character', 'a\ufffdb', 'control-character 2:9-10'],
    ['a line separator', 'a\u2028b', 'control-character 2:9-10'],
    ['a lone carriage return', '"a\\rb"', 'control-character 2:10-12'],
    ['an override of direction', 'a\u202eb', 'direction-control 2:9-10'],
    ['an isolate', 'a\u2067b', 'direction-control 2:9-10'],
    ['a direction mark', 'a\u200fb', 'direction-control 2:9-10'],
    ['an Arabic letter mark', 'a\u061cb', 'direction-control 2:9-10'],
    ['a direction mark as an entity', 'a&#x200F;b', 'direction-control 2:9-17'],
    ['Hebrew', 'a שלום עולם b', 'unsupported-script 2:10-19'],
    ['Arabic presentation forms', 'a \ufe8d', 'unsupported-script 2:10-11'],
    ['Syriac', 'ܐ', 'unsupported-script 2:8-9'],
    ['Thaana', 'ހ', 'unsupported-script 2:8-9'],
    ['N’Ko', 'ߊ', 'unsupported-script 2:8-9'],
    ['Adlam', '𞤀', 'unsupported-script 2:8-10'],
    ['Devanagari', 'नमस्ते', 'unsupported-script 2:8-14'],
    ['Thai', 'ไทย', 'unsupported-script 2:8-11'],
    ['tags', 'a\u{e0041}\u{e0042}b', 'hidden-character 2:9-13'],
    ['an ideographic variation', '葛\u{e0100}', 'hidden-character 2:9-11'],
    ['selectors after a selector', 'a\ufe00\ufe01\ufe02', 'hidden-character 2:10-12'],
    ['a filler', 'a\u3164b', 'hidden-character 2:9-10'],
    ['private use', 'a\ue900b', 'private-character 2:9-10'],
    ['an emoji', 'a 😀', 'emoji 2:10-12'],
    ['an emoji as an escape', '"a \\U0001F600"', 'emoji 2:11-21'],
    ['an emoji as a pair of escapes', '"a \\uD83D\\uDE00"', 'emoji 2:11-23'],
    ['an emoji as an entity', 'a &#128512;', 'emoji 2:10-19'],
    ['a family', 'a 👨‍👩‍👧', 'emoji 2:10-18'],
    ['a flag', 'a 🇨🇳', 'emoji 2:10-14'],
    ['a flag of tags', 'a 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}', 'emoji 2:10-24'],
    ['a key cap', 'a 1️⃣', 'emoji 2:10-13'],
    ['a skin tone', 'a 👍🏽', 'emoji 2:10-14'],
    ['a symbol made an emoji', 'a ❤️', 'emoji 2:10-12'],
  ])('%s', async (_, text, expected) => {
    expect(await told(inTitle(text))).toEqual([expected]);
    expect((await validated(inTitle(text))).comparisons).toEqual([]);
  });

  it('are let pass where they are set well', async () => {
    const fine = [
      '"tab\\tand line\\r\\nfeed\\n"',
      'zero\u200bwidth, non\u200cjoiner, joiner\u200d, word\u2060joiner, mark\ufeff, soft\u00adhyphen',
      '✔\ufe0e ★ ❤ ⭐\ufe0e © ™ 1 # *',
      'é e\u0301 Ж Ω 字 カナ ①',
    ];
    for (const text of fine) expect(await told(inTitle(text)), text).toEqual([]);
  });

  it('are told once each, at their first place, with how often they stand again', async () => {
    const yaml = `${MINIMAL.replace('name: Tea', 'name: 👍 Tea').replace('name: Coffee', 'name: Coffee 👍🏽 👍')}summary: 👍🏽\n`;
    const { diagnostics } = await validated(yaml);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      messages.emoji('👍', null, 1).message,
      messages.emoji('👍🏽', null, 1).message,
    ]);
    expect(diagnostics[1]?.message).toContain('U+1F44D U+1F3FD');
    expect(diagnostics.map(({ range }) => range?.start)).toEqual([
      { line: 6, column: 21 },
      { line: 7, column: 31 },
    ]);
  });

  it('stand in sources, links and reasons too', async () => {
    const yaml = `${MINIMAL.replace('taste, name: Taste, scores: {tea: 4,', 'taste, name: Taste, scores: {tea: {value: 4, rationale: "so \\u202e"},')}sources: [{id: s, title: T, url: "https://example.org/\u202e"}]\n`;
    expect((await told(yaml)).map((one) => one.split(':')[0])).toEqual(['direction-control 9', 'uncited 12']);
  });

  it('in the script of a refused language are not told again', async () => {
    const both = MINIMAL.replace('[en]', '[en, he]').replace('Tea or coffee', '{en: Tea, he: שלום}');
    expect(await told(both)).toEqual(['unsupported-language 1:17-19']);
    const alone = MINIMAL.replace('[en]', '[he]').replace('Tea or coffee', 'שלום');
    expect(await told(alone)).toEqual(['unsupported-language 1:13-15']);
    const elsewhere = MINIMAL.replace('[en]', '[en, he]').replace('Tea or coffee', '{en: שלום, he: שלום}');
    expect(await told(elsewhere)).toEqual(['unsupported-language 1:17-19', 'unsupported-script 2:13-17']);
  });
});
