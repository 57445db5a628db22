import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultOfFont } from '../../src/fonts/check-font.ts';
import { findTable, viewOf } from '../../src/fonts/sfnt.ts';
import { isUsable } from '../../src/fonts/try-font.ts';

const GOOD = readFileSync(join(import.meta.dirname, '..', 'cases', 'brand', 'fonts', 'regular.ttf'));

const text = (value: string): Uint8Array => new TextEncoder().encode(value.padEnd(16, '\0'));

/** The font with a change. */
function changed(change: (bytes: Buffer) => void): Buffer {
  const bytes = Buffer.from(GOOD);
  change(bytes);
  return bytes;
}

const tableOf = (bytes: Uint8Array, tag: string) => {
  const table = findTable(viewOf(bytes), tag);
  if (!table) throw new Error(`no ${tag}`);
  return table;
};

describe('a font file', () => {
  it('of TrueType outlines can be used', async () => {
    expect(faultOfFont(GOOD)).toBeNull();
    expect(await isUsable(GOOD)).toBe(true);
  });

  it.each([
    ['empty', new Uint8Array()],
    ['foreign', text('no font at all')],
    ['foreign', Uint8Array.of(0, 1)],
    ['cff', text('OTTO')],
    ['collection', text('ttcf')],
    ['web', text('wOFF')],
    ['web', text('wOF2')],
    ['broken', GOOD.subarray(0, 3000)],
    ['broken', changed((bytes) => bytes.write('xxxx', tableOf(bytes, 'glyf').record, 'latin1'))],
    ['variable', changed((bytes) => bytes.write('fvar', tableOf(bytes, 'name').record, 'latin1'))],
  ] as const)('is told as %s', (fault, bytes) => {
    expect(faultOfFont(bytes)).toBe(fault);
  });

  it('that is damaged inside looks right, and is found out when it is tried', async () => {
    const damaged = changed((bytes) => {
      const { offset, length } = tableOf(bytes, 'GPOS');
      bytes.fill(0xfe, offset + 4, offset + length);
    });
    expect(faultOfFont(damaged)).toBeNull();
    expect(await isUsable(damaged)).toBe(false);
  });
});
