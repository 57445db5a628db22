import type { SlideViews } from '../../../compose/slides/index.ts';
import type { SlideKind } from '../../../compose/story.ts';
import type { InlineText } from '../../../model/rich-text.ts';
import type { Measure } from './measure.ts';
import { type Cut, filling, paginate } from './paginate.ts';

/** What a slide's body has to itself, in logical pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** Of its type, to be tried in this order. */
  readonly scales: readonly number[];
  measure(scale: number): Measure;
}

/** One slide's body: the view or a part of it, and what the template needs to lay it out. */
export interface Content<K extends SlideKind> {
  readonly view: SlideViews[K];
  readonly layout: Layout;
}

/** Plain numbers and flags for the template, by name; widths and heights in logical pixels. */
export type Layout = Readonly<Record<string, number | boolean | string | readonly number[]>>;

export interface Page<K extends SlideKind> extends Content<K> {
  readonly scale: number;
}

/** The slot whose content is too large for a slide of its own even at the smallest scale. */
export interface Misfit {
  readonly slot: string;
  /** The start of the text that does not fit. */
  readonly text: string;
}

/** Lays a view out on as few slides as hold it, with type as large as may be. */
export type Fit<K extends SlideKind> = (
  view: SlideViews[K],
  room: Room,
  headline: InlineText,
) => readonly Page<K>[] | Misfit;

/** One way to lay a view out at one scale, cut into pages as asked: null when they do not hold it. */
export type Way<K extends SlideKind> = (measure: Measure, cut: Cut) => readonly Content<K>[] | null;

/**
 * Of all ways at all scales, the one with the fewest slides; among those the one with the largest type, and then the
 * first. So type is scaled down before a slide is split, but never for nothing.
 */
export function fewestSlides<K extends SlideKind>(room: Room, ways: readonly Way<K>[]): readonly Page<K>[] | null {
  const [largest = 1, ...smaller] = room.scales;
  const plain = fewestAt(largest, MOST, room, ways);
  if (plain?.count === 1) return cutEvenly(plain, room);
  // Smaller type never takes more slides: what the smallest cannot do, none between can.
  const smallest = smaller.at(-1);
  const fewest = smallest === undefined ? null : fewestAt(smallest, below(plain), room, ways);
  if (!fewest) return plain && cutEvenly(plain, room);
  for (const scale of smaller.slice(0, -1)) {
    const between = fewestAt(scale, fewest.count, room, ways);
    if (between) return cutEvenly(between, room);
  }
  return cutEvenly(fewest, room);
}

interface Found<K extends SlideKind> {
  readonly way: Way<K>;
  readonly scale: number;
  readonly count: number;
}

const MOST = Number.POSITIVE_INFINITY;

const below = (found: Found<SlideKind> | null): number => (found ? found.count - 1 : MOST);

/** The first of the ways that take the fewest slides at a scale, and no more than `most`. */
function fewestAt<K extends SlideKind>(
  scale: number,
  most: number,
  room: Room,
  ways: readonly Way<K>[],
): Found<K> | null {
  let best: Found<K> | null = null;
  for (const way of ways) {
    if (best?.count === 1) break;
    // A way that takes no fewer slides than another is given up as soon as that shows.
    const count: number | undefined = way(room.measure(scale), filling(best ? best.count - 1 : most))?.length;
    if (count !== undefined && count <= (best ? best.count - 1 : most)) best = { way, scale, count };
  }
  return best;
}

const cutEvenly = <K extends SlideKind>({ way, scale }: Found<K>, room: Room): readonly Page<K>[] | null =>
  way(room.measure(scale), paginate)?.map((content) => ({ ...content, scale })) ?? null;
