/** The closed vocabulary that Markdown is parsed into, once. Deck and report draw this tree; neither sees Markdown. */

export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'strong'; readonly children: InlineText }
  | { readonly type: 'emphasis'; readonly children: InlineText }
  | { readonly type: 'code'; readonly value: string }
  | { readonly type: 'link'; readonly url: string; readonly children: InlineText }
  | { readonly type: 'break' };

/** A short text: a name, a title, one sentence. */
export type InlineText = readonly Inline[];

export type Block =
  | { readonly type: 'paragraph'; readonly children: InlineText }
  | { readonly type: 'heading'; readonly level: number; readonly children: InlineText }
  | { readonly type: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly RichText[] }
  | { readonly type: 'quote'; readonly children: RichText }
  | { readonly type: 'code-block'; readonly value: string }
  | { readonly type: 'image'; readonly image: Image }
  | { readonly type: 'rule' };

/** A long text, in blocks. */
export type RichText = readonly Block[];

/** A picture that stands beside the content file, read and checked when the content was validated. */
export interface Image {
  /** As written in the content, e.g. `images/lab.png`. */
  readonly path: string;
  readonly alt: string;
  readonly mediaType: 'image/png' | 'image/jpeg';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly base64: string;
}

/** The text without its marks: for outlines, alternative texts, file properties and measurements. */
export function plainText(text: InlineText): string {
  return text
    .map((part) => {
      switch (part.type) {
        case 'text':
        case 'code':
          return part.value;
        case 'break':
          return '\n';
        default:
          return plainText(part.children);
      }
    })
    .join('');
}

/** A string as the tree's simplest form. */
export const inline = (value: string): InlineText => (value === '' ? [] : [{ type: 'text', value }]);

/** A long text without its marks, a line for each paragraph and item. */
export const plainBlocks = (text: RichText): string => text.map(plainBlock).join('\n');

function plainBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return plainText(block.children);
    case 'list':
      return block.items.map(plainBlocks).join('\n');
    case 'quote':
      return plainBlocks(block.children);
    case 'code-block':
      return block.value;
    case 'image':
      return block.image.alt;
    case 'rule':
      return '';
  }
}
