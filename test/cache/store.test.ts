import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/cache/store.ts';
import { bytesOf, emptyFolder, textOf } from './folder.ts';

const { at, file } = emptyFolder();
const store = () => openStore(at('store'));
const entries = () => readdirSync(at('store')).sort();

describe('the store', () => {
  it('gives back what was put, and makes its folder', () => {
    store().put('a', bytesOf('one'));
    store().put('a', bytesOf('two'));
    expect(textOf(store().get('a'))).toBe('two');
    expect(store().get('b')).toBe('missing');
    expect(entries()).toEqual(['a']);
  });

  it.each([
    ['cut off', (whole: Buffer) => whole.subarray(0, -1)],
    ['empty', () => Buffer.alloc(0)],
    ['shorter than its digest', (whole: Buffer) => whole.subarray(0, 10)],
    [
      'changed in one bit',
      (whole: Buffer) => whole.map((byte, index) => (index === whole.length - 1 ? byte ^ 1 : byte)),
    ],
    ['longer', (whole: Buffer) => Buffer.concat([whole, whole])],
  ])('throws away an entry that is %s', (_how, damage) => {
    store().put('a', bytesOf('one'));
    writeFileSync(at('store', 'a'), damage(readFileSync(at('store', 'a'))));
    expect(store().get('a')).toBe('damaged');
    expect(store().get('a')).toBe('missing');
    expect(entries()).toEqual([]);
  });

  it('throws away what was not used for longest, and no more than the limit asks for', () => {
    for (const [age, key] of ['old', 'used', 'new'].entries()) {
      store().put(key, new Uint8Array(1000));
      utimesSync(at('store', key), 1_000_000 + age, 1_000_000 + age);
    }
    utimesSync(at('store', 'used'), 1, 1);
    store().get('used');
    store().trim(10_000);
    expect(entries()).toEqual(['new', 'old', 'used']);
    store().trim(2500);
    expect(entries()).toEqual(['new', 'used']);
    store().trim(1500);
    expect(entries()).toEqual(['used']);
  });

  it('clears away what a killed build left half written, and leaves alone what another is writing', () => {
    store().put('a', bytesOf('one'));
    writeFileSync(at('store', 'b.1-0.tmp'), 'half');
    writeFileSync(at('store', 'c.2-0.tmp'), 'half');
    utimesSync(at('store', 'b.1-0.tmp'), 1, 1);
    store().trim(1000);
    expect(entries()).toEqual(['a', 'c.2-0.tmp']);
  });

  it('does nothing where nothing can be written', () => {
    const blocked = openStore(`${file('file', 'in the way')}/store`);
    blocked.put('a', bytesOf('one'));
    expect(blocked.get('a')).toBe('missing');
    blocked.trim(0);
  });
});
