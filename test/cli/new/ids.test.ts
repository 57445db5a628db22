import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { idsOf } from '../../../src/cli/new/ids.ts';
import { id } from '../../../src/validate/schema/values.ts';

it('makes ids of the letters that a name has, and numbers the others', () => {
  expect(idsOf(['GPT-4V', 'Café au lait', '通义千问', '文心4.0', 'C#'], 'subject')).toEqual([
    'gpt-4v',
    'cafe-au-lait',
    'subject-3',
    'subject-4',
    'c',
  ]);
});

it('gives no id twice, nor one that is reserved', () => {
  expect(idsOf(['A', 'a!', 'A 2', 'constructor', 'trait-6', '茶'], 'trait')).toEqual([
    'a',
    'a-2',
    'a-2-2',
    'trait-4',
    'trait-6',
    'trait-6-2',
  ]);
});

it('makes an id of any name', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 12 }), (names) => {
      const ids = idsOf(names, 'trait');
      expect(new Set(ids).size).toBe(names.length);
      expect(ids.filter((each) => !v.is(id, each))).toEqual([]);
    }),
  );
});
