import { type Block, type Image, type Inline, type InlineText, plainText, type RichText } from '../model/rich-text.ts';

/** How a format writes what the rich text leaves to it. */
export interface MarkupOptions {
  /**
   * A stretch of plain text, escaped; the deck adds the quarter-em between Han and Latin here.
   *
   * @param before what stands before it in the same text, in other marks
   */
  readonly text: (value: string, before?: string) => string;
  /** The same of code, which is only escaped by default. */
  readonly code?: (value: string, before: string) => string;
  readonly image: (image: Image) => string;
}

export const escapeMarkup = (value: string): string =>
  value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** An image with its data inside. */
export const imageElement = ({ mediaType, base64, alt, width, height }: Image): string =>
  `<img src="data:${mediaType};base64,${base64}" alt="${escapeMarkup(alt)}" width="${width}" height="${height}">`;

/** Rich text as semantic HTML. Its elements are the only ones that content can bring about. */
export function inlineMarkup(text: InlineText, options: MarkupOptions, before = ''): string {
  let seen = before;
  return text
    .map((part) => {
      const markup = inlinePart(part, options, seen);
      seen += plainText([part]);
      return markup;
    })
    .join('');
}

export function blockMarkup(blocks: RichText, options: MarkupOptions): string {
  return blocks.map((block) => blockPart(block, options)).join('\n');
}

function inlinePart(part: Inline, options: MarkupOptions, before: string): string {
  switch (part.type) {
    case 'text':
      return options.text(part.value, before);
    case 'strong':
      return `<strong>${inlineMarkup(part.children, options, before)}</strong>`;
    case 'emphasis':
      return `<em>${inlineMarkup(part.children, options, before)}</em>`;
    case 'code':
      return `<code>${(options.code ?? escapeMarkup)(part.value, before)}</code>`;
    case 'link':
      return `<a href="${escapeMarkup(part.url)}">${inlineMarkup(part.children, options, before)}</a>`;
    case 'break':
      return '<br>';
  }
}

function blockPart(block: Block, options: MarkupOptions): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlineMarkup(block.children, options)}</p>`;
    case 'heading':
      // Headings inside content stand below the headings that the templates make.
      return `<h4>${inlineMarkup(block.children, options)}</h4>`;
    case 'list': {
      const items = block.items.map((item) => `<li>${blockMarkup(item, options)}</li>`).join('');
      if (!block.ordered) return `<ul>${items}</ul>`;
      return block.start === 1 ? `<ol>${items}</ol>` : `<ol start="${block.start}">${items}</ol>`;
    }
    case 'quote':
      return `<blockquote>${blockMarkup(block.children, options)}</blockquote>`;
    case 'code-block':
      return `<pre>${escapeMarkup(block.value)}</pre>`;
    case 'image':
      return options.image(block.image);
    case 'rule':
      return '<hr>';
  }
}
