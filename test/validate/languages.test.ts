import { describe, expect, it } from 'vitest';
import { unsupportedReason } from '../../src/validate/languages.ts';

describe('languages', () => {
  it.each(['en', 'de-CH', 'vi', 'el', 'ru', 'sr-Latn', 'uz-Latn', 'pa-Latn', 'zh', 'zh-CN', 'zh-Hant', 'zh-HK', 'ka'])(
    '%s is set right, or its fonts tell',
    (tag) => expect(unsupportedReason(tag)).toBeNull(),
  );

  it.each([
    ['ja', 'japanese'],
    ['ja-JP', 'japanese'],
    ['ko', 'korean'],
    ['ko-KR', 'korean'],
    ['ar', 'right-to-left'],
    ['he-IL', 'right-to-left'],
    ['fa', 'right-to-left'],
    ['ur', 'right-to-left'],
    ['yi', 'right-to-left'],
    ['ps', 'right-to-left'],
    ['sd', 'right-to-left'],
    ['ug', 'right-to-left'],
    ['dv', 'right-to-left'],
    ['syr', 'right-to-left'],
    ['az-Arab', 'right-to-left'],
    ['en-Hebr', 'right-to-left'],
    ['pa-Arab-PK', 'right-to-left'],
    ['th', 'shaping'],
    ['hi', 'shaping'],
    ['my', 'shaping'],
    ['mn-Mong', 'shaping'],
    ['yue', 'chinese'],
    ['cmn-Hans', 'chinese'],
  ])('%s is refused: %s', (tag, reason) => expect(unsupportedReason(tag)).toBe(reason));
});
