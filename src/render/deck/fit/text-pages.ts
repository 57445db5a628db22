import type { RichText } from '../../../model/rich-text.ts';
import type { Measure, TypeName } from './measure.ts';
import { paginate } from './paginate.ts';
import { joined, piecesOf } from './pieces.ts';

/**
 * A long text cut into pages no taller than `room`; null when a piece of it is taller than that alone, or when it takes
 * more pages than anybody would sit through.
 */
export function textPages(
  text: RichText,
  type: TypeName,
  width: number,
  room: number,
  measure: Measure,
): readonly RichText[] | null {
  const height = measure.blocks(text, type, width);
  if (height <= room) return [text];
  // Told before it is cut: that would take minutes for a text of a hundred pages.
  if (height > MOST_PAGES * room) return null;
  const pages = paginate(piecesOf(text), (page) => measure.blocks(joined(page), type, width), room);
  return pages?.map(joined) ?? null;
}

const MOST_PAGES = 12;
