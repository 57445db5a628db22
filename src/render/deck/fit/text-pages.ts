import type { RichText } from '../../../model/rich-text.ts';
import type { Measure, TypeName } from './measure.ts';
import { paginate } from './paginate.ts';
import { joined, piecesOf } from './pieces.ts';

/** A long text cut into pages no taller than `room`; null when a piece of it is taller than that alone. */
export function textPages(
  text: RichText,
  type: TypeName,
  width: number,
  room: number,
  measure: Measure,
): readonly RichText[] | null {
  if (measure.blocks(text, type, width) <= room) return [text];
  const pages = paginate(piecesOf(text), (page) => measure.blocks(joined(page), type, width), room);
  return pages?.map(joined) ?? null;
}
