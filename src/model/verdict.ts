import type { Verdict } from './comparison.ts';

/** True when the authors choose otherwise than the numbers, which put `winners` first. */
export const overrules = ({ choose }: Verdict, winners: readonly string[]): boolean =>
  winners.length > 0 && !(choose.length === winners.length && choose.every((id) => winners.includes(id)));
