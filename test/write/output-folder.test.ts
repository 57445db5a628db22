import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileError } from '../../src/effects.ts';
import type { Manifest } from '../../src/model/manifest.ts';
import type { Shard } from '../../src/model/shard.ts';
import { mergeParts } from '../../src/write/merge-parts.ts';
import { noParts, partsMissing, partsOfMany } from '../../src/write/messages.ts';
import { openOutput } from '../../src/write/output-folder.ts';
import { type OutputEdition, writeComparison } from '../../src/write/write-comparison.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'juxtadeck-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const edition = (language: string, files: Readonly<Record<string, string>>) => ({
  language,
  title: 'T',
  subtitle: null,
  headline: 'H',
  date: '2026-11-23',
  files: Object.entries(files).map(([path, text]) => ({
    path,
    bytes: new TextEncoder().encode(text),
    why: 'first time',
  })),
});
/** A whole build's output folder, which writes and lists at once. */
async function open(shard: Shard | null = null) {
  const output = await openOutput(folder, { shard, now: () => performance.now() });
  const write = async (id: string, editions: readonly OutputEdition[], complete: boolean) => {
    const { comparison, files } = await writeComparison(folder, id, editions);
    await output.list(comparison, complete);
    await output.finish(async () => ({ files: [], why: null }));
    return files;
  };
  return { write };
}
const all = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.includes('.') && path !== 'index.html')
    .sort();
const manifest = () => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

describe('the output folder', () => {
  it('has what was written, and a manifest with its hashes', async () => {
    const output = await open();
    const written = await output.write('a', [edition('en', { 'deck.html': 'x', 'charts/radar.svg': 'y' })], true);
    expect(all()).toEqual(['a/en/charts/radar.svg', 'a/en/deck.html', 'manifest.json']);
    expect(written.map(({ path }) => path)).toEqual([
      join(folder, 'a/en/deck.html'),
      join(folder, 'a/en/charts/radar.svg'),
    ]);
    expect(manifest().comparisons[0].editions[0].files[0]).toEqual({
      path: 'a/en/deck.html',
      bytes: 1,
      sha256: '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881',
    });
  });

  it('drops what is stale, in languages and charts, and keeps other comparisons', async () => {
    const first = await open();
    await first.write(
      'a',
      [edition('en', { 'charts/old.svg': 'y', 'deck.html': '1' }), edition('fr', { 'deck.html': '2' })],
      true,
    );
    await first.write('b', [edition('en', { 'deck.html': '3' })], true);
    const second = await open();
    await second.write('a', [edition('en', { 'deck.html': '4' })], true);
    expect(all()).toEqual(['a/en/deck.html', 'b/en/deck.html', 'manifest.json']);
    expect(readFileSync(join(folder, 'a/en/deck.html'), 'utf8')).toBe('4');
    expect(readdirSync(join(folder, 'a'))).toEqual(['en']);
  });

  it('keeps the other languages when only some were built', async () => {
    const output = await open();
    await output.write('a', [edition('en', { 'deck.html': '1' }), edition('fr', { 'deck.html': '2' })], true);
    await output.write('a', [edition('en', { 'deck.html': '3' })], false);
    expect(all()).toEqual(['a/en/deck.html', 'a/fr/deck.html', 'manifest.json']);
    expect(manifest().comparisons[0].editions.map(({ language }: { language: string }) => language)).toEqual([
      'en',
      'fr',
    ]);
  });

  it('leaves the last good output, and no rubbish, when a file cannot be written', async () => {
    const output = await open();
    await output.write('a', [edition('en', { 'deck.html': 'good' })], true);
    // A file stands where a folder is needed.
    const bad = edition('en', { 'deck.html': 'new', 'deck.html/x.html': 'impossible' });
    await expect(output.write('a', [bad], true)).rejects.toBeInstanceOf(FileError);
    expect(readFileSync(join(folder, 'a/en/deck.html'), 'utf8')).toBe('good');
    expect(all()).toEqual(['a/en/deck.html', 'manifest.json']);
  });

  it('never follows a damaged manifest out of the folder', async () => {
    const outside = `${folder}-outside.txt`;
    writeFileSync(outside, 'mine');
    const output = await open();
    await output.write('a', [edition('en', { 'deck.html': '1' })], true);
    const damaged = manifest();
    damaged.comparisons[0].editions[0].files[0].path = `../${outside.split('/').at(-1)}`;
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(damaged));
    await (await open()).write('a', [edition('en', { 'deck.html': '2' })], true);
    expect(readFileSync(outside, 'utf8')).toBe('mine');
    rmSync(outside);
  });
});

