import MarkdownIt, { type Token } from 'markdown-it';
import cjkFriendly from 'markdown-it-cjk-friendly';
import type { Block, Image, Inline, InlineText, RichText } from '../model/rich-text.ts';

export interface MarkdownReader {
  inline(text: string): InlineText;
  /** `image` gives the picture at a path, or null where there is none: its alternative text then stands there. */
  blocks(text: string, image: (path: string) => Image | null): RichText;
  /** Paths of the pictures that a long text asks for. */
  images(text: string): readonly string[];
}

/**
 * CommonMark through markdown-it: HTML is text, and links lead to the web or to mail only, or they are text too.
 * The CJK extension lets `**重点**` work where Han punctuation touches the marks.
 */
export function markdownReader(): MarkdownReader {
  const markdown = new MarkdownIt('commonmark', { html: false }).use(cjkFriendly);
  markdown.validateLink = (url) => /^(https?:|mailto:)/i.test(url.trim()) || !/^[a-z][a-z0-9+.-]*:/i.test(url.trim());
  const images = (text: string): string[] =>
    text.includes('![')
      ? markdown
          .parse(text, {})
          .flatMap((token) => token.children ?? [])
          .filter((token) => token.type === 'image')
          .map((token) => String(token.attrGet('src') ?? ''))
      : [];
  return {
    inline: (text) => {
      const tokens = isPlain(text) ? null : markdown.parseInline(text, {})[0]?.children;
      return tokens ? inlineTree(tokens) : plain(text);
    },
    blocks: (text, image) =>
      isPlain(text) && !/[\n\t>#+=~-]|^\s|\d[.)]/.test(text)
        ? [{ type: 'paragraph', children: plain(text) }]
        : blockTree(markdown.parse(text, {}), image),
    images,
  };
}

/** Most texts have no mark at all; they need no parser. */
const isPlain = (text: string): boolean => !/[\\`*_[\]<>&!\n]/.test(text);

const plain = (text: string): InlineText => [{ type: 'text', value: tidy(text) }];

/**
 * A line break in the source is a space, but not between two Han characters, where folding a long line must not leave
 * a hole.
 */
const tidy = (text: string): string => text.replace(/[ \t\n]+/g, ' ').replace(HOLE, '');
const HOLE = /(?<=[\p{sc=Han}\u3000-\u303f\uff00-\uffef]) (?=[\p{sc=Han}\u3000-\u303f\uff00-\uffef])/gu;

function blockTree(tokens: readonly Token[], image: (path: string) => Image | null): RichText {
  const reader = { tokens, position: 0 };
  return readBlocks(reader, image);
}

/** Note: mutates `position` as it reads on. */
interface Reader {
  readonly tokens: readonly Token[];
  position: number;
}

/** Blocks up to the closing token of the one around them. */
function readBlocks(reader: Reader, image: (path: string) => Image | null): Block[] {
  const blocks: Block[] = [];
  for (
    let token = reader.tokens[reader.position];
    token && token.nesting >= 0;
    token = reader.tokens[reader.position]
  ) {
    reader.position += 1;
    blocks.push(...readBlock(token, reader, image));
    if (token.nesting === 1) reader.position += 1;
  }
  return blocks;
}

function readBlock(token: Token, reader: Reader, image: (path: string) => Image | null): Block[] {
  switch (token.type) {
    case 'paragraph_open':
      return readInlineBlock(reader, image);
    case 'heading_open': {
      const children = readInlineBlock(reader, () => null)[0];
      return children?.type === 'paragraph'
        ? [{ type: 'heading', level: Number(token.tag.slice(1)), children: children.children }]
        : [];
    }
    case 'blockquote_open':
      return [{ type: 'quote', children: readBlocks(reader, image) }];
    case 'bullet_list_open':
    case 'ordered_list_open': {
      const items: RichText[] = [];
      while (reader.tokens[reader.position]?.type === 'list_item_open') {
        reader.position += 1;
        items.push(readBlocks(reader, image));
        reader.position += 1;
      }
      return [{ type: 'list', ordered: token.tag === 'ol', start: Number(token.attrGet('start') ?? 1), items }];
    }
    case 'fence':
    case 'code_block':
      return [{ type: 'code-block', value: token.content.replace(/\n$/, '') }];
    case 'hr':
      return [{ type: 'rule' }];
    default:
      throw new Error(`markdown-it gave a block token that CommonMark does not have: ${token.type}`);
  }
}

/** A paragraph; a picture that stands alone in it becomes a block. */
function readInlineBlock(reader: Reader, image: (path: string) => Image | null): Block[] {
  const children = reader.tokens[reader.position]?.children ?? [];
  reader.position += 1;
  const [first] = children;
  if (children.length === 1 && first?.type === 'image') {
    const found = image(String(first.attrGet('src') ?? ''));
    if (found) return [{ type: 'image', image: { ...found, alt: first.content } }];
  }
  const tree = inlineTree(children);
  return tree.length > 0 ? [{ type: 'paragraph', children: tree }] : [];
}

function inlineTree(tokens: readonly Token[]): InlineText {
  const stack: { open: Token | null; children: Inline[] }[] = [{ open: null, children: [] }];
  const add = (part: Inline) => {
    const siblings = stack.at(-1)?.children;
    const last = siblings?.at(-1);
    if (part.type === 'text' && last?.type === 'text')
      siblings?.splice(-1, 1, { type: 'text', value: last.value + part.value });
    else if (part.type !== 'text' || part.value !== '') siblings?.push(part);
  };
  for (const token of tokens) {
    if (token.nesting === 1) stack.push({ open: token, children: [] });
    else if (token.nesting === -1) {
      const { open, children } = stack.pop() ?? { open: null, children: [] };
      for (const part of open ? wrap(open, children.map(tidied)) : []) add(part);
    } else add(leaf(token));
  }
  return (stack[0]?.children ?? []).map(tidied);
}

/** After neighbours have been joined, so that holes at their seams are seen. */
const tidied = (part: Inline): Inline => (part.type === 'text' ? { type: 'text', value: tidy(part.value) } : part);

/** A link that leads nowhere on the web (a relative one) is just its text: an output has no neighbours. */
function wrap(open: Token, children: InlineText): InlineText {
  if (open.type === 'strong_open') return [{ type: 'strong', children }];
  if (open.type === 'em_open') return [{ type: 'emphasis', children }];
  const url = String(open.attrGet('href') ?? '');
  return /^(https?:\/\/|mailto:)/i.test(url) ? [{ type: 'link', url, children }] : children;
}

function leaf(token: Token): Inline {
  switch (token.type) {
    case 'code_inline':
      return { type: 'code', value: token.content };
    case 'hardbreak':
      return { type: 'break' };
    case 'softbreak':
      return { type: 'text', value: ' ' };
    default:
      return { type: 'text', value: token.content };
  }
}
