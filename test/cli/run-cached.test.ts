import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

// A bundle of our own beside a copy of the command that is shipped: what starts it does not care what it is.

const dist = join(import.meta.dirname, '..', '..', 'dist');
const PROGRAM = 'const twice = (text) => text + text;\nprocess.stdout.write(twice("a") + __filename.slice(-11));';

let folder = '';
beforeEach(() => {
  // Inside of dist, for the package that its files belong to.
  folder = mkdtempSync(join(dist, 'run-cached-'));
  cpSync(join(dist, 'cli.js'), join(folder, 'cli.js'));
  writeFileSync(join(folder, 'program.cjs'), PROGRAM);
});
afterEach(() => rmSync(folder, { recursive: true }));

const cache = () => join(folder, 'program.cjs.cache');
function run(command: string) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(folder, 'cli.js'), command], {
    encoding: 'utf8',
  });
  expect([stderr, status]).toEqual(['', 0]);
  return stdout;
}

it('keeps the compiled code of a build, and of nothing else', () => {
  expect(run('check')).toBe('aaprogram.cjs');
  expect(existsSync(cache())).toBe(false);
  expect(run('build')).toBe('aaprogram.cjs');
  const kept = readFileSync(cache());
  expect(kept.length).toBeGreaterThan(200);
  expect(run('build')).toBe('aaprogram.cjs');
  expect(readFileSync(cache())).toEqual(kept);
});

it('runs the program that is there, not the one that was', () => {
  run('build');
  const kept = readFileSync(cache());
  // Of the same length: V8 alone would not see it.
  writeFileSync(join(folder, 'program.cjs'), PROGRAM.replace('"a"', '"b"'));
  expect(run('build')).toBe('bbprogram.cjs');
  expect(readFileSync(cache())).not.toEqual(kept);
});

it.each(['half of it is missing', 'a bit of it has turned', 'it is empty'])('makes it again when %s', (what) => {
  run('build');
  const kept = readFileSync(cache());
  const turned = Buffer.from(kept);
  turned.writeUInt8(turned.readUInt8(turned.length - 40) ^ 1, turned.length - 40);
  const damaged = { half: kept.subarray(0, kept.length / 2), bit: turned, empty: Buffer.alloc(0) };
  const file = what.startsWith('half') ? damaged.half : what.startsWith('a bit') ? damaged.bit : damaged.empty;
  writeFileSync(cache(), file);
  expect(run('build')).toBe('aaprogram.cjs');
  const mended = readFileSync(cache());
  expect(mended).not.toEqual(file);
  expect(mended.length).toBeGreaterThan(200);
  expect(run('build')).toBe('aaprogram.cjs');
  expect(readFileSync(cache())).toEqual(mended);
});
