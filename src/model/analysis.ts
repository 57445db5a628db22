/** What the numbers say: pure, language-free. Normalised values and totals run from 0 (worst) to 1 (best). */
export interface Analysis {
  readonly traits: readonly TraitAnalysis[];
  /** With the published weights. */
  readonly ranking: Ranking;
  /** With each profile's weights, in the order of the content. */
  readonly profiles: readonly ProfileRanking[];
  /** By subject, in the order of the content: in which profiles it comes first. */
  readonly wins: readonly SubjectWins[];
  /** Every pair of which one is at least as good on every trait, and better on one. */
  readonly dominance: readonly Dominance[];
  /** Null when fewer than two subjects have a total. */
  readonly sensitivity: Sensitivity | null;
  /** For every pair of subjects that are not tied, trait by trait. */
  readonly weightChanges: WeightChanges;
  /** Null when fewer than two subjects have a total. */
  readonly scoreChanges: ScoreChanges | null;
  readonly evidence: EvidenceCoverage;
  /**
   * The share of all weightings under which each subject comes first, second …; null when fewer than two subjects have
   * a known score. A function, since it may have to sample: who does not ask does not pay. Asked again, it gives the
   * same object.
   */
  readonly acceptability: () => RankAcceptability | null;
}

export interface TraitAnalysis {
  readonly trait: string;
  /** The weight's share of the sum, 0 to 1. */
  readonly share: number;
  /** Normalised over the declared range and direction, by subject id; null is unknown. */
  readonly normalised: ReadonlyMap<string, number | null>;
  /** Subjects with the best known score: several when they tie, none when nothing is known. */
  readonly leaders: readonly string[];
  /** Normalised lead over the best of the others; null when nobody else is known; 0 when tied. */
  readonly margin: number | null;
  /** Share of subjects whose score is known, 0 to 1. */
  readonly coverage: number;
}

export interface Ranking {
  /** Best first; subjects without any known score come last. */
  readonly places: readonly Place[];
  /** Ids of the subjects in first place: several when they tie, none when nothing is known. */
  readonly winners: readonly string[];
  /** Total of the first place less that of the next lower one; null when there is none lower. */
  readonly margin: number | null;
}

export interface Place {
  readonly subject: string;
  /** From 1; tied subjects share a place and the next one is skipped (1, 1, 3). Null when the total is unknown. */
  readonly rank: number | null;
  readonly tied: boolean;
  /** Weighted mean of the known normalised scores, 0 to 1; null when none is known. */
  readonly total: number | null;
  /** The total if every score were at its lower end; the total itself where no score has an interval. */
  readonly low: number | null;
  /** The same at the upper ends. */
  readonly high: number | null;
  /** Other subjects whose interval of totals overlaps this one's: the scores do not tell the two apart. */
  readonly overlaps: readonly string[];
  /** Share of the weight whose score is known, 0 to 1. */
  readonly coverage: number;
  /** What each trait adds to the total, by trait id; they add up to it. Unknown traits are absent. */
  readonly contributions: ReadonlyMap<string, number>;
}

export interface ProfileRanking {
  readonly profile: string;
  /** Share of the weight by trait id. */
  readonly shares: ReadonlyMap<string, number>;
  readonly ranking: Ranking;
}

export interface SubjectWins {
  readonly subject: string;
  readonly profiles: readonly ProfileWin[];
}

export interface ProfileWin {
  readonly profile: string;
  /** Who shares the first place there: none when it wins alone. */
  readonly tiedWith: readonly string[];
}

export interface Dominance {
  readonly subject: string;
  /** Whom it dominates. */
  readonly over: string;
}

/** How firm the answer is: what it takes to move the first place to another subject. */
export interface Sensitivity {
  readonly leader: string;
  /** The strongest other subject. */
  readonly challenger: string;
  /** Total of the leader less that of the challenger. */
  readonly margin: number;
  /** One a trait; none while the first place is shared, for then there is nothing to turn. */
  readonly flips: readonly Flip[];
  /** The trait whose smallest relative change of weight moves the first place; null when none can. */
  readonly critical: string | null;
}

