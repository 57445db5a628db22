import { describe, expect, it } from 'vitest';
import { type InlineText, plainText } from '../../src/model/rich-text.ts';
import { markdownReader } from '../../src/validate/markdown.ts';

const { inline, blocks } = markdownReader();
const noImage = () => null;
const types = (text: InlineText) => text.map(({ type }) => type);

describe('inline Markdown', () => {
  it('knows emphasis, strong text, code and links', () => {
    expect(inline('a *b* **c** `d` [e](https://example.org/?q=1)')).toEqual([
      { type: 'text', value: 'a ' },
      { type: 'emphasis', children: [{ type: 'text', value: 'b' }] },
      { type: 'text', value: ' ' },
      { type: 'strong', children: [{ type: 'text', value: 'c' }] },
      { type: 'text', value: ' ' },
      { type: 'code', value: 'd' },
      { type: 'text', value: ' ' },
      { type: 'link', url: 'https://example.org/?q=1', children: [{ type: 'text', value: 'e' }] },
    ]);
  });

  it('lets strong text touch Han punctuation', () => {
    expect(types(inline('这是**“重点”**的话'))).toEqual(['text', 'strong', 'text']);
  });

  for (const text of ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '{{constructor}}', '<!-- x -->'])
    it(`leaves ${text} as text`, () => {
      expect(inline(text)).toEqual([{ type: 'text', value: text }]);
    });

  for (const url of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '&#106;avascript:alert(1)',
  ])
    it(`makes no link of ${url}`, () => {
      const text = inline(`[x](${url})`);
      expect(types(text)).toEqual(['text']);
      expect(plainText(text)).toContain('x');
    });

  it('takes a relative link for its text, since outputs have no neighbours', () => {
    expect(inline('[read](other.html) [me](//evil.example)')).toEqual([{ type: 'text', value: 'read me' }]);
  });

  it('closes the hole that a folded line leaves between Han characters, and no other', () => {
    expect(plainText(inline('多模态 模型，\n强大 GPT 4'))).toBe('多模态模型，强大 GPT 4');
    expect(plainText(inline('*多模态* 模型'))).toBe('多模态 模型');
  });
});

describe('block Markdown', () => {
  it('knows paragraphs, lists in lists, quotes, code, headings and rules', () => {
    const text = '# H\n\np\n\n- a\n  - b\n- c\n\n3. x\n\n> q\n\n```\ncode\n```\n\n---\n';
    expect(blocks(text, noImage)).toMatchObject([
      { type: 'heading', level: 1 },
      { type: 'paragraph' },
      {
        type: 'list',
        ordered: false,
        items: [[{ type: 'paragraph' }, { type: 'list', items: [[{ type: 'paragraph' }]] }], [{}]],
      },
      { type: 'list', ordered: true, start: 3 },
      { type: 'quote', children: [{ type: 'paragraph' }] },
      { type: 'code-block', value: 'code' },
      { type: 'rule' },
    ]);
  });

  it('leaves HTML blocks as text', () => {
    expect(blocks('<script>\nalert(1)\n</script>', noImage)).toEqual([
      { type: 'paragraph', children: [{ type: 'text', value: '<script> alert(1) </script>' }] },
    ]);
  });

  it('takes the short way for plain texts to the same end', () => {
    for (const text of ['plain', '两句话。第二句。', 'A - b', '1 apple', 'a = b'])
      expect(blocks(text, noImage)).toEqual([{ type: 'paragraph', children: [{ type: 'text', value: text }] }]);
  });

  it('gives the alternative text where there is no picture', () => {
    expect(blocks('![pot](x.png)', noImage)).toEqual([
      { type: 'paragraph', children: [{ type: 'text', value: 'pot' }] },
    ]);
  });
});
