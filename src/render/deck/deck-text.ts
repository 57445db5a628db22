import { hanLatinGaps } from '../../fonts/spacing.ts';
import type { Image } from '../../model/rich-text.ts';
import { escapeMarkup, type MarkupOptions } from '../markup.ts';

/** How the deck writes texts of a language; in Chinese and Japanese with a quarter-em between Han and Latin. */
export const deckMarkup = (language: string): MarkupOptions => ({
  text: /^(zh|ja)\b/i.test(language) ? withGaps : escapeMarkup,
  image: imageMarkup,
});

/** The character before each gap gets the gap as letter spacing: the text itself stays as it was written. */
function withGaps(value: string): string {
  let markup = '';
  let from = 0;
  for (const gap of hanLatinGaps(value)) {
    const last = value.slice(0, gap).match(/[\s\S]\p{M}*$/u)?.[0] ?? '';
    const start = gap - last.length;
    if (start < from) continue;
    markup += `${escapeMarkup(value.slice(from, start))}<span class="gap">${escapeMarkup(last)}</span>`;
    from = gap;
  }
  return markup + escapeMarkup(value.slice(from));
}

/** The size is the picture's own; the style sheet keeps it inside its slot, as the measuring does. */
const imageMarkup = ({ mediaType, base64, alt, width, height }: Image): string =>
  `<img src="data:${mediaType};base64,${base64}" alt="${escapeMarkup(alt)}" width="${width}" height="${height}">`;
