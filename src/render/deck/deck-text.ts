import { imageElement, type MarkupOptions } from '../markup.ts';
import { Memory } from '../memory.ts';
import { phraseMarker } from '../phrases.ts';
import { spacedMarkup } from '../spaced-text.ts';
import { spacingAfter } from '../text-pieces.ts';

/** How the deck writes texts. Most of them stand on several slides, and in the next deck again. */
export interface DeckMarkup extends MarkupOptions {
  /** Another deck begins. */
  turn(): void;
}

/**
 * Texts are written as they are measured: names such as `GPT-4V` stay on one line, and a quarter-em stands between Han
 * and Latin that touch; phrases in another script say their language. The size of an image is the picture's own; the
 * style sheet keeps it inside its slot, as the measuring does.
 */
export function deckMarkup(language: string, languages: readonly string[]): DeckMarkup {
  const write = phraseMarker(language, languages, spaced);
  const memory = new Memory<string>();
  return {
    text: (text, before = '') => memory.get(`${before}\n${text}`, () => write(text, before)),
    code: spaced,
    image: imageElement,
    turn: () => memory.turn(),
  };
}

const spaced = (value: string, before: string): string => spacedMarkup(value, spacingAfter(before, value));
