import { hanLatinGaps, solidStretches } from '../../fonts/spacing.ts';
import { imageElement, type MarkupOptions } from '../markup.ts';
import { spacedMarkup } from '../spaced-text.ts';

/**
 * How the deck writes texts of a language: names such as `GPT-4V` stay on one line, and in Chinese and Japanese a
 * quarter-em stands between Han and Latin. The size of an image is the picture's own; the style sheet keeps it inside
 * its slot, as the measuring does.
 */
export const deckMarkup = (language: string): MarkupOptions => {
  const isHan = /^(zh|ja)\b/i.test(language);
  return {
    text: (value) => spacedMarkup(value, { gaps: isHan ? hanLatinGaps(value) : [], solid: solidStretches(value) }),
    image: imageElement,
  };
};
