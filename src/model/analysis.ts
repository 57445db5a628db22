/** What the numbers say: pure, language-free. Normalised values and totals run from 0 (worst) to 1 (best). */
export interface Analysis {
  readonly traits: readonly TraitAnalysis[];
  /** With the published weights. */
  readonly ranking: Ranking;
  /** With each profile's weights, in the order of the content. */
  readonly profiles: readonly ProfileRanking[];
  /** Null when fewer than two subjects have a total. */
  readonly sensitivity: Sensitivity | null;
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
