import type { Analysis, ProfileRanking, RankAcceptability, TraitAnalysis } from '../model/analysis.ts';
import type { Comparison, Trait } from '../model/comparison.ts';
import { acceptability } from './acceptability.ts';
import { dominance } from './dominance.ts';
import { evidenceCoverage } from './evidence.ts';
import { profileWins } from './profile-wins.ts';
import { type NormalisedScores, rank, toShares } from './ranking.ts';
import { scoreChanges } from './score-changes.ts';
import { normalisedScores, scoreBounds } from './scores.ts';
import { sensitivity } from './sensitivity.ts';
import { weightChanges } from './weight-changes.ts';

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
  const bounds = scoreBounds(subjectIds, traits);
  const ranking = rank(scores, weights, bounds);
  const profileRankings = profiles.map((profile): ProfileRanking => {
    const own = new Map(traits.map((trait) => [trait.id, profile.weights.get(trait.id) ?? trait.weight]));
    return { profile: profile.id, shares: toShares(own), ranking: rank(scores, own, bounds) };
  });
  let accepted: RankAcceptability | null = null;
  return {
    traits: traits.map((trait) => analyseTrait(trait, shares.get(trait.id) ?? 0, subjectIds, scores)),
    ranking,
    profiles: profileRankings,
    wins: profileWins(subjectIds, profileRankings),
    dominance: dominance(scores),
    sensitivity: sensitivity(scores, shares, ranking),
    weightChanges: weightChanges(scores, shares, ranking),
    scoreChanges: scoreChanges(traits, scores, shares, ranking),
    evidence: evidenceCoverage(subjectIds, traits),
    acceptability: () => {
      accepted ??= acceptability(scores);
      return accepted;
    },
  };
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