export interface Flip {
  readonly trait: string;
  /** The published share of the weight. */
  readonly share: number;
  /**
   * The nearest share at which another subject draws level with the leader, the other weights kept in proportion; null
   * when no share does that.
   */
  readonly flipShare: number | null;
  /** Who takes the first place there. */
  readonly challenger: string | null;
}

/** After Triantaphyllou & Sánchez 1997: one weight moves while the others stay, and all are normalised anew. */
export interface WeightChanges {
  /** One for each trait and each pair of subjects with totals that are not tied: traits in order, pairs by rank. */
  readonly changes: readonly WeightChange[];
  /** One a trait, in order. */
  readonly criticality: readonly Criticality[];
  /** The percent-top critical traits: the smallest relative change that moves the first place. Several when alike. */
  readonly criticalTop: readonly string[];
  /** The percent-any critical traits: the smallest relative change that moves any place. */
  readonly criticalAny: readonly string[];
}

export interface WeightChange {
  readonly trait: string;
  /** Who is ahead with the published weights. */
  readonly ahead: string;
  readonly behind: string;
  /** The published share of the weight. */
  readonly share: number;
  /** The nearest share, after normalising, at which the two are level; null when no weight makes them change places. */
  readonly flipShare: number | null;
  /** What is to be added to `share` before normalising, the other weights as they are; negative for less weight. */
  readonly change: number | null;
  /** `change` as a part of `share`, e.g. -0.2 for a fifth less; null for a trait without weight too. */
  readonly relative: number | null;
}

export interface Criticality {
  readonly trait: string;
  /** The smallest relative change, either way, that moves any place; null when none does. */
  readonly degree: number | null;
}

/** What one score would have to be for the challenger to draw level with the leader. */
export interface ScoreChanges {
  readonly leader: string;
  readonly challenger: string;
  /**
   * Two a trait, the smallest normalised change first, then values for unknown scores, then what no score in the
   * trait's range can do. None while the first place is shared.
   */
  readonly changes: readonly ScoreChange[];
}

export interface ScoreChange {
  readonly trait: string;
  /** The leader, whose score would fall, or the challenger, whose score would rise. */
  readonly subject: string;
  /** In the trait's own unit; null is unknown. */
  readonly from: number | null;
  /** In the trait's own unit; null when the range does not allow it. */
  readonly to: number | null;
  /** `to` less `from`; null when either is. */
  readonly change: number | null;
  /** The size of the change as a share of the range, 0 to 1; null when `change` is. */
  readonly normalised: number | null;
}

/** Of the known scores, how many say why and where from. */
export interface EvidenceCoverage {
  readonly all: EvidenceCounts;
  /** By trait id. */
  readonly traits: ReadonlyMap<string, EvidenceCounts>;
  /** By subject id. */
  readonly subjects: ReadonlyMap<string, EvidenceCounts>;
}

export interface EvidenceCounts {
  readonly known: number;
  readonly rationale: Coverage;
  readonly source: Coverage;
  readonly both: Coverage;
}

export interface Coverage {
  readonly count: number;
  /** Of the known scores, 0 to 1; null when none is known. */
  readonly share: number | null;
}

/** Rank acceptability indices, as in SMAA-2. */
export interface RankAcceptability {
  /** Exact for two subjects that have the same traits known; else sampled. */
  readonly method: 'exact' | 'sampled';
  /** How many weightings were sampled; 0 when exact. */
  readonly samples: number;
  /** Each share is right to so much, 95 times of 100; 0 when exact. */
  readonly error: number;
  /** Those with a known score, in the order of the content. */
  readonly subjects: readonly SubjectAcceptability[];
}

export interface SubjectAcceptability {
  readonly subject: string;
  /** Of all weightings, by rank from the first; they add up to 1. */
  readonly shares: readonly number[];
}
