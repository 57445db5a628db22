import type { Problem } from '../diagnostics/diagnostic.ts';
import { codes, error } from '../diagnostics/words.ts';

/** What we tell a user whose words do not follow from their numbers. */

export const verdictWithoutReason = (chosen: readonly string[], winners: readonly string[]): Problem =>
  error(
    'verdict-without-reason',
    `The verdict is ${codes(chosen)}, but by the numbers ${codes(winners)} ${comes(winners)} first`,
    'a reason, which deck and report will give',
    'add `because: …` to the verdict, or let the numbers decide',
  );

export const recommendationConflict = (
  chosen: readonly string[],
  profile: string,
  winners: readonly string[],
  severity: Problem['severity'],
): Problem => ({
  severity,
  code: 'recommendation-conflict',
  message: `This recommends ${codes(chosen)} for the profile \`${profile}\`, in which ${codes(winners)} ${comes(winners)} first`,
  expected: null,
  hint: 'choose another, mend the weights of the profile, or set `conflicts: off` under `checks`',
});

const comes = (subjects: readonly string[]): string => (subjects.length === 1 ? 'comes' : 'come');
