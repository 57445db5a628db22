import type { Problem } from '../diagnostics/diagnostic.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Comparison, Recommendation } from '../model/comparison.ts';
import { overrules } from '../model/verdict.ts';
import { recommendationConflict, verdictWithoutReason } from './messages.ts';

/** A claim of the content that its numbers do not bear out, and where it stands. */
export interface UnsoundClaim {
  readonly problem: Problem;
  readonly path: readonly (string | number)[];
}

/** Holds verdict and recommendations against the rankings that they speak of. */
export function checkClaims({ conclusion, conflicts }: Comparison, analysis: Analysis): readonly UnsoundClaim[] {
  const { verdict, recommendations } = conclusion;
  const { winners } = analysis.ranking;
  return [
    ...(verdict?.because === null && overrules(verdict, winners)
      ? [{ problem: verdictWithoutReason(verdict.choose, winners), path: ['conclusion', 'verdict', 'choose'] }]
      : []),
    ...recommendations.flatMap((recommendation, index): readonly UnsoundClaim[] => {
      const problem = conflicts === 'off' ? null : conflict(recommendation, analysis, conflicts);
      return problem ? [{ problem, path: ['conclusion', 'recommendations', index, 'choose'] }] : [];
    }),
  ];
}

/** Who shares the first place may be chosen alone. */
function conflict(
  { choose, profile }: Recommendation,
  { profiles }: Analysis,
  severity: Problem['severity'],
): Problem | null {
  const winners = profiles.find((each) => each.profile === profile)?.ranking.winners ?? [];
  if (profile === null || winners.length === 0 || choose.some((id) => winners.includes(id))) return null;
  return recommendationConflict(choose, profile, winners, severity);
}
