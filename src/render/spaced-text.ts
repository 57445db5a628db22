import { escapeMarkup } from './markup.ts';
import { type TextSpacing, textPieces } from './text-pieces.ts';

/** A space of the style sheet's, which is not there at the end of a line. */
const GAP = '<span class="gap"></span>';

/** Text for a page, escaped, its spacing marked. The text itself stays as it was written, for searching and copying. */
export const spacedMarkup = (value: string, spacing: TextSpacing): string =>
  // Between two quotations a line may end, though browsers do not know.
  piecesMarkup(value, spacing).replaceAll('”“', '”<wbr>“');

function piecesMarkup(value: string, spacing: TextSpacing): string {
  if (spacing.gaps.length === 0 && spacing.solid.length === 0) return escapeMarkup(value);
  return textPieces(value, spacing)
    .map(({ text, gapBefore, opens, closes }) => {
      const open = opens ? '<span class="solid">' : '';
      return `${gapBefore ? GAP : ''}${open}${escapeMarkup(text)}${closes ? '</span>' : ''}`;
    })
    .join('');
}
