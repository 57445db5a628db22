import type { Point } from '../../../model/comparison.ts';
import type { InlineText, RichText } from '../../../model/rich-text.ts';
import type { Measure, TypeName } from './measure.ts';
import { type Cut, filling } from './paginate.ts';
import { ELLIPSIS, joined, piecesOf, sentencesOf } from './pieces.ts';

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
  cut: Cut,
): readonly RichText[] | null {
  const height = measure.blocks(text, type, width);
  if (height <= room) return [text];
  // Told before it is cut: that would take minutes for a text of a hundred pages.
  if (height > MOST_PAGES * room) return null;
  const pages = cut(piecesOf(text), (page) => measure.blocks(joined(page), type, width), room);
  return pages?.map(joined) ?? null;
}

const MOST_PAGES = 12;

/**
 * A short text that is too long for its place, in parts that have room there; each but the first begins with an ellipsis.
 * Null like `textPages`.
 */
export function textParts(text: InlineText, fits: (part: InlineText) => boolean): readonly InlineText[] | null {
  if (fits(text)) return [text];
  const pieces = sentencesOf(text);
  const whole = (part: readonly InlineText[]): InlineText => [
    ...(part[0] === pieces[0] ? [] : ELLIPSIS),
    ...part.flat(),
  ];
  return parts(pieces, (part) => fits(whole(part)))?.map(whole) ?? null;
}

/** A titled statement in parts: what goes on stands below its title again. */
export function pointParts(point: Point, fits: (part: Point) => boolean): readonly Point[] | null {
  if (fits(point)) return [point];
  const titles = textParts(point.title, (title) => fits({ title, detail: [], points: [] }));
  const items = point.points.map((item): RichText => [{ type: 'paragraph', children: item }]);
  const body: RichText =
    items.length === 0 ? point.detail : [...point.detail, { type: 'list', ordered: false, start: 1, items }];
  const title = titles?.at(-1);
  if (!titles || !title) return null;
  const before = titles.slice(0, -1).map((each): Point => ({ title: each, detail: [], points: [] }));
  const details = textBodies(body, (detail) => fits({ title, detail, points: [] }));
  if (details?.length === 0) return [...before, { title, detail: [], points: [] }];
  return details && [...before, ...details.map((detail): Point => ({ title, detail, points: [] }))];
}

/** A long text in parts that have room where they go. */
export const textBodies = (text: RichText, fits: (part: RichText) => boolean): readonly RichText[] | null =>
  parts(piecesOf(text), (part) => fits(joined(part)))?.map(joined) ?? null;

const parts = <T>(pieces: readonly T[], fits: (part: readonly T[]) => boolean): readonly (readonly T[])[] | null =>
  filling(MOST_PAGES)(pieces, (part) => (fits(part) ? 0 : 1), 0);

/** Rows of parts: the first of every text, then the second of those that go on, and so on. */
export function abreast(texts: readonly (readonly InlineText[])[]): readonly (readonly InlineText[])[] {
  const count = Math.max(1, ...texts.map((each) => each.length));
  return Array.from({ length: count }, (_, at) => texts.map((each) => each[at] ?? []));
}
