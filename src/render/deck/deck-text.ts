import { hanLatinGaps, solidStretches } from '../../fonts/spacing.ts';
import type { Image } from '../../model/rich-text.ts';
import { escapeMarkup, type MarkupOptions } from '../markup.ts';

/**
 * How the deck writes texts of a language: names such as `GPT-4V` stay on one line, and in Chinese and Japanese a
 * quarter-em stands between Han and Latin. The text itself stays as it was written, for searching and copying.
 */
export const deckMarkup = (language: string): MarkupOptions => {
  const isHan = /^(zh|ja)\b/i.test(language);
  return { text: (value) => textMarkup(value, isHan ? hanLatinGaps(value) : []), image: imageMarkup };
};

/** At a gap stands a space of the style sheet's, which is not there at the end of a line. */
const GAP = '<span class="gap"></span>';

function textMarkup(value: string, gaps: readonly number[]): string {
  const solid = solidStretches(value);
  const cuts = new Set([0, value.length, ...gaps, ...solid.flatMap(({ start, end }) => [start, end])]);
  const edges = [...cuts].sort((left, right) => left - right);
  return edges
    .slice(0, -1)
    .map((from, at) => {
      const open = solid.some(({ start }) => start === from) ? '<span class="solid">' : '';
      const to = edges[at + 1] ?? value.length;
      const close = solid.some(({ end }) => end === to) ? '</span>' : '';
      return `${gaps.includes(from) ? GAP : ''}${open}${escapeMarkup(value.slice(from, to))}${close}`;
    })
    .join('');
}

/** The size is the picture's own; the style sheet keeps it inside its slot, as the measuring does. */
const imageMarkup = ({ mediaType, base64, alt, width, height }: Image): string =>
  `<img src="data:${mediaType};base64,${base64}" alt="${escapeMarkup(alt)}" width="${width}" height="${height}">`;
