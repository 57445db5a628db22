import type { Dominance } from '../model/analysis.ts';
import type { NormalisedScores } from './ranking.ts';

/**
 * Which subjects dominate which: at least as good on every trait, and better on one (Keeney & Raiffa, Decisions with
 * Multiple Objectives, 1976). It holds whatever the weights are. A score that is unknown on either side
 * could be anything, so that there is no dominance over it.
 */
export function dominance(scores: NormalisedScores): Dominance[] {
  return [...scores].flatMap(([subject, values]) =>
    [...scores]
      .filter(([over, others]) => over !== subject && dominates(values, others))
      .map(([over]) => ({ subject, over })),
  );
}

function dominates(values: ReadonlyMap<string, number | null>, others: ReadonlyMap<string, number | null>): boolean {
  let better = false;
  for (const [trait, value] of values) {
    const other = others.get(trait) ?? null;
    if (value === null || other === null || value < other) return false;
    if (value > other) better = true;
  }
  return better;
}
