import type { Trait } from '../model/comparison.ts';
import { inBoth } from './matching.ts';

/**
 * What the old weights are multiplied with before they are held against the new ones. Only their proportions count, so
 * that all may be written anew and none be changed; and a trait that is added makes every share smaller without any
 * weight being touched. Where one weight is written as it was, all are taken as written; else what most of them were
 * multiplied with is no change; and where no two agree, their sum is taken for the same.
 */
export function weightUnit(old: readonly Trait[], next: readonly Trait[]): number {
  const pairs = inBoth(old, next)
    .map(({ id, old: before, new: after }) => ({ id, was: before.weight, is: after.weight }))
    .filter(({ was, is }) => was > 0 && is > 0);
  if (pairs.length === 0 || pairs.some(({ was, is }) => was === is)) return 1;
  // Sorted, so that the order of the file decides nothing.
  const ratios = [...pairs].sort((left, right) => (left.id < right.id ? -1 : 1)).map(({ was, is }) => is / was);
  const agreeing = (ratio: number) => ratios.filter((other) => Math.abs(other / ratio - 1) < DUST).length;
  const [commonest = 1] = [...ratios].sort((left, right) => agreeing(right) - agreeing(left));
  return agreeing(commonest) > 1 ? commonest : sum(pairs.map(({ is }) => is)) / sum(pairs.map(({ was }) => was));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const DUST = 1e-9;
