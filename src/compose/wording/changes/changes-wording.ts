import type { ScoreField, TextField } from '../../../model/changes.ts';

/**
 * What the tool says about two editions, in one language. It stands apart from the other words, so that a deck or report
 * without changes carries none of them, nor their characters.
 */
export interface ChangesWording {
  readonly labels: ChangesLabels;
  readonly fields: Readonly<Record<TextField, string>>;
  /** Of scores: what of one is new besides its number. */
  readonly scoreFields: Readonly<Record<Exclude<ScoreField, 'value'>, string>>;
  readonly sentences: ChangesSentences;
}

export interface ChangesLabels {
  /** Of slide and section. */
  readonly changes: string;
  readonly before: string;
  readonly now: string;
  readonly weight: string;
  readonly range: string;
  readonly totalBefore: string;
  readonly totalNow: string;
  readonly cause: string;
  /** On the lead, in points of 100. */
  readonly effect: string;
  /** All causes together. */
  readonly shift: string;
  readonly total: string;
  readonly isNew: string;
  readonly isGone: string;
  readonly isRenamed: string;
  readonly ownWeight: string;
  readonly unknown: string;
  readonly scores: string;
  readonly weights: string;
  readonly ranges: string;
  readonly profileWeights: string;
  readonly features: string;
  readonly texts: string;
  /** What came, went, or has another name. */
  readonly lists: string;
  readonly listNames: Readonly<Record<ChangedList, string>>;
  readonly captionCauses: string;
  readonly captionPlaces: string;
  readonly subject: string;
  readonly trait: string;
  readonly what: string;
}

export type ChangedList = 'subjects' | 'traits' | 'profiles' | 'sources' | 'features';

export interface ChangesSentences {
  /** Of an edition: its name, where it has one, and its date as people write it. */
  since(edition: string | null, date: string): string;
  nothing(since: string): string;
  /** The old edition is in other languages only. */
  noTexts(): string;
  /** `because` is a clause, or null where no cause outweighs the others. */
  leadGrew(leader: string, challenger: string, old: string, now: string, because: string | null): string;
  leadShrank(leader: string, challenger: string, old: string, now: string, because: string | null): string;
  leadSame(leader: string, challenger: string, lead: string): string;
  overtook(winner: string, loser: string, lead: string, because: string | null): string;
  /** Someone is first, or several are, and nothing says against whom. */
  newWinners(winners: readonly string[], old: readonly string[]): string;
  sameWinners(winners: readonly string[]): string;
  noWinners(): string;
  /** Clauses after “because”. */
  becauseScore(subject: string, trait: string, isRaised: boolean): string;
  becauseKnown(subject: string, trait: string): string;
  becauseUnknown(subject: string, trait: string): string;
  becauseWeight(trait: string, isRaised: boolean): string;
  becauseRange(trait: string): string;
  becauseAdded(trait: string): string;
  becauseRemoved(trait: string): string;
  /** Causes as a table tells them. */
  causeScore(subject: string, old: string, now: string): string;
  causeWeight(old: string, now: string): string;
  causeRange(old: string, now: string): string;
  causeAdded(share: string): string;
  causeRemoved(): string;
  /** The smaller causes in one row. */
  others(count: number): string;
  /** How much is different, e.g. "3 scores, 1 weight and 2 texts". */
  counts(counts: Readonly<Record<CountedThing, number>>): string;
  /** What an arrow says to those who do not see it. */
  raised(old: string, now: string): string;
  lowered(old: string, now: string): string;
  nowKnown(now: string): string;
  nowUnknown(old: string): string;
  /** Beside an arrow, in few letters. */
  from(old: string): string;
  /** A total and the place that it has, e.g. `68.3 (2nd)`. */
  totalAt(total: string, rank: number): string;
  /** The reason and the like of a score are other ones. */
  rewritten(fields: readonly string[]): string;
  weightFrom(old: string): string;
  source(old: string): string;
}

export type CountedThing = 'scores' | 'weights' | 'ranges' | 'profileWeights' | 'lists' | 'features' | 'texts';
