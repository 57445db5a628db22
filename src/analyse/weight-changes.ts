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
  const changes = [...shares].flatMap(([trait, share]) => changesOf(trait, share, places, scores, shares));
  const first = new Set(ranking.winners.length > 1 ? [] : ranking.winners);
  return {
    changes,
    criticality: [...shares.keys()].map((trait) => ({ trait, degree: degreeOf(trait, changes) })),
    criticalTop: critical(
      shares,
      changes.filter(({ ahead }) => first.has(ahead)),
    ),
    criticalAny: critical(shares, changes),
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
function degreeOf(trait: string, changes: readonly WeightChange[]): Criticality['degree'] {
  const sizes = changes.flatMap((change) =>
    change.trait === trait && change.relative !== null ? [Math.abs(change.relative)] : [],
  );
  return sizes.length > 0 ? Math.min(...sizes) : null;
}

/** The critical criterion: definitions 2 and 3. */
function critical(shares: ReadonlyMap<string, number>, changes: readonly WeightChange[]): string[] {
  const degrees = [...shares.keys()].map((trait) => ({
    trait,
    degree: degreeOf(trait, changes) ?? Number.POSITIVE_INFINITY,
  }));
  const least = Math.min(...degrees.map(({ degree }) => degree));
  return degrees
    .filter(({ degree }) => degree < Number.POSITIVE_INFINITY && degree <= least * (1 + ALIKE))
    .map(({ trait }) => trait);
}

/** Degrees that differ by floating-point arithmetic only. */
const ALIKE = 1e-9;
