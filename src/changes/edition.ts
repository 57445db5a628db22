import type { Analysis } from '../model/analysis.ts';
import type { Comparison } from '../model/comparison.ts';

/** A comparison and what its numbers say. */
export interface Edition {
  readonly comparison: Comparison;
  readonly analysis: Analysis;
}

/** What is compared. */
export interface Editions {
  readonly old: Edition;
  readonly new: Edition;
  /** Whether both are in one language; only then can texts be compared. */
  readonly comparesTexts: boolean;
}
