import type { Brand } from './brand.ts';
import type { InlineText, RichText } from './rich-text.ts';

/**
 * One comparison in one language, trusted and readonly: every text is there, every id leads somewhere, every score
 * lies on its scale. A content file in two languages gives two of these, alike but for their texts.
 */
export interface Comparison {
  /** The content file's name without its ending, e.g. `gpt-4v-vs-gemini`; names the output folder. */
  readonly id: string;
  /** BCP 47, e.g. `zh-CN`. */
  readonly language: string;
  /** Every language of the content, default first. */
  readonly languages: readonly string[];
  readonly title: InlineText;
  readonly subtitle: InlineText | null;
  /** ISO 8601 calendar date, e.g. `2026-11-23`. */
  readonly date: string;
  /** e.g. `2nd edition`. */
  readonly edition: InlineText | null;
  readonly authors: readonly InlineText[];
  readonly audience: InlineText | null;
  readonly summary: RichText;
  readonly subjects: readonly Subject[];
  /** The range of judged scores; null when every trait is measured. */
  readonly scale: Scale | null;
  readonly traits: readonly Trait[];
  readonly profiles: readonly Profile[];
  readonly features: readonly FeatureGroup[];
  readonly conclusion: Conclusion;
  readonly sources: readonly Source[];
  /** How long the talk may take; null where the author does not say. */
  readonly minutes: number | null;
  /** The author's choice and order of slides; null means the standard story. */
  readonly slides: readonly StoryChoice[] | null;
  /** The author's choice and order of sections; null means the standard report. */
  readonly sections: readonly StoryChoice[] | null;
  /** What the content lays over any theme; null for nothing. */
  readonly brand: Brand | null;
  /** How severe it is when a recommendation and the ranking of its profile part. */
  readonly conflicts: 'error' | 'warning' | 'off';
}

export interface Subject {
  readonly id: string;
  /** Place in the content, from 0: decides colour, dash and marker everywhere. */
  readonly index: number;
  readonly name: InlineText;
  readonly vendor: InlineText | null;
  readonly tagline: InlineText | null;
  readonly overview: RichText;
  readonly principles: readonly Point[];
  readonly strengths: readonly Point[];
  readonly weaknesses: readonly Point[];
  readonly applications: readonly Point[];
}

/** A titled statement with its details. */
export interface Point {
  readonly title: InlineText;
  readonly detail: RichText;
  readonly points: readonly InlineText[];
}

/** The declared range of judged scores, e.g. 1 to 5 in steps of 0.5. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

export interface Trait {
  readonly id: string;
  readonly name: InlineText;
  /** What a high score means. */
  readonly question: InlineText | null;
  /** 0 or more; only the share of the sum counts. */
  readonly weight: number;
  /** The declared range that scores are normalised over: of the scale for a judged trait, its own for a measured one. */
  readonly range: Range;
  /** Null for a judged trait. */
  readonly measure: Measure | null;
  /** One for each subject, by its id. */
  readonly scores: ReadonlyMap<string, Score>;
}

export interface Range {
  readonly min: number;
  readonly max: number;
  readonly better: 'higher' | 'lower';
  /** How many decimals a score of this trait is written with. */
  readonly decimals: number;
}

export interface Measure {
  /** e.g. `%`, `ms`. */
  readonly unit: InlineText;
}

export interface Score {
  /** Null is an honest unknown: excluded and shown, never zero. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly rationale: InlineText | null;
  readonly evidence: readonly Evidence[];
}

export interface Evidence {
  /** A source's id. */
  readonly source: string;
  /** The place in the source, e.g. `Table 7`. */
  readonly where: InlineText | null;
}

/** A named set of weights for a use. */
export interface Profile {
  readonly id: string;
  readonly name: InlineText;
  readonly description: InlineText | null;
  /** By trait id; a trait that the profile does not name keeps its own weight. */
  readonly weights: ReadonlyMap<string, number>;
}

export interface FeatureGroup {
  /** Null for a group without a heading. */
  readonly name: InlineText | null;
  readonly rows: readonly FeatureRow[];
}

export interface FeatureRow {
  readonly name: InlineText;
  /** By subject id; null where it is unknown. */
  readonly values: ReadonlyMap<string, InlineText | null>;
}

export interface Conclusion {
  readonly text: RichText;
  /** Null where the numbers alone decide. */
  readonly verdict: Verdict | null;
  readonly recommendations: readonly Recommendation[];
}

/** Whom the authors choose: with a reason, it may be another one than the numbers put first. */
export interface Verdict {
  /** Subject ids, one or more. */
  readonly choose: readonly string[];
  readonly because: InlineText | null;
}

export interface Recommendation {
  readonly when: InlineText;
  /** Subject ids, one or more. */
  readonly choose: readonly string[];
  readonly because: InlineText;
  /** The id of the profile whose ranking it is held against; null for none. */
  readonly profile: string | null;
}

export interface Source {
  readonly id: string;
  /** Citation number, from 1, in the order of the content. */
  readonly number: number;
  readonly title: InlineText;
  readonly author: InlineText | null;
  readonly publisher: InlineText | null;
  readonly url: string | null;
  /** As precise as it is known: `2024`, `2024-06`, `2024-06-19`. */
  readonly date: string | null;
}

/** One entry of `deck.slides` or `report.sections`: a kind that the tool composes, or a page of the author's own. */
export type StoryChoice =
  | (OwnChoice & { readonly kind: string; readonly headline: InlineText | null })
  | (OwnChoice & { readonly kind: 'custom'; readonly headline: InlineText; readonly body: RichText });

interface OwnChoice {
  readonly notes: RichText;
  /** Planned for each of its slides; null where it gets its share of the talk. */
  readonly minutes: number | null;
}
