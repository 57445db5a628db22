/** A part of the work that one of several machines does, e.g. the third of twenty. */
export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly count: number;
}
