import type { Analysis, ProfileRanking, TraitAnalysis } from '../model/analysis.ts';
import type { Comparison, Trait } from '../model/comparison.ts';
import { normalise } from './normalise.ts';
import { type NormalisedScores, rank, toShares } from './ranking.ts';
import { sensitivity } from './sensitivity.ts';

/** Everything the numbers of a comparison say. Pure; the same in every language of the content. */
export function analyse({
  subjects,
  traits,
  profiles,
}: Pick<Comparison, 'subjects' | 'traits' | 'profiles'>): Analysis {
  const subjectIds = subjects.map((subject) => subject.id);
  const weights = new Map(traits.map((trait) => [trait.id, trait.weight]));
  const shares = toShares(weights);
  const scores = normalisedScores(subjectIds, traits);
  const ranking = rank(scores, weights);
  return {
    traits: traits.map((trait) => analyseTrait(trait, shares.get(trait.id) ?? 0, subjectIds, scores)),
    ranking,
    profiles: profiles.map((profile): ProfileRanking => {
      const own = new Map(traits.map((trait) => [trait.id, profile.weights.get(trait.id) ?? trait.weight]));
      return { profile: profile.id, shares: toShares(own), ranking: rank(scores, own) };
    }),
    sensitivity: sensitivity(scores, shares, ranking),
  };
}

/** By subject, then by trait: as `rank` takes them. */
function normalisedScores(subjectIds: readonly string[], traits: readonly Trait[]): NormalisedScores {
  return new Map(
    subjectIds.map((subject) => [
      subject,
      new Map(traits.map((trait) => [trait.id, normalise(trait.scores.get(subject)?.value ?? null, trait.range)])),
    ]),
  );
}

function analyseTrait(
  trait: Trait,
  share: number,
  subjectIds: readonly string[],
  scores: NormalisedScores,
): TraitAnalysis {
  const normalised = new Map(subjectIds.map((subject) => [subject, scores.get(subject)?.get(trait.id) ?? null]));
  const known = [...normalised].flatMap(([subject, value]) => (value === null ? [] : [{ subject, value }]));
  const best = Math.max(...known.map(({ value }) => value));
  const leaders = known.filter(({ value }) => value === best).map(({ subject }) => subject);
  const others = known.filter(({ subject }) => subject !== leaders[0]).map(({ value }) => value);
  return {
    trait: trait.id,
    share,
    normalised,
    leaders,
    margin: others.length > 0 ? best - Math.max(...others) : null,
    coverage: subjectIds.length > 0 ? known.length / subjectIds.length : 0,
  };
}
