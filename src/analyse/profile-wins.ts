import type { ProfileRanking, SubjectWins } from '../model/analysis.ts';

/** Which one for whom: the profiles of each subject, ties named. */
export function profileWins(subjects: readonly string[], profiles: readonly ProfileRanking[]): SubjectWins[] {
  return subjects.map((subject) => ({
    subject,
    profiles: profiles
      .filter(({ ranking }) => ranking.winners.includes(subject))
      .map(({ profile, ranking }) => ({
        profile,
        tiedWith: ranking.winners.filter((winner) => winner !== subject),
      })),
  }));
}
