import type { Analysis } from '../../model/analysis.ts';
import type { Comparison } from '../../model/comparison.ts';
import { plainText } from '../../model/rich-text.ts';
import type { Wording } from '../wording/wording.ts';
import { labelOf } from './answer-headlines.ts';
import { exactScoreText, scoreText } from './numbers.ts';
import type { Statement, SubjectBadge } from './parts.ts';

/** What says how firm the answer is besides weights: dominance, the intervals of the scores, and single scores. */
export function composeStatements(
  comparison: Comparison,
  analysis: Analysis,
  subjects: readonly SubjectBadge[],
  { sentences }: Wording,
): readonly Statement[] {
  const { winners, places } = analysis.ranking;
  const [leader] = winners;
  if (leader === undefined || winners.length > 1) return [];
  const name = (id: string) => labelOf(id, subjects);
  const over = analysis.dominance.filter(({ subject }) => subject === leader).map((each) => name(each.over));
  return [
    ...(over.length > 0 ? [{ about: 'dominance' as const, text: sentences.dominance(name(leader), over) }] : []),
    ...intervals(comparison, places.find(({ subject }) => subject === leader)?.overlaps ?? [], leader, name, sentences),
    ...nearestScore(comparison, analysis, name, sentences),
  ];
}

/** Nothing where no score has an interval: then there is nothing to be read otherwise. */
function intervals(
  { traits }: Comparison,
  overlaps: readonly string[],
  leader: string,
  name: (id: string) => string,
  sentences: Wording['sentences'],
): Statement[] {
  const scores = traits.flatMap((trait) => [...trait.scores.values()]);
  if (scores.every(({ low, high }) => low === null && high === null)) return [];
  const text =
    overlaps.length > 0 ? sentences.overlaps(name(leader), overlaps.map(name)) : sentences.apart(name(leader));
  return [{ about: 'intervals', text }];
}

function nearestScore(
  { traits }: Comparison,
  { scoreChanges }: Analysis,
  name: (id: string) => string,
  sentences: Wording['sentences'],
): Statement[] {
  if (!scoreChanges || scoreChanges.changes.length === 0) return [];
  const challenger = name(scoreChanges.challenger);
  const nearest = scoreChanges.changes.find(({ change }) => change !== null);
  const trait = traits.find(({ id }) => id === nearest?.trait);
  if (!nearest || !trait || nearest.from === null || nearest.to === null)
    return [{ about: 'score', text: sentences.noScoreChange(challenger) }];
  const [from, to] = [scoreText(nearest.from, trait), exactScoreText(nearest.to, trait)];
  const text = sentences.scoreChange(name(nearest.subject), plainText(trait.name), from, to, challenger);
  return [{ about: 'score', text }];
}
