import type { ChartSpec } from '../../charts/chart-spec.ts';
import type { InlineText } from '../../model/rich-text.ts';
import type { ChangeMark } from './changes/changes-parts.ts';

/** Shared view models. Every number is already text here, written once by `numbers.ts`. */
export interface Parts {
  readonly subjects: readonly SubjectBadge[];
  readonly traits: readonly TraitRow[];
  readonly ranking: RankingTable;
  readonly profiles: readonly ProfileRow[];
  readonly flips: readonly FlipRow[];
  /** Null when fewer than two subjects have a known score. */
  readonly weightings: Weightings | null;
  /** What else says how firm the answer is, in plain words. */
  readonly statements: readonly Statement[];
  readonly features: readonly FeatureGroupRows[];
  readonly sources: readonly SourceRow[];
  readonly headlines: Headlines;
  readonly charts: readonly ChartSpec[];
  /** e.g. "Judged from 1 to 5 by the authors." / "Measured, normalised over each trait's declared range." */
  readonly scaleNote: string;
  /** Source line of all slides and figures that show scores, e.g. "Source: [1] [2]; editorial scores, 1–5". */
  readonly scoreSource: InlineText;
}

/** A subject as it is shown next to data: its index decides colour, dash and marker. */
export interface SubjectBadge {
  readonly id: string;
  readonly index: number;
  readonly name: InlineText;
  readonly label: string;
  readonly vendor: InlineText | null;
}

export interface TraitRow {
  readonly id: string;
  readonly name: InlineText;
  readonly label: string;
  readonly question: InlineText | null;
  /** e.g. `2`. */
  readonly weightText: string;
  /** e.g. `25 %`. */
  readonly shareText: string;
  /** Range with unit and direction, e.g. `1–5` or `0–100 %, higher is better`. */
  readonly rangeText: string;
  /** What is new of it since another edition; else null. */
  readonly mark: ChangeMark | null;
  /** One a subject, in the content's order. */
  readonly cells: readonly ScoreCell[];
}

export interface ScoreCell {
  readonly subject: SubjectBadge;
  /** e.g. `4.5`, `59.4 %`, or the wording for unknown. */
  readonly text: string;
  readonly known: boolean;
  /** 0 to 1; null when unknown. */
  readonly normalised: number | null;
  /** Has the best known score of the trait. */
  readonly leads: boolean;
  /** e.g. `3.5–5`; null without an interval. */
  readonly intervalText: string | null;
  readonly rationale: InlineText | null;
  readonly citations: readonly Citation[];
  /** Since another edition. */
  readonly mark: ChangeMark | null;
}

export interface Citation {
  /** Of the source, from 1. */
  readonly number: number;
  readonly sourceId: string;
  readonly where: InlineText | null;
}

export interface RankingTable {
  readonly rows: readonly RankingRow[];
  /** True when not every subject has every score known: coverage must then be shown. */
  readonly partial: boolean;
}

export interface RankingRow {
  readonly subject: SubjectBadge;
  /** e.g. `1`, `2=` for a shared place, `–` without a total. */
  readonly rankText: string;
  /** Out of 100, e.g. `78.4`. */
  readonly totalText: string;
  /** 0 to 1; null when unknown. */
  readonly total: number | null;
  /** Share of the weight that is known, e.g. `83 %`. */
  readonly coverageText: string;
  /** One a trait, in the content's order: points of 100 that it adds; null when unknown. */
  readonly contributions: readonly { readonly traitId: string; readonly text: string; readonly value: number | null }[];
  /** Since another edition. */
  readonly mark: ChangeMark | null;
}

export interface ProfileRow {
  readonly id: string;
  readonly name: InlineText;
  readonly label: string;
  readonly description: InlineText | null;
  /** Traits whose weight the profile changes, e.g. `Efficiency 40 %`. */
  readonly weights: readonly { readonly traitId: string; readonly label: string; readonly shareText: string }[];
  /** Best first. */
  readonly ranking: readonly RankingRow[];
  readonly verdict: string;
}

export interface FlipRow {
  readonly traitId: string;
  readonly name: InlineText;
  readonly shareText: string;
  /** e.g. `42 %`; the wording for "never" when no weight changes the answer. */
  readonly flipText: string;
  readonly share: number;
  readonly flipShare: number | null;
  readonly critical: boolean;
  /** The row in plain words; null where no weight of it changes the answer. */
  readonly statement: string | null;
}

export interface Statement {
  readonly about: 'dominance' | 'intervals' | 'score';
  readonly text: string;
}

/** Under how many of all weightings each takes which place. */
export interface Weightings {
  /** Whoever comes first most often stands first. */
  readonly rows: readonly {
    readonly subject: SubjectBadge;
    /** By rank, from the first. */
    readonly shares: readonly { readonly share: number; readonly text: string }[];
  }[];
  /** Who comes first, in a sentence. */
  readonly statement: string;
  /** How it was found out. */
  readonly method: string;
}

export interface FeatureGroupRows {
  readonly name: InlineText | null;
  readonly rows: readonly {
    readonly name: InlineText;
    /** One a subject; the wording for unknown stands where nothing is known. */
    readonly cells: readonly { readonly text: InlineText; readonly known: boolean }[];
    /** Not every known cell says the same. */
    readonly differs: boolean;
  }[];
}

export interface SourceRow {
  readonly id: string;
  readonly number: number;
  readonly title: InlineText;
  /** Author, publisher, date, in one line. */
  readonly detail: InlineText;
  readonly url: string | null;
}

/** Conclusions derived from the analysis; an author's own takes their place slide by slide. */
export interface Headlines {
  readonly answer: string;
  readonly method: string;
  readonly radar: string;
  readonly dots: string;
  readonly traits: string;
  readonly ranking: string;
  readonly contributions: string;
  readonly firmness: string;
  readonly profiles: string;
  readonly features: string;
  readonly strengths: string;
  readonly applications: string;
  readonly recommendations: string;
  readonly sources: string;
  /** By subject, in the content's order. */
  readonly subjects: readonly string[];
  readonly principles: readonly string[];
}
