import { describe, expect, it } from 'vitest';
import { phraseMarker } from '../../src/render/phrases.ts';

const asIs = (text: string) => text;

describe('phraseMarker', () => {
  const chinese = phraseMarker('zh-CN', ['zh-CN', 'en-GB'], asIs);
  const english = phraseMarker('en', ['en', 'zh-TW'], asIs);

  it('marks Latin phrases in Chinese, in the other language of the content', () => {
    expect(chinese('见 Gemini Technical Report 一文')).toBe(
      '见 <span lang="en-GB">Gemini Technical Report</span> 一文',
    );
  });

  it('leaves names, numbers and codes as they are', () => {
    for (const text of ['GPT-4V 与 Gemini', '第 3 章，85.0 % 与 GPT 4', 'arXiv:2312.12436'])
      expect(chinese(text)).toBe(text);
  });

  it('keeps a number and its per cent together', () => {
    expect(chinese('得分 Chart QA 80.8%，Text VQA 82%。')).toBe(
      '得分 <span lang="en-GB">Chart QA 80.8%</span>，<span lang="en-GB">Text VQA 82%</span>。',
    );
  });

  it('marks Han in English, with its punctuation', () => {
    expect(english('See 茶经（下）, page 3')).toBe('See <span lang="zh-TW">茶经（下）</span>, page 3');
  });

  it('guesses where the content has one language only', () => {
    expect(phraseMarker('zh', ['zh'], asIs)('由 Open Source 推动')).toContain('lang="en"');
    expect(phraseMarker('en', ['en'], asIs)('a 茶 b')).toContain('<span lang="zh">茶</span>');
  });

  it('escapes what it marks and what it does not', () => {
    const marked = phraseMarker('zh', ['zh'], (text) => text.replaceAll('<', '&lt;'))('<甲> Open & Source <b>');
    expect(marked).not.toMatch(/<(?!\/?span\b)/);
  });
});