describe('the manifest of thousands', () => {
  it('is written again only when a twentieth of the time is left for it, and lists all in the end', async () => {
    let time = 0;
    // Whatever is done takes a second; what lies between comparisons takes four.
    const output = await openOutput(folder, { shard: null, now: () => (time += 1000) });
    let saves = 0;
    let last = '';
    for (let at = 0; at < 100; at += 1) {
      const { comparison } = await writeComparison(folder, `c-${at}`, [edition('en', { 'deck.html': String(at) })]);
      await output.list(comparison, true);
      time += 4000;
      const text = readFileSync(join(folder, 'manifest.json'), 'utf8');
      if (text !== last) saves += 1;
      last = text;
      // Never what is not there.
      for (const { id } of manifest().comparisons) expect(readdirSync(folder)).toContain(id);
    }
    expect(saves).toBeGreaterThan(5);
    expect(saves).toBeLessThan(30);
    await output.finish(async () => ({ files: [], why: null }));
    expect(manifest().comparisons).toHaveLength(100);
  });
});

describe('the parts of shards', () => {
  const gallery = async (all: Manifest) => {
    const bytes = new TextEncoder().encode(JSON.stringify(all.comparisons.map(({ id }) => id)));
    return { files: [{ path: 'index.html', bytes }], why: 'first time' };
  };

  it('become one manifest, without what is stale, and go', async () => {
    const before = await open();
    await before.write('a', [edition('en', { 'deck.html': '0', 'charts/old.svg': '0' })], true);
    await before.write('z', [edition('en', { 'deck.html': 'z' })], true);
    await (await open({ number: 1, count: 2 })).write('a', [edition('en', { 'deck.html': '1' })], true);
    await (await open({ number: 2, count: 2 })).write('b', [edition('en', { 'deck.html': '2' })], true);
    // What the manifest of all lists is there until there is another.
    expect(all()).toContain('a/en/charts/old.svg');
    expect(manifest().comparisons.map(({ id }: { id: string }) => id)).toEqual(['a', 'z']);
    await mergeParts(folder, gallery);
    expect(all()).toEqual(['a/en/deck.html', 'b/en/deck.html', 'manifest.json', 'z/en/deck.html']);
    expect(manifest().comparisons.map(({ id }: { id: string }) => id)).toEqual(['a', 'b', 'z']);
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('["a","b","z"]');
  });

  it('drop what only an earlier run of the same shard had made', async () => {
    const shard = { number: 1, count: 1 };
    await (await open(shard)).write('a', [edition('en', { 'deck.html': '1', 'charts/old.svg': '0' })], true);
    await (await open(shard)).write('a', [edition('en', { 'deck.html': '2' })], true);
    expect(all()).toEqual(['a/en/deck.html', 'manifest.1-of-1.json']);
  });

  it('are asked for by their numbers when they are not there, or not done', async () => {
    await expect(mergeParts(folder, gallery)).rejects.toThrow(noParts(folder));
    const shard = { number: 2, count: 3 };
    await (await open(shard)).write('b', [edition('en', { 'deck.html': '2' })], true);
    await expect(mergeParts(folder, gallery)).rejects.toThrow(partsMissing(3, [1, 3], []));
    const killed = await openOutput(folder, { shard, now: () => performance.now() });
    const { comparison } = await writeComparison(folder, 'b', [edition('en', { 'deck.html': '3' })]);
    await killed.list(comparison, true);
    await expect(mergeParts(folder, gallery)).rejects.toThrow(partsMissing(3, [1, 3], [2]));
    writeFileSync(join(folder, 'manifest.1-of-4.json'), '{}');
    await expect(mergeParts(folder, gallery)).rejects.toThrow(partsOfMany(folder, [3, 4]));
    expect(all()).not.toContain('manifest.json');
  });

  it('take away the drafts of builds that were killed', async () => {
    await (await open({ number: 1, count: 1 })).write('a', [edition('en', { 'deck.html': '1' })], true);
    mkdirSync(join(folder, '.drafts-killed'));
    writeFileSync(join(folder, '.drafts-killed', '0.tmp'), 'half');
    await mergeParts(folder, gallery);
    expect(readdirSync(folder).sort()).toEqual(['a', 'index.html', 'manifest.json']);
  });
});
