import { escapeMarkup } from './markup.ts';

/** Places in a text, as UTF-16 offsets. */
export interface TextSpacing {
  /** Where a quarter-em stands between Han and Latin. */
  readonly gaps: readonly number[];
  /** What stays on one line, such as `GPT-4V`. */
  readonly solid: readonly { readonly start: number; readonly end: number }[];
}

/** A space of the style sheet's, which is not there at the end of a line. */
const GAP = '<span class="gap"></span>';

/** Text for a page, escaped, its spacing marked. The text itself stays as it was written, for searching and copying. */
export function spacedMarkup(value: string, { gaps, solid }: TextSpacing): string {
  if (gaps.length === 0 && solid.length === 0) return escapeMarkup(value);
  const before = new Set(gaps);
  const starts = new Set(solid.map(({ start }) => start));
  const ends = new Set(solid.map(({ end }) => end));
  const edges = [...new Set([0, value.length, ...before, ...starts, ...ends])].sort((left, right) => left - right);
  return edges
    .slice(0, -1)
    .map((from, at) => {
      const to = edges[at + 1] ?? value.length;
      const text = escapeMarkup(value.slice(from, to));
      const open = starts.has(from) ? '<span class="solid">' : '';
      return `${before.has(from) ? GAP : ''}${open}${text}${ends.has(to) ? '</span>' : ''}`;
    })
    .join('');
}
