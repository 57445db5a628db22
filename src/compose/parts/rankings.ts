import type { Analysis, Ranking } from '../../model/analysis.ts';
import type { Comparison, Trait } from '../../model/comparison.ts';
import { plainText } from '../../model/rich-text.ts';
import type { Wording } from '../wording/wording.ts';
import { percent, points, rankText } from './numbers.ts';
import type { ProfileRow, RankingRow, RankingTable, SubjectBadge } from './parts.ts';

export function composeRanking(
  ranking: Ranking,
  subjects: readonly SubjectBadge[],
  traits: readonly Trait[],
  wording: Wording,
): RankingTable {
  return {
    rows: ranking.places.flatMap((place): RankingRow[] => {
      const subject = subjects.find(({ id }) => id === place.subject);
      if (!subject) return [];
      return [
        {
          subject,
          rankText: rankText(place),
          totalText: place.total === null ? wording.labels.unknown : points(place.total),
          total: place.total,
          coverageText: percent(place.coverage),
          contributions: traits.map(({ id }) => {
            const value = place.contributions.get(id) ?? null;
            return { traitId: id, text: value === null ? wording.labels.unknown : points(value), value };
          }),
          mark: null,
        },
      ];
    }),
    partial: ranking.places.some(({ coverage }) => coverage < 1 - 1e-9),
  };
}

/** A profile shows the traits whose weight it sets. */
export function composeProfiles(
  comparison: Comparison,
  analysis: Analysis,
  subjects: readonly SubjectBadge[],
  wording: Wording,
): ProfileRow[] {
  return comparison.profiles.map((profile): ProfileRow => {
    const analysed = analysis.profiles.find(({ profile: id }) => id === profile.id);
    const ranking = analysed ? composeRanking(analysed.ranking, subjects, comparison.traits, wording).rows : [];
    const winners = ranking.filter(({ subject }) => analysed?.ranking.winners.includes(subject.id));
    const [first] = winners;
    return {
      id: profile.id,
      name: profile.name,
      label: plainText(profile.name),
      description: profile.description,
      weights: comparison.traits
        .filter(({ id }) => profile.weights.has(id))
        .map(({ id, name }) => ({
          traitId: id,
          label: plainText(name),
          shareText: percent(analysed?.shares.get(id) ?? 0),
        })),
      ranking,
      verdict: first
        ? wording.sentences.profileWinner(
            winners.map(({ subject }) => subject.label),
            first.totalText,
          )
        : wording.labels.unknown,
    };
  });
}
