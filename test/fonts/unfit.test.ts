import { expect, it } from 'vitest';
import { unfitStretches } from '../../src/fonts/unfit.ts';

it('a text that is passed over at a glance has nothing unfit in it', () => {
  const differing: string[] = [];
  for (let codePoint = 0; codePoint <= 0xffff; codePoint++) {
    const character = String.fromCodePoint(codePoint);
    const [glance] = unfitStretches(character);
    // The zero-width space is fit, and makes the text one that is looked at closely.
    const [closely] = unfitStretches(`${character} \u200b`);
    if (glance?.kind !== closely?.kind) differing.push(codePoint.toString(16));
  }
  expect(differing).toEqual([]);
  expect([...unfitStretches('\u202e')]).toEqual([{ kind: 'direction', stretch: '\u202e', index: 0 }]);
});
