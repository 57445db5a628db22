import { isHan } from '../fonts/spacing.ts';
import type { Series } from './chart-spec.ts';

/** Whose score of a trait is unknown, in words, e.g. `Marp, Slidev: unknown`; null when all are known. */
export function unknownNote(series: readonly Series[], trait: number): string | null {
  const unknown = series.filter(({ values, muted }) => !muted && values[trait] === null);
  const word = unknown[0]?.texts[trait];
  if (word === undefined) return null;
  const names = unknown.map(({ label }) => label);
  return isHan(word.codePointAt(0) ?? 0) ? `${names.join('、')}：${word}` : `${names.join(', ')}: ${word}`;
}
