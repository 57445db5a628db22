import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recallCommand, rememberCommand } from '../../src/cache/command.ts';
import { digest, type Ingredients, keyOf } from '../../src/cache/ingredients.ts';
import { makeAll, openKeeper } from '../../src/cache/keep.ts';
import * as messages from '../../src/cache/messages.ts';
import { recall, remember } from '../../src/cache/record.ts';
import { digestOf, seenFile } from '../../src/cache/seen.ts';
import { openStore } from '../../src/cache/store.ts';
import { bytesOf, emptyFolder, later, textOf } from './folder.ts';

const { at, file } = emptyFolder();
const store = () => openStore(at('store'));

describe('ingredients', () => {
  it('have the same key in any order, and another with another name, digest or output', () => {
    const key = keyOf('deck', { a: '1', b: '2' });
    expect(keyOf('deck', { b: '2', a: '1' })).toBe(key);
    const others = [keyOf('page', { a: '1', b: '2' }), keyOf('deck', { a: '1', b: '3' }), keyOf('deck', { a: '1' })];
    expect(new Set([key, ...others]).size).toBe(4);
  });

  it('are told apart by all that is in them', () => {
    const values = [
      null,
      undefined,
      'null',
      0,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      [],
      {},
      new Map(),
      new Map([['a', 1]]),
      new Map([['a', new Map([['b', 2]])]]),
      new Set(['a']),
      new Uint8Array([1]),
      new Uint8Array([2]),
      { deep: [new Uint8Array([2])] },
    ];
    expect(new Set(values.map(digest)).size).toBe(values.length);
    expect(digest(Buffer.from([1]))).toBe(digest(new Uint8Array([1])));
    expect(digest(new Map([['a', 1]]))).toBe(digest(new Map([['a', 1]])));
  });
});

describe('a keeper', () => {
  let made = 0;
  const build = async (ingredients: Ingredients, isForced = false) => {
    const keeper = openKeeper(store(), 'place', isForced);
    const parcel = await keeper.keep(
      'deck',
      async () => ingredients,
      async () => {
        made += 1;
        return { files: [{ path: 'deck.html', bytes: bytesOf(`slide ${ingredients.text}`) }], notes: ['fits'] };
      },
    );
    keeper.close();
    const [deck] = parcel.files;
    return [parcel.why, deck?.path, textOf(deck?.bytes ?? ''), parcel.notes];
  };
  const whole = (why: string | null, text = '1') => [why, 'deck.html', `slide ${text}`, ['fits']];

  it('makes once, and says why', async () => {
    made = 0;
    expect(await build({ text: '1', theme: '1' })).toEqual(whole(messages.firstTime()));
    expect(await build({ text: '1', theme: '1' })).toEqual(whole(null));
    expect(made).toBe(1);
    expect(await build({ text: '2', theme: '1' })).toEqual(whole(messages.changed(['text']), '2'));
    expect(await build({ text: '3', theme: '2' })).toEqual(whole(messages.changed(['text', 'theme']), '3'));
    expect(await build({ text: '3', extra: '1' })).toEqual(whole(messages.changed(['extra', 'theme']), '3'));
    expect(await build({ text: '1', theme: '1' })).toEqual(whole(null));
    expect(made).toBe(4);
    expect(await build({ text: '1', theme: '1' }, true)).toEqual(whole(messages.forced()));
    expect(made).toBe(5);
  });

  it('makes again what is damaged, or no longer there', async () => {
    const ingredients = { text: '1' };
    await build(ingredients);
    const entry = at('store', keyOf('deck', ingredients));
    writeFileSync(entry, readFileSync(entry).subarray(0, -1));
    expect(await build(ingredients)).toEqual(whole(messages.damaged()));
    expect(await build(ingredients)).toEqual(whole(null));
    rmSync(entry);
    expect(await build(ingredients)).toEqual(whole(messages.forgotten()));
  });

  it('is not asked what anything is made from where nothing is kept', async () => {
    const asked = () => {
      throw new Error('asked');
    };
    const { why } = await makeAll.keep('deck', asked, async () => ({ files: [], notes: null }));
    expect(why).toBe(messages.uncached());
  });

  it('names a few of many changes', () => {
    expect(messages.changed(['a'])).toBe('a changed');
    expect(messages.changed(['a', 'b', 'c', 'd'])).toBe('a, b, c and d changed');
    expect(messages.changed(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c and 2 others changed');
  });
});

describe('a record', () => {
  it('holds as long as what was seen does, and has new stamps once it may', () => {
    const path = file('a', 'one');
    const of = () => recall<{ n: number }>(store(), 'r');
    expect(of()).toBeNull();
    const young = [seenFile(path, digestOf(bytesOf('one')))];
    remember(store(), 'r', young, { n: 1 });
    expect(of()).toEqual({ seen: young, value: { n: 1 } });
    later();
    expect(of()?.seen).not.toEqual(young);
    const kept = readFileSync(at('store', 'r'), 'utf8');
    expect(of()?.value).toEqual({ n: 1 });
    expect(readFileSync(at('store', 'r'), 'utf8')).toBe(kept);
    writeFileSync(path, 'two');
    expect(of()).toBeNull();
    expect(readdirSync(at('store'))).toEqual(['r']);
  });
});

describe('a command', () => {
  const TOLD = { written: [{ path: 'a', bytes: 1 }], diagnostics: [], counts: { found: 1, right: 1, failed: 0 } };
  const recalled = (args: readonly string[], working = '/here') => {
    rememberCommand(at('store'), ['build', 'a'], '/here', [], TOLD);
    rememberCommand(at('store'), args, '/here', [], TOLD);
    return recallCommand(at('store'), args, working);
  };

  it('is known by its words, in its folder', () => {
    expect(recalled(['build', 'a'])).toEqual(TOLD);
    expect(recalled(['build', 'a'], '/elsewhere')).toBeNull();
    expect(recallCommand(at('store'), ['build', 'b'], '/here')).toBeNull();
  });

  it.each([['--force'], ['--explain'], ['--no-cache'], ['--shard', 'auto'], ['--shard=auto']])(
    'is not known by its words with %s',
    (...words) => {
      expect(recalled(['build', 'a', ...words])).toBeNull();
    },
  );
});
