import type { Range } from '../model/comparison.ts';

/**
 * A score on its declared range as a share of the way from worst to best.
 *
 * Linear ("min-max") normalisation over the *declared* range, not the range of the data, so that adding a subject
 * changes nobody's value: Hwang & Yoon, Multiple Attribute Decision Making (1981), section 2.2.
 *
 * @returns 0 (worst) to 1 (best); null stays null
 */
export function normalise(value: number | null, range: Range): number | null {
  if (value === null) return null;
  const share = (value - range.min) / (range.max - range.min);
  return range.better === 'higher' ? share : 1 - share;
}

/** The way back: a share of the way from worst to best as a score on its range. */
export function denormalise(share: number, { min, max, better }: Range): number {
  return min + (better === 'higher' ? share : 1 - share) * (max - min);
}
