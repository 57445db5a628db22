import { imageElement, type MarkupOptions } from '../markup.ts';
import { phraseMarker } from '../phrases.ts';
import { spacedMarkup } from '../spaced-text.ts';
import { spacingAfter } from '../text-pieces.ts';

/**
 * How the deck writes texts, as they are measured: names such as `GPT-4V` stay on one line, and a quarter-em stands
 * between Han and Latin that touch; phrases in another script say their language. The size of an image is the picture's own; the style sheet keeps it inside its slot,
 * as the measuring does.
 */
export const deckMarkup = (language: string, languages: readonly string[]): MarkupOptions => ({
  text: remembered(phraseMarker(language, languages, spaced)),
  code: spaced,
  image: imageElement,
});

/** Names stand on many slides, most with nothing before them. */
function remembered(write: (text: string, before?: string) => string): (text: string, before?: string) => string {
  const known = new Map<string, string>();
  return (text, before = '') => {
    if (before !== '') return write(text, before);
    const markup = known.get(text) ?? write(text);
    known.set(text, markup);
    return markup;
  };
}

const spaced = (value: string, before: string): string => spacedMarkup(value, spacingAfter(before, value));
