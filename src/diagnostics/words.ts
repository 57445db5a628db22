import { closest, distance } from 'fastest-levenshtein';
import type { Problem } from './diagnostic.ts';

/** What the messages of all stages are made of. */

export const codes = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

/** What keeps a comparison from being built, until it is mended. */
export function error(
  code: string,
  message: string,
  expected: string | null = null,
  hint: string | null = null,
): Problem {
  return { severity: 'error', code, message, expected, hint };
}

/** The candidate that a slip of the keys would turn into what was written, or the one that it is the beginning of. */
export function suggestion(written: string, candidates: readonly string[]): string | null {
  if (candidates.length === 0) return null;
  const whole = candidates.find((candidate) => candidate.toLowerCase().startsWith(`${written.toLowerCase()}-`));
  if (whole !== undefined) return `did you mean \`${whole}\`?`;
  const best = closest(written.toLowerCase(), [...candidates]);
  // Two short words differ in two letters without having anything to do with each other.
  const allowance = written.length < 4 ? written.length - 2 : Math.max(2, Math.floor(written.length / 3));
  return distance(written.toLowerCase(), best.toLowerCase()) <= allowance ? `did you mean \`${best}\`?` : null;
}

/** e.g. `U+1F44D U+1F3FD`; of a long text its beginning. */
export function codePoints(text: string): string {
  const all = [...text].map(
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return all.length > MOST_CODE_POINTS ? `${all.slice(0, 3).join(' ')} …` : all.join(' ');
}

/** The longest emoji have ten. */
const MOST_CODE_POINTS = 10;

/** Where else the same is wrong. */
export const also = (more: number): string =>
  more === 0 ? '' : ` (and in ${more} more ${more === 1 ? 'place' : 'places'})`;
