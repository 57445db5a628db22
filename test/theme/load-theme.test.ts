import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Effects, systemEffects } from '../../src/effects.ts';
import { loadTheme } from '../../src/theme/load-theme.ts';
import { UsageError } from '../../src/usage-error.ts';
import tokens from '../../templates/themes/studio/tokens.json' with { type: 'json' };

const FOLDER = 'own';
const PATH = join(FOLDER, 'themes', 'mine', 'tokens.json');

/** A folder of one theme, in memory. */
function withFiles(files: Readonly<Record<string, string | Uint8Array>>): Effects {
  const paths = new Map(
    Object.entries(files).map(([name, content]) => [
      join(FOLDER, 'themes', 'mine', name),
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ]),
  );
  return {
    ...systemEffects(),
    kindOf: async (path) => (paths.has(path) ? 'file' : 'missing'),
    readFile: async (path) => {
      const bytes = paths.get(path);
      if (!bytes) throw new Error(`ENOENT ${path}`);
      return bytes;
    },
  };
}

const load = (files: Readonly<Record<string, string | Uint8Array>>) => loadTheme('mine', [FOLDER], withFiles(files));
const themed = (change: object) => ({ 'tokens.json': JSON.stringify({ ...tokens, ...change }) });

describe('a theme', () => {
  it('is tokens with a little CSS', async () => {
    const theme = await load({ ...themed({}), 'deck.css': '.a{}', 'report.css': '.b{}', 'other.css': '.c{}' });
    expect(theme?.tokens.fonts.latin.family).toBe('Inter');
    expect([...(theme?.styles ?? [])]).toEqual([
      ['themes/mine/deck.css', '.a{}'],
      ['themes/mine/report.css', '.b{}'],
    ]);
  });

  it('is not there without tokens', async () => {
    expect(await load({ 'deck.css': '.a{}' })).toBeNull();
  });

  it('that cannot be read is told with file, token and ratio, all at once', async () => {
    const { light, dark } = tokens.colours;
    const colours = { light: { ...light, muted: '#a0a0a0' }, dark: { ...dark, positive: '#203040' } };
    const error = await load(themed({ colours })).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(UsageError);
    expect(String(error)).toBe(
      [
        `Error: ${PATH} is no theme:`,
        '  colours.light.muted: #a0a0a0 on the background #ffffff has a contrast of 2.61:1; 4.5:1 is needed (WCAG 2.2)',
        '  colours.light.muted: #a0a0a0 on the surface #f4f6f8 has a contrast of 2.41:1; 4.5:1 is needed (WCAG 2.2)',
        '  colours.dark.positive: #203040 on the background #10161d has a contrast of 1.34:1; 4.5:1 is needed (WCAG 2.2)',
        '  colours.dark.positive: #203040 on the surface #1a232d has a contrast of 1.17:1; 4.5:1 is needed (WCAG 2.2)',
      ].join('\n'),
    );
  });

  it('whose tokens are of another shape is told with each of them', async () => {
    const deck = { ...tokens.deck, margin: -1, cover: { columns: 12 } };
    await expect(load(themed({ deck }))).rejects.toThrow(/deck\.margin: .*\n {2}deck\.cover\.columns: /);
    await expect(load({ 'tokens.json': '{' })).rejects.toThrow(`${PATH} is not JSON`);
  });
});

describe('a theme’s font', () => {
  const withLatin = (regular: string) =>
    themed({ fonts: { ...tokens.fonts, latin: { ...tokens.fonts.latin, regular } } });
  const read = async (name: string, files: Readonly<Record<string, Uint8Array>>) =>
    (await load({ ...withLatin(name), ...files }))?.readFont(name);

  it('that has no TrueType outlines is told with file and token', async () => {
    const cff = new TextEncoder().encode('OTTO\0\u0001\0\0\0\0\0\0\0\0');
    await expect(read('./own.otf', { 'own.otf': cff })).rejects.toThrow(
      `${PATH} is no theme:\n  fonts.latin.regular: ./own.otf has CFF outlines (an OpenType font, .otf); most foundries have the same font as TrueType, .ttf`,
    );
  });

  it('that is not there is told too, in the folder and in a package', async () => {
    await expect(read('./none.ttf', {})).rejects.toThrow('fonts.latin.regular: there is no font file ./none.ttf');
    await expect(read('@no/such/font.ttf', {})).rejects.toThrow('fonts.latin.regular: there is no font file');
  });
});
