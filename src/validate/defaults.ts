import type { ContentFile, ScoreSpec, TraitSpec } from './schema/content.ts';

/** A score in its long form. That a value is missing has been told before. */
export function compact(spec: ScoreSpec) {
  const long = typeof spec === 'object' ? spec : { value: spec };
  return { ...long, value: long.value ?? 'unknown' };
}

/**
 * How many decimals the scores of a trait are written with: as many as its most exact number has, so that 78 stands as
 * 78.0 beside 59.4. For judged traits those of the scale's step.
 */
export function decimalsOf(trait: TraitSpec, file: ContentFile): number {
  const judged = [file.scale?.step ?? 1, file.scale?.min ?? 0];
  const measured = Object.values(trait.scores ?? {}).flatMap((score) => {
    const { value, low, high } = compact(score);
    return [value, low, high].filter((number) => typeof number === 'number');
  });
  return Math.max(0, ...(trait.measure ? measured : judged).map(decimals));
}

/** At most six: beyond that it is floating-point dust. */
const decimals = (value: number): number => (Number(value.toFixed(6)).toString().split('.')[1] ?? '').length;
