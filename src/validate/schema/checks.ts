import * as v from 'valibot';
import { closedObject } from './combinators.ts';
import { day, describe } from './values.ts';

export const CHECK_SEVERITIES = ['error', 'warning', 'off'] as const;

const severity = (what: string) => v.optional(describe(v.picklist(CHECK_SEVERITIES, 'severity'), what));

/** What a comparison is held against besides its form, each as severe as its author wants. */
export const checks = closedObject({
  unsupported: severity('A score without a source; by default a warning where most others have one'),
  unreasoned: severity('A score without a rationale; by default a warning where most others have one'),
  uncited: severity('A source that nothing cites; by default a warning'),
  outdated: v.optional(
    describe(
      closedObject({
        before: describe(day, 'The first day that is recent enough'),
        severity: severity('By default a warning'),
      }),
      'Cited sources that are older',
    ),
  ),
  conflicts: severity('A recommendation for a profile in which another subject comes first; by default a warning'),
});
