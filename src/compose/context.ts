import type { Analysis } from '../model/analysis.ts';
import type { Comparison } from '../model/comparison.ts';
import type { ChangesParts } from './parts/changes/changes-parts.ts';
import type { Parts } from './parts/parts.ts';
import type { Wording } from './wording/wording.ts';

/** What every slide kind and section kind composes from. */
export interface Context {
  readonly comparison: Comparison;
  readonly analysis: Analysis;
  readonly wording: Wording;
  /** What deck and report share, composed once, so that a number is the same wherever it stands. */
  readonly parts: Parts;
  /** Since the edition that this one is compared with; null where there is none. */
  readonly changes: ChangesParts | null;
}
