/** What is said about how far the answer can be trusted, and what is made of it. */
export interface JudgementSentences {
  /** The authors choose as the numbers do. */
  verdict(chosen: readonly string[]): string;
  verdictOverruling(chosen: readonly string[], winners: readonly string[]): string;
  /** What makes the lead, and what works against it, each with its points of 100. */
  contributions(
    leader: string,
    challenger: string,
    gains: readonly TraitPoints[],
    losses: readonly TraitPoints[],
  ): string;
  contributionsTie(subjects: readonly string[]): string;
  /** Of all weightings, who comes first under how many; the largest share first. */
  weightings(shares: readonly { readonly subject: string; readonly share: string }[]): string;
  weightingsAll(subject: string): string;
  weightingsExact(): string;
  weightingsSampled(samples: string, error: string): string;
  /** One comes first in every profile. */
  profilesSame(subject: string, count: number): string;
  /** Who comes first for which. */
  profilesSplit(wins: readonly { readonly subject: string; readonly profiles: readonly string[] }[]): string;
  /** The same where there are too many profiles to name. */
  profilesCount(wins: readonly { readonly subject: string; readonly count: number }[], of: number): string;
  /** Alone it comes first in none of them, since the first place is shared, or since nothing is known. */
  profilesNone(): string;
  /** One is at least as good as each of the others on every trait. */
  dominance(subject: string, over: readonly string[]): string;
  /** The intervals of the leader's and the others' totals overlap. */
  overlaps(leader: string, others: readonly string[]): string;
  apart(leader: string): string;
  /** A single score that would bring the challenger level with the leader. */
  scoreChange(subject: string, trait: string, from: string, to: string, challenger: string): string;
  noScoreChange(challenger: string): string;
}

export interface TraitPoints {
  readonly trait: string;
  readonly points: string;
}

export interface JudgementLabels {
  readonly captionScoreChanges: string;
  readonly captionWeightChanges: string;
  readonly captionWeightings: string;
  readonly comesFirst: string;
  readonly contributions: string;
  readonly contributionsKey: string;
  readonly forWhom: string;
  readonly levelAt: string;
  readonly pair: string;
  readonly scoreNow: string;
  readonly seeWeightChanges: string;
  readonly sensitivity: string;
  readonly weightings: string;
}
