import { describe, expect, it } from 'vitest';
import { chartStyle } from '../../src/charts/style.ts';
import { wrapLabel } from '../../src/charts/wrap-label.ts';
import tokens from '../../templates/themes/studio/tokens.json' with { type: 'json' };
import { fakeBook } from '../fonts/fake-book.ts';

const style = chartStyle(tokens.colours.light, fakeBook());
const wrap = (label: string, width: number, lines = 3, wordWidth = width): readonly string[] =>
  wrapLabel(label, 10, style, { width, lines, wordWidth });

describe('wrapLabel', () => {
  it.each([
    ['leaves short labels whole', wrap('Speed', 100), ['Speed']],
    ['breaks between words', wrap('Cross-modal reasoning', 60), ['Cross-modal', 'reasoning']],
    ['makes lines about equally long', wrap('跨模态推理与融合能力', 80), ['跨模态推理', '与融合能力']],
    ['gives a long word the room for words', wrap('understanding', 50, 3, 80), ['understanding']],
    ['cuts a word that is longer still', wrap('understanding', 40, 3, 50), ['understand', 'ing']],
    ['ends with an ellipsis where lines run out', wrap('one two three four', 25, 2), ['one', 'two…']],
    ['has no lines for no label', wrap('', 25), []],
  ])('%s', (_what, lines, expected) => {
    expect(lines).toEqual(expected);
  });
});
