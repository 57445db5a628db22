import type { SlideViews } from '../../../compose/slides/index.ts';
import type { SlideKind } from '../../../compose/story.ts';
import type { InlineText } from '../../../model/rich-text.ts';
import { SCALES } from './geometry.ts';
import type { Measure } from './measure.ts';

/** What a slide's body has to itself, in logical pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
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

/** One way to lay a view out at one scale: its pages, or null when they do not hold it. */
export type Way<K extends SlideKind> = (measure: Measure) => readonly Content<K>[] | null;

/**
 * Of all ways at all scales, the one with the fewest slides; among those the one with the largest type, and then the
 * first. So type is scaled down before a slide is split, but never for nothing.
 */
export function fewestSlides<K extends SlideKind>(room: Room, ways: readonly Way<K>[]): readonly Page<K>[] | null {
  let best: readonly Page<K>[] | null = null;
  for (const scale of SCALES) {
    for (const way of ways) {
      const contents = way(room.measure(scale));
      if (!contents || (best && contents.length >= best.length)) continue;
      best = contents.map((content) => ({ ...content, scale }));
      if (best.length === 1) return best;
    }
  }
  return best;
}
