import { mkdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stampOf } from '../../src/cache/disk.ts';
import { stillSeen } from '../../src/cache/seen.ts';
import { watched } from '../../src/cache/watch.ts';
import { systemEffects } from '../../src/effects.ts';
import { emptyFolder, later } from './folder.ts';

const { at, file } = emptyFolder();
const changed = (seen: Parameters<typeof stillSeen>[0]): boolean => stillSeen(seen) === null;

describe('a stamp', () => {
  it('is given to no file that may change again and look the same', () => {
    const path = file('a', 'one');
    expect(stampOf(path)).toBeNull();
    later();
    expect(stampOf(path)).toMatch(/^3 \d+ \d+$/);
    expect(stampOf(at('nowhere'))).toBeNull();
  });

  it('tells a change that was dated back', () => {
    const path = file('a', 'one');
    const { atime, mtime } = statSync(path);
    later();
    const before = stampOf(path);
    writeFileSync(path, 'two');
    utimesSync(path, atime, mtime);
    expect(stampOf(path)).not.toBe(before);
  });
});

describe('what was seen', () => {
  it('of a file that is read holds until it says something else, whatever its dates are', async () => {
    const path = file('a', 'one');
    const effects = watched(systemEffects());
    await effects.readFile(path);
    const young = effects.seen();
    expect(stillSeen(young)).toEqual({ seen: young, isNew: false });
    later();
    const still = stillSeen(young);
    expect(still).toMatchObject({ isNew: true, seen: [{ path, stamp: stampOf(path) }] });
    expect(stillSeen(still?.seen ?? [])).toMatchObject({ isNew: false });
    const dates = statSync(path);
    writeFileSync(path, 'two');
    utimesSync(path, dates.atime, dates.mtime);
    expect(changed(young)).toBe(true);
    expect(changed(still?.seen ?? [])).toBe(true);
    writeFileSync(path, 'one');
    expect(changed(young)).toBe(false);
    rmSync(path);
    expect(changed(young)).toBe(true);
  });

  it('believes a stamp, and reads no file for it', () => {
    const path = file('a', 'one');
    later();
    expect(changed([{ kind: 'file', path, digest: 'of something else', stamp: stampOf(path) }])).toBe(false);
    expect(changed([{ kind: 'file', path, digest: 'of something else', stamp: 'another' }])).toBe(true);
  });

  it('of a file that is not there holds until it comes', async () => {
    const effects = watched(systemEffects());
    await expect(effects.readFile(at('a'))).rejects.toThrow('ENOENT');
    expect(changed(effects.seen())).toBe(false);
    file('a', '');
    expect(changed(effects.seen())).toBe(true);
  });

  it('of a large file is its stamp', async () => {
    const path = file('a', 'x'.repeat(2_000_000));
    later();
    const effects = watched(systemEffects());
    await effects.readFile(path);
    expect(changed(effects.seen())).toBe(false);
    utimesSync(path, 1, 1);
    expect(changed(effects.seen())).toBe(true);
  });

  it('of a folder holds until a name comes, goes or changes', async () => {
    file('a', '');
    const effects = watched(systemEffects());
    await effects.listFolder(at());
    expect(changed(effects.seen())).toBe(false);
    file('b', '');
    expect(changed(effects.seen())).toBe(true);
  });

  it('of a path holds until it leads elsewhere, or to another kind', async () => {
    for (const name of ['a', 'b']) mkdirSync(at(name));
    symlinkSync(at('a'), at('link'));
    const real = watched(systemEffects());
    await real.realPath(at('link'));
    const kind = watched(systemEffects());
    await kind.kindOf(at('new'));
    expect([changed(real.seen()), changed(kind.seen())]).toEqual([false, false]);
    rmSync(at('link'));
    symlinkSync(at('b'), at('link'));
    mkdirSync(at('new'));
    expect([changed(real.seen()), changed(kind.seen())]).toEqual([true, true]);
  });

  it('of another revision never holds: a name in git moves', async () => {
    const effects = watched({ ...systemEffects(), readRevision: async () => new Uint8Array() });
    await effects.readRevision('HEAD:a');
    expect(changed(effects.seen())).toBe(true);
  });

  it('is each thing once, and that of the road before as well', async () => {
    const first = watched(systemEffects());
    await first.readFile(file('a', 'one'));
    const second = watched(first, first.seen());
    for (const name of ['a', 'b', 'b']) await second.readFile(file(name, 'x'));
    expect(second.seen().map(({ path }) => path)).toEqual([at('a'), at('b')]);
    expect(first.seen().map(({ path }) => path)).toEqual([at('a'), at('b')]);
  });
});
