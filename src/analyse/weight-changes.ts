import type { Criticality, Place, Ranking, WeightChange, WeightChanges } from '../model/analysis.ts';
import { crossing, line } from './crossing.ts';
import type { NormalisedScores } from './ranking.ts';

/**
 * For every trait and every pair of subjects the weight at which they change places, and what follows: which trait is
 * critical. Pairs that are tied have no places to change.
 *
 * Triantaphyllou & Sánchez, "A Sensitivity Analysis Approach for Some Deterministic Multi-Criteria Decision-Making
 * Methods", Decision Sciences 28 (1997): theorem 1 and definitions 1 to 4. Their δ is what a weight loses; `change` is
 * what it gains.
 *
 * @param shares of the weights, by trait id, adding up to 1
 */
export function weightChanges(
  scores: NormalisedScores,
  shares: ReadonlyMap<string, number>,
  ranking: Ranking,
): WeightChanges {
  const places = ranking.places.filter((place) => place.total !== null);
  const byTrait = [...shares].map(([trait, share]) => ({
    trait,
    changes: changesOf(trait, share, places, scores, shares),
  }));
  const degrees = byTrait.map(({ trait, changes }) => ({ trait, degree: degreeOf(changes) }));
  const first = new Set(ranking.winners.length > 1 ? [] : ranking.winners);
  const degreesTop = byTrait.map(({ trait, changes }) => ({
    trait,
    degree: degreeOf(changes.filter(({ ahead }) => first.has(ahead))),
  }));
  return {
    changes: byTrait.flatMap(({ changes }) => changes),
    criticality: degrees,
    criticalTop: critical(degreesTop),
    criticalAny: critical(degrees),
  };
}

function changesOf(
  trait: string,
  share: number,
  places: readonly Place[],
  scores: NormalisedScores,
  shares: ReadonlyMap<string, number>,
): WeightChange[] {
  const lined = places.map((place) => ({ place, total: line(scores.get(place.subject), shares, trait) }));
  return lined.flatMap(({ place: ahead, total }, at) =>
    lined
      .slice(at + 1)
      .filter(({ place }) => place.rank !== ahead.rank)
      .map(({ place: behind, total: other }): WeightChange => {
        const flipShare = share < 1 ? crossing(total, other, share) : null;
        const pair = { trait, ahead: ahead.subject, behind: behind.subject, share, flipShare };
        if (flipShare === null) return { ...pair, change: null, relative: null };
        // The other weights add up to 1 - share, and do so still where this one has become flipShare of all.
        const change = ((1 - share) * flipShare) / (1 - flipShare) - share;
        return { ...pair, change, relative: share > 0 ? change / share : null };
      }),
  );
}

/** The criticality degree: definition 4. */
function degreeOf(changes: readonly WeightChange[]): Criticality['degree'] {
  const sizes = changes.flatMap(({ relative }) => (relative === null ? [] : [Math.abs(relative)]));
  return sizes.length > 0 ? Math.min(...sizes) : null;
}

/** The critical criterion: definitions 2 and 3. */
function critical(degrees: readonly Criticality[]): string[] {
  const least = Math.min(...degrees.flatMap(({ degree }) => degree ?? []));
  return degrees.filter(({ degree }) => degree !== null && degree <= least * (1 + ALIKE)).map(({ trait }) => trait);
}

/** Degrees that differ by floating-point arithmetic only. */
const ALIKE = 1e-9;
