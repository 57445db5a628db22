import type { ChartSpec } from '../charts/chart-spec.ts';
import type { Brand } from '../model/brand.ts';
import type { InlineText, RichText } from '../model/rich-text.ts';
import type { SourceRow, TraitRow } from './parts/parts.ts';
import type { SectionViews } from './sections/index.ts';
import type { SlideViews } from './slides/index.ts';
import type { Wording } from './wording/wording.ts';

export type SlideKind = keyof SlideViews;
export type SectionKind = keyof SectionViews;

/** Everything that deck and report say, in one language, as plain view models: no layout, no markup. */
export interface Story {
  /** The comparison's id. */
  readonly id: string;
  readonly language: string;
  /** Of the content, default first. */
  readonly languages: readonly string[];
  readonly title: string;
  readonly authors: readonly string[];
  readonly date: string;
  /** The answer in one sentence, as the deck and the report open with it. */
  readonly answer: string;
  readonly wording: Wording;
  readonly slides: readonly Slide[];
  readonly sections: readonly Section[];
  readonly charts: readonly ChartSpec[];
  /** Whose story it is; null where the content does not say. */
  readonly brand: StoryBrand | null;
  /** Every score with its reasons, for whoever asks for them in the room. */
  readonly traits: readonly TraitRow[];
  readonly sources: readonly SourceRow[];
}

export type StoryBrand = Pick<Brand, 'name' | 'logo' | 'footer'>;

/** Distributes over the kinds, so that `kind` tells the type of `view`. */
export type Slide<K extends SlideKind = SlideKind> = K extends SlideKind
  ? {
      readonly kind: K;
      /** For deep links, unique in the deck, e.g. `subject-gemini`. */
      readonly id: string;
      /** A conclusion, not a label. */
      readonly headline: InlineText;
      /** The author wrote the headline: no other stands in for it where it is too long. */
      readonly isOwnHeadline?: true;
      /** What the headline may become when someone moves a weight in the deck: room is kept for it. */
      readonly otherHeadlines?: readonly string[];
      readonly view: SlideViews[K];
      /** Where the data on the slide comes from; null on slides without data. */
      readonly sourceLine: InlineText | null;
      /** Talking points and the evidence behind the numbers. */
      readonly notes: RichText;
      /** Planned for it; null until the talk is shared out. */
      readonly minutes?: number | null;
    }
  : never;

export type Section<K extends SectionKind = SectionKind> = K extends SectionKind
  ? {
      readonly kind: K;
      readonly id: string;
      readonly title: InlineText;
      /** False for cover, contents and the like. */
      readonly numbered: boolean;
      readonly view: SectionViews[K];
    }
  : never;
