import type { FontStyle } from '../../../fonts/font-book.ts';
import type { Span } from '../../../fonts/spans.ts';
import type { Inline, InlineText } from '../../../model/rich-text.ts';

/** Inline text as the measuring takes it: a style for each stretch. */
export function spansOf(text: InlineText | string, style: FontStyle): readonly Span[] {
  if (typeof text === 'string') return [{ text, style, payload: undefined }];
  return text.flatMap((part) => partSpans(part, style));
}

function partSpans(part: Inline, style: FontStyle): readonly Span[] {
  switch (part.type) {
    case 'text':
      return [{ text: part.value, style, payload: undefined }];
    case 'code':
      return [{ text: part.value, style: 'code', payload: undefined }];
    case 'break':
      return [{ text: '\n', style, payload: undefined }];
    case 'strong':
      return spansOf(part.children, 'bold');
    case 'emphasis':
      // There is no bold italic.
      return spansOf(part.children, style === 'bold' ? 'bold' : 'italic');
    case 'link':
      return spansOf(part.children, style);
  }
}
