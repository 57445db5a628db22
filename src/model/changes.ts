/**
 * What is different between two editions of a comparison: pure, and of one language. Everything is matched by its id, or
 * by its name where it has none; so the order of things in the file is no change.
 */
export interface Changes {
  readonly language: string;
  readonly old: EditionNote;
  readonly new: EditionNote;
  /** Nothing has changed, but perhaps date and edition. */
  readonly isEmpty: boolean;
  /** False when the old edition is not in this language: then no texts are compared. */
  readonly comparesTexts: boolean;
  readonly answer: AnswerChange;
  readonly subjects: ListChange;
  readonly traits: ListChange;
  readonly scores: readonly ScoreChange[];
  readonly weights: readonly WeightChange[];
  readonly ranges: readonly RangeChange[];
  readonly profiles: ListChange;
  readonly profileWeights: readonly ProfileWeightChange[];
  readonly sources: ListChange;
  /** Rows of the feature table; they have no ids, so that a new name is a new row. */
  readonly features: ListChange;
  readonly featureValues: readonly FeatureValueChange[];
  readonly texts: readonly TextChange[];
}

export interface EditionNote {
  readonly title: string;
  readonly date: string;
  readonly edition: string | null;
}

/** Something by its id (a row of features by its name) and as it is called. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface ListChange {
  readonly added: readonly Named[];
  readonly removed: readonly Named[];
  readonly renamed: readonly { readonly id: string; readonly old: string; readonly new: string }[];
}

export interface ScoreChange {
  readonly trait: string;
  readonly subject: string;
  /** What is different of it, one or more. */
  readonly fields: readonly ScoreField[];
  readonly old: ScoreNote;
  readonly new: ScoreNote;
}

export type ScoreField = 'value' | 'low' | 'high' | 'rationale' | 'evidence';

/** A score as it is told. */
export interface ScoreNote {
  /** Null is unknown. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly rationale: string | null;
  readonly evidence: readonly { readonly source: string; readonly where: string | null }[];
}

/** A weight that is written otherwise, or that makes another share of the sum; or both. */
export interface WeightChange {
  readonly trait: string;
  readonly old: Weight;
  readonly new: Weight;
}

export interface Weight {
  /** As the content has it. */
  readonly weight: number;
  /** Of the sum, 0 to 1. */
  readonly share: number;
}

/** The range that a trait's scores are normalised over: of the scale for a judged trait. */
export interface RangeChange {
  readonly trait: string;
  readonly old: RangeNote;
  readonly new: RangeNote;
}

export interface RangeNote {
  readonly min: number;
  readonly max: number;
  readonly better: 'higher' | 'lower';
  /** Null for a judged trait. */
  readonly unit: string | null;
}

export interface ProfileWeightChange {
  readonly profile: string;
  readonly trait: string;
  /** Null where the profile leaves the trait its own weight. */
  readonly old: number | null;
  readonly new: number | null;
}

export interface FeatureValueChange {
  readonly feature: Named;
  readonly subject: string;
  /** Null is unknown. */
  readonly old: string | null;
  readonly new: string | null;
}

export interface TextChange {
  readonly place: TextPlace;
  /** Null where there was none. */
  readonly old: string | null;
  readonly new: string | null;
}

/** Where a text stands: of the whole comparison, or of one of its things. */
export interface TextPlace {
  readonly of: 'comparison' | 'subject' | 'trait' | 'profile' | 'source' | 'recommendation';
  /** Of the thing; of a recommendation, when it holds; null for the whole. */
  readonly id: string | null;
  readonly field: TextField;
  /** The title of the point, in a list of points; else null. */
  readonly item: string | null;
}

export type TextField =
  | 'title'
  | 'subtitle'
  | 'audience'
  | 'summary'
  | 'conclusion'
  | 'verdict'
  | 'recommendations'
  | 'vendor'
  | 'tagline'
  | 'overview'
  | 'principles'
  | 'strengths'
  | 'weaknesses'
  | 'applications'
  | 'question'
  | 'description'
  | 'details';

export interface AnswerChange {
  /** In first place, sorted by id: several when they tie. */
  readonly oldWinners: readonly string[];
  readonly newWinners: readonly string[];
  readonly isSameWinner: boolean;
  /** Whether those who stand in both editions follow one another as before. */
  readonly isSameOrder: boolean;
  /** Each subject of either edition, in its new place, those that are gone last. */
  readonly places: readonly PlaceChange[];
  /** Null where no pair of subjects has totals in both editions. */
  readonly shift: MarginShift | null;
}

export interface PlaceChange extends Named {
  readonly old: Standing | null;
  readonly new: Standing | null;
}

/** Null in an edition that does not have the subject. */
export interface Standing {
  readonly rank: number | null;
  /** 0 to 1. */
  readonly total: number | null;
}

/** Why the lead of one subject over another is not what it was: shares of 1, not points of 100. */
export interface MarginShift {
  readonly leader: string;
  readonly challenger: string;
  /** Total of the leader less that of the challenger. */
  readonly old: number;
  readonly new: number;
  /** The largest first; they add up to `new` less `old`. */
  readonly parts: readonly ShiftPart[];
}

export interface ShiftPart {
  readonly cause: ShiftCause;
  readonly trait: string;
  /** Whose score it is; null for what both subjects share. */
  readonly subject: string | null;
  /** What it adds to the lead, 0 to 1; below zero it takes from it. */
  readonly amount: number;
}

/** `known` and `unknown`: a score became so. `added` and `removed`: the trait was. */
export type ShiftCause = 'score' | 'known' | 'unknown' | 'weight' | 'range' | 'added' | 'removed';
