import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileError } from '../../src/effects.ts';
import { openOutput } from '../../src/write/output-folder.ts';

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
const all = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.includes('.'))
    .sort();
const manifest = () => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

describe('the output folder', () => {
  it('has what was written, and a manifest with its hashes', async () => {
    const output = await openOutput(folder);
    const written = await output.write('a', [edition('en', { 'deck.html': 'x', 'charts/radar.svg': 'y' })], true);
    expect(all()).toEqual(['a/en/charts/radar.svg', 'a/en/deck.html', 'manifest.json']);
    expect(written.files.map(({ path }) => path)).toEqual([
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
    const first = await openOutput(folder);
    await first.write(
      'a',
      [edition('en', { 'charts/old.svg': 'y', 'deck.html': '1' }), edition('fr', { 'deck.html': '2' })],
      true,
    );
    await first.write('b', [edition('en', { 'deck.html': '3' })], true);
    const second = await openOutput(folder);
    await second.write('a', [edition('en', { 'deck.html': '4' })], true);
    expect(all()).toEqual(['a/en/deck.html', 'b/en/deck.html', 'manifest.json']);
    expect(readFileSync(join(folder, 'a/en/deck.html'), 'utf8')).toBe('4');
    expect(readdirSync(join(folder, 'a'))).toEqual(['en']);
  });

  it('keeps the other languages when only some were built', async () => {
    const output = await openOutput(folder);
    await output.write('a', [edition('en', { 'deck.html': '1' }), edition('fr', { 'deck.html': '2' })], true);
    await output.write('a', [edition('en', { 'deck.html': '3' })], false);
    expect(all()).toEqual(['a/en/deck.html', 'a/fr/deck.html', 'manifest.json']);
    expect(manifest().comparisons[0].editions.map(({ language }: { language: string }) => language)).toEqual([
      'en',
      'fr',
    ]);
  });

  it('leaves the last good output, and no rubbish, when a file cannot be written', async () => {
    const output = await openOutput(folder);
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
    const output = await openOutput(folder);
    await output.write('a', [edition('en', { 'deck.html': '1' })], true);
    const damaged = manifest();
    damaged.comparisons[0].editions[0].files[0].path = `../${outside.split('/').at(-1)}`;
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(damaged));
    await (await openOutput(folder)).write('a', [edition('en', { 'deck.html': '2' })], true);
    expect(readFileSync(outside, 'utf8')).toBe('mine');
    rmSync(outside);
  });
});
